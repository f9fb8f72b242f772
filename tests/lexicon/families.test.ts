// Disease families of MeSH, for conditions we have no words for.
import { describe, expect, it } from 'vitest';
import { families as english } from '../../lib/lexicon/en/families.ts';
import { families as spanish } from '../../lib/lexicon/es/families.ts';
import { FAMILY_TERMS, findFamily } from '../../lib/lexicon/families.ts';
import { countWords, expectPlain } from './support/wordsOfOurs.ts';

describe('the family of a condition', () => {
  it('is the most telling of its MeSH ancestors', () => {
    expect(findFamily(['Nervous System Diseases', 'Brain Diseases'])).toBe('nerves');
    expect(findFamily(['Nervous System Diseases', 'Neoplasms'])).toBe('cancer');
    expect(findFamily(['Infections', 'Virus Diseases'])).toBe('virus');
    expect(findFamily(['Skin and Connective Tissue Diseases'])).toBe('skin');
  });

  it('is unknown for ancestors that tell nothing, and for none', () => {
    expect(findFamily(['Pathologic Processes', 'Signs and Symptoms'])).toBeUndefined();
    expect(findFamily([])).toBeUndefined();
  });

  it('is never told by half a term', () => {
    expect(findFamily(['Neoplasms by Site'])).toBeUndefined();
  });
});

describe.each([
  ['en', english, /^a (?:kind of|problem)/],
  ['es', spanish, /^un(?:a)? (?:tipo de|problema)/],
] as const)('the words for families in %s', (language, words, hedge) => {
  it('are complete, short, and hedged: a kind of something', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(FAMILY_TERMS).sort());
    for (const line of Object.values(words)) {
      expect(line).toMatch(hedge);
      expect(countWords(line)).toBeLessThanOrEqual(12);
      expectPlain(line, language);
    }
  });
});
