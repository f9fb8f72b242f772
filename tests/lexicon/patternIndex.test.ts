// The index may give patterns that do not match, and must never leave out one that does.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TELLING_ROWS, VAGUE_ROWS } from '../../lib/lexicon/endpoints.ts';
import { FIRST_KIND_WORDS, KIND_WORDS } from '../../lib/lexicon/kindWords.ts';
import { neededLetters } from '../../lib/lexicon/neededLetters.ts';
import { patternIndex } from '../../lib/lexicon/patternIndex.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';

const PATTERNS = [
  ...[...TELLING_ROWS, ...VAGUE_ROWS].map(([, [, , pattern]]) => pattern),
  ...[...FIRST_KIND_WORDS, ...KIND_WORDS].map(({ words }) => words),
];

describe('neededLetters', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/asthma|\bcopd\b/i, ['asth', 'copd']],
    [/liver (?:enz|func)/i, ['live']],
    [/f[ae]+cal incont/i, ['cal ']],
    [/colou?r vision/i, ['r vi']],
    [/(?:pain)?relief/i, ['reli']],
    [/(?:pain|ache)+/i, ['pain', 'ache']],
    [/(?<!no )sleep(?! apnea)/i, ['slee']],
    [/IL-?\d/, ['il']],
    [/\bvo2\/kg/i, ['vo2/']],
    [/t{0,2}ime/i, ['ime']],
    [/\w+|time/i, undefined],
    [/x/i, undefined],
  ])('%s needs %j', (pattern, letters) => {
    expect(neededLetters(pattern)).toEqual(letters);
  });

  it('finds some in every pattern of the lexicon', () => {
    expect(PATTERNS.filter((pattern) => neededLetters(pattern) === undefined)).toEqual([]);
  });
});

describe('patternIndex', () => {
  it('gives places in their order, and patterns without needs always', () => {
    const places = patternIndex([/pain/i, /\d+/, /relief/i, /sleep/i]);
    expect(places('RELIEF of Pain')).toEqual([0, 1, 2]);
    expect(places('')).toEqual([1]);
  });

  it('leaves out no pattern that matches a measure or a name of the reference records', () => {
    const places = patternIndex(PATTERNS);
    for (const path of sharedRecordPaths()) {
      const trial = readStudy(JSON.parse(readFileSync(path, 'utf8')));
      if (!trial.ok) throw new Error(path);
      const { outcomes, arms } = trial.value;
      const texts = [
        ...outcomes.primary.items.map(({ measure }) => measure.value),
        ...arms.interventions.items.map(({ name }) => name.value),
      ];
      for (const text of texts) {
        const given = new Set(places(text));
        const left = PATTERNS.filter((pattern, at) => !given.has(at) && pattern.test(text));
        expect(left).toEqual([]);
      }
    }
  });
});
