// Which words of a read can be explained in place.
import { describe, expect, it } from 'vitest';
import { SCALES, type ScaleKey } from '../../lib/lexicon/scales.ts';
import { glossesFor, scaleLine } from '../../lib/summary/glossesFor.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';
import { sharedTrials } from './support/sharedTrials.ts';
import { studyOf, TODAY } from './support/studyOf.ts';

type Read = ReturnType<typeof summarize>;

/** A read of one section that says these sentences, and lists these items. */
function readOf(sentences: readonly string[], items: readonly string[] = []): Read {
  const read = summarize(studyOf(), { today: TODAY, lang: 'en' });
  const said = (text: string) =>
    ({ text, rule: 'R1', certainty: 'recorded', sources: [] }) as never;
  const [section] = read.sections;
  if (!section) throw new Error('the read has no section');
  return {
    ...read,
    sections: [
      {
        ...section,
        sentences: sentences.map(said),
        lists: [{ heading: '', items: items.map(said) }] as never,
      },
    ],
  };
}
const terms = (text: string, lang: 'en' | 'es' = 'en') =>
  glossesFor(readOf([text]), lang).map(({ term }) => term);
const meaning = (text: string, lang: 'en' | 'es' = 'en') =>
  glossesFor(readOf([text]), lang).map(({ plain }) => plain);

describe('the words that can be explained', () => {
  it('are terms of trials, names of illnesses and instruments', () => {
    expect(terms('The placebo eased myocardial infarction on the PHQ-9.')).toEqual([
      'placebo',
      'myocardial infarction',
      'PHQ-9',
    ]);
  });

  it('are found in sentences and in lists', () => {
    const read = readOf(['A placebo.'], ['A biopsy.']);
    expect(glossesFor(read, 'en').map(({ term }) => term)).toEqual(['placebo', 'biopsy']);
  });

  it('are each told once, as they first stand in the read', () => {
    expect(terms('Biopsies first, biopsies later, BIOPSIES last.')).toEqual(['Biopsies']);
  });

  it('are told by the longest term', () => {
    expect(terms('A serious adverse event.')).toEqual(['serious adverse event']);
  });

  it('are none in plain words', () => {
    expect(terms('This study tests a drug in people with pain. They take it each day.')).toEqual(
      [],
    );
  });

  it('are no everyday words that only look like short names', () => {
    expect(terms('Pairs of people act with poise and edits.')).toEqual([]);
  });

  it('say what a medical name is in plain words', () => {
    const [plain] = meaning('myocardial infarction');
    expect(plain).toMatch(/^a heart attack: /);
  });

  it('say in Spanish what a Spanish read or an English quotation says', () => {
    const [own] = meaning('Se usa un placebo.', 'es');
    expect(own).toMatch(/\b(?:que|sin|de)\b/);
    expect(meaning('“adverse event”', 'es')).toHaveLength(1);
    expect(meaning('“myocardial infarction”', 'es')[0]).toMatch(/^un infarto|^ataque|^infarto/);
  });
});

describe('the line on an instrument', () => {
  it('says what kind of tool it is and what it is about', () => {
    expect(scaleLine('odi', 'en')).toBe('a set of questions about how back pain limits daily life');
    expect(scaleLine('vas', 'en')).toBeUndefined();
  });

  it('is Spanish in Spanish, with its articles run together', () => {
    for (const key of Object.keys(SCALES) as ScaleKey[])
      expect(scaleLine(key, 'es') ?? '').not.toMatch(/\b(?:de|a) el\b|\bthe\b/);
  });
});

describe.runIf(sharedRecordPaths().length > 0)('over reference records', () => {
  it('explains only words that stand in the read', () => {
    for (const trial of sharedTrials().slice(0, 60)) {
      const read = summarize(trial, { today: TODAY, lang: 'en' });
      const texts = JSON.stringify(read.sections);
      for (const { term, plain } of glossesFor(read, 'en')) {
        expect(texts).toContain(JSON.stringify(term).slice(1, -1));
        expect(plain).not.toBe('');
      }
    }
  });
});
