// The whole read as plain text, for saving and for reading aloud.
import type { Formats } from '../../lib/i18n/formats.ts';
import type { PanelStrings } from '../../lib/i18n/panelStrings.ts';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { Section, Sentence } from '../../lib/summary/plainRead.ts';
import { studyPage } from '../shared/registryLinks.ts';
import { generalText } from './generalText.ts';

type ReadWords = Pick<PanelStrings, 'read' | 'head' | 'foot'>;

function sentenceText(sentence: Sentence, words: ReadWords): string {
  if (sentence.certainty !== 'general') return sentence.text;
  const { lead, rest } = generalText(sentence.text, words.read.inGeneral);
  return lead + rest;
}

function sectionLines(section: Section, words: ReadWords): string[] {
  const { heading, sentences, lists = [], missing } = section;
  const body = [
    ...sentences.map((sentence) => sentenceText(sentence, words)),
    ...(sentences.length === 0 && missing !== undefined ? [missing] : []),
    ...lists.flatMap((list) => [
      list.label,
      ...list.items.map((item) => `${'  '.repeat(item.depth ?? 0)}- ${item.text}`),
    ]),
  ];
  if (body.length === 0) return [];
  return section.id === 'headline' ? body : ['', heading, ...body];
}

/** Lines of text: headline, number and dates, then every section as the panel has it. No contact data. */
export function readAsText(answer: TrialAnswer, words: ReadWords, formats: Formats): string {
  const { firstPostDate, lastUpdatePostDate } = answer.trial.status;
  const [headline, rest] = [
    answer.read.sections.filter((section) => section.id === 'headline'),
    answer.read.sections.filter((section) => section.id !== 'headline'),
  ];
  return [
    ...headline.flatMap((section) => sectionLines(section, words)),
    `${answer.read.nctId} · ${studyPage(answer.read.nctId)}`,
    [
      ...(firstPostDate ? [words.head.firstPosted(formats.date(firstPostDate.date.value))] : []),
      ...(lastUpdatePostDate
        ? [words.head.updated(formats.date(lastUpdatePostDate.date.value))]
        : []),
    ].join(' · '),
    ...rest.flatMap((section) => sectionLines(section, words)),
    '',
    words.foot.line,
    '',
  ].join('\n');
}

/** What is read aloud: headings and sentences in order, without list labels' bullets. */
export const readAloud = (sections: readonly Section[], words: ReadWords): string[] =>
  sections.flatMap((section) => sectionLines(section, words).filter((line) => line !== ''));
