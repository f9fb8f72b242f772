// Reading grade and sentence lengths of an English read.
import { syllable } from 'syllable';
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { proseSentences, withoutQuotes } from './readText.ts';

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const syllables = (word: string): number => (/\d/.test(word) ? 1 : Math.max(1, syllable(word)));

/** Flesch-Kincaid grade of sentences. */
export function fleschKincaid(sentences: readonly string[]): number {
  const all = sentences.flatMap(words);
  if (all.length === 0) return 0;
  const beats = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences.length) + 11.8 * (beats / all.length) - 15.59;
}

/** What the read says in its own running text, one entry a sentence. Headline and quotes are left out of lengths. */
export const sentencesOf = (read: PlainRead): string[] =>
  proseSentences(read)
    .flatMap((sentence) => [...splitter.segment(sentence.text)].map((part) => part.segment.trim()))
    .filter((text) => words(text).length > 0);

export interface Grades {
  grade: number;
  /** Grade with quotes left out, which are the registry's words. */
  ownGrade: number;
  lengths: number[];
  words: number;
  summaryWords: number;
  headlineWords: number;
}

/** Grades and lengths of one read. */
export function gradesOf(read: PlainRead): Grades {
  const sentences = sentencesOf(read);
  const own = sentences.map(withoutQuotes).filter((text) => words(text).length > 2);
  const of = (id: string) =>
    (read.sections.find((section) => section.id === id)?.sentences ?? []).map(({ text }) => text);
  return {
    grade: fleschKincaid(sentences),
    ownGrade: fleschKincaid(own),
    lengths: own.map((text) => words(text).length),
    words: sentences.flatMap(words).length,
    summaryWords: of('summary').flatMap(words).length,
    headlineWords: words(of('headline')[0] ?? '').length,
  };
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
