// Instruments: each is found by its names, and called in words that fit the sentence.
import { describe, expect, it } from 'vitest';
import { scales as english } from '../../lib/lexicon/en/scales.ts';
import { scales as spanish } from '../../lib/lexicon/es/scales.ts';
import { findScale } from '../../lib/lexicon/findScale.ts';
import { SCALES, type ScaleKey } from '../../lib/lexicon/scales.ts';
import { countWords, expectPlain } from './support/wordsOfOurs.ts';

const KEYS = Object.keys(SCALES) as ScaleKey[];
const spellings = KEYS.flatMap((key) =>
  SCALES[key][1].split('|').map((written) => {
    const [spelling = '', own] = written.split('>');
    return { key, spelling: spelling.replace('~', ''), guarded: spelling.endsWith('~'), own };
  }),
);
const find = (measure: string) => findScale(measure, [0]);

describe('the instruments', () => {
  it('are at least 120', () => {
    expect(KEYS.length).toBeGreaterThanOrEqual(120);
  });

  it('are each found by every name and short name of theirs', () => {
    const lost = spellings
      .filter(({ key, spelling }) => find(`Total score of the ${spelling} scale`)?.key !== key)
      .map(({ spelling }) => spelling);
    expect(lost).toEqual([]);
  });

  it('share no name', () => {
    const owner = new Map<string, ScaleKey>();
    for (const { key, spelling } of spellings) {
      const letters = spelling.toLowerCase().replace(/[^a-z0-9]/g, '');
      expect([letters, owner.get(letters) ?? key]).toEqual([letters, key]);
      owner.set(letters, key);
    }
  });

  it('are called by a short name or one of their own', () => {
    for (const { spelling } of spellings) {
      const shown = find(`Total score of the ${spelling} scale`)?.name ?? '';
      const tool = SCALES[find(`${spelling} scale`)?.key ?? 'phq9'][0];
      if (!['line', 'number', 'clinician', 'person'].includes(tool)) expect(shown).toMatch(/[A-Z]/);
    }
  });

  it('are not found by a short name in small letters', () => {
    expect(find('Number of pairs of twins who act first')).toBeUndefined();
    expect(find('iief')).toBeUndefined();
  });

  it('are not found by words that mean something else, without a word for an instrument', () => {
    const careless = spellings.filter(
      ({ spelling, guarded }) => guarded && find(`Effect on ${spelling} of a diet in adults`),
    );
    expect(careless.map(({ spelling }) => spelling)).toEqual([]);
  });
});

describe('finding an instrument', () => {
  it.each([
    ['Change in PHQ-9', 'phq9', 'PHQ-9'],
    ['PHQ9 total score', 'phq9', 'PHQ-9'],
    ['Patient Health Questionnaire-9 (PHQ-9)', 'phq9', 'PHQ-9'],
    ['Oswestry Disability Index', 'odi', 'ODI'],
    ['Montgomery-Åsberg Depression Rating Scale', undefined, undefined],
    ['Montgomery-Asberg Depression Rating Scale', 'madrs', 'MADRS'],
    ['6-Minute Walk Test', 'n6mwt', '6MWT'],
    ['Insomnia Severity Index', 'isi', 'ISI'],
    ['Insomnia severity', undefined, undefined],
  ])('%s', (measure, key, name) => {
    expect(find(measure)?.key).toBe(key);
    expect(find(measure)?.name).toBe(name);
  });

  it('shows the short name that stands in the record', () => {
    expect(find('Hamilton Depression Rating Scale (HDRS)')?.name).toBe('HDRS');
  });

  it('reads capitals as no short name where all is in capitals', () => {
    expect(find('ACT ON PAIN AND MOOD SCORE')).toBeUndefined();
    expect(find('OSWESTRY DISABILITY INDEX CHANGE')?.key).toBe('odi');
    expect(find('IIEF')?.key).toBe('iief');
  });

  it('goes for an instrument of its own before a line or a number', () => {
    expect(find('VAS and Oswestry Disability Index')?.key).toBe('odi');
    expect(find('Pain on a visual analogue scale')?.tool).toBe('line');
  });

  it('says in which part of the measure it stands', () => {
    expect(findScale('Pain (VAS)', [0, 5])?.part).toBe(1);
  });
});

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('the words for instruments in %s', (language, words) => {
  it('are complete, short and plain', () => {
    expect(Object.keys(words).sort()).toEqual([...KEYS].sort());
    for (const text of Object.values(words)) {
      expect(countWords(text)).toBeLessThanOrEqual(12);
      expectPlain(text, language);
    }
  });
});
