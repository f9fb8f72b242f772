// How much of a section is shown at each length.
import type { ReadLength } from '../../lib/settings/settings.ts';
import type { Section } from '../../lib/summary/plainRead.ts';

const SHORT_SENTENCES = 2;
const SHORT_ITEMS = 3;
const STANDARD_ITEMS = 6;

/** The lengths that make a difference for this section; always `standard`, `registry` only where there are words. */
export function lengthsOf(section: Section, verbatim: readonly string[]): ReadLength[] {
  const { sentences, lists = [] } = section;
  const shorter =
    sentences.length > SHORT_SENTENCES || lists.some((list) => list.items.length > SHORT_ITEMS);
  return [
    ...(shorter ? (['short'] as const) : []),
    'standard',
    ...(verbatim.length > 0 ? (['registry'] as const) : []),
  ];
}

/** The section without common knowledge, for readers who want this study's record alone. */
export function withoutGeneral(section: Section): Section {
  const sentences = section.sentences.filter(({ certainty }) => certainty !== 'general');
  return sentences.length === section.sentences.length ? section : { ...section, sentences };
}

/** The part of a section to show, and how many list items before "Show all". */
export function atLength(
  section: Section,
  length: ReadLength,
): { section: Section; firstItems: number } {
  if (length !== 'short') return { section, firstItems: STANDARD_ITEMS };
  return {
    section: { ...section, sentences: section.sentences.slice(0, SHORT_SENTENCES) },
    firstItems: SHORT_ITEMS,
  };
}
