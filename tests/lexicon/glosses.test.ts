// Words of trials that are explained in place, in both languages.
import { describe, expect, it } from 'vitest';
import { glosses as english } from '../../lib/lexicon/en/glosses.ts';
import { glosses as spanish } from '../../lib/lexicon/es/glosses.ts';
import { countWords, expectPlain } from './support/wordsOfOurs.ts';

const englishTerms = Object.keys(english).flatMap((terms) => terms.split('|'));
const spanishTerms = Object.values(spanish).flatMap(([terms]) => terms.split('|'));

describe('the explained words', () => {
  it('are many', () => {
    expect(englishTerms.length).toBeGreaterThanOrEqual(250);
  });

  it('are there in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it('are listed once, in lower case', () => {
    for (const terms of [englishTerms, spanishTerms]) {
      expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([]);
      expect(terms.filter((term) => term !== term.toLowerCase() || term.trim() === '')).toEqual([]);
    }
  });

  it('do not hold words of more than one sense', () => {
    for (const term of ['positive', 'negative', 'significant', 'active', 'control', 'arm', 'iv'])
      expect(englishTerms).not.toContain(term);
  });

  it('are told in few plain words, not by themselves', () => {
    for (const [terms, plain] of Object.entries(english)) {
      expect(countWords(plain)).toBeLessThanOrEqual(18);
      expectPlain(plain, 'en');
      expect(terms.split('|')).not.toContain(plain.toLowerCase());
    }
    for (const [terms, plain] of Object.values(spanish)) {
      expect(countWords(plain)).toBeLessThanOrEqual(20);
      expectPlain(plain, 'es');
      expect(terms.split('|')).not.toContain(plain.toLowerCase());
    }
  });
});
