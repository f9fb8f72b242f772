// Text made comparable, and found again in its original.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, foldText } from '../../../components/overlay/foldText.ts';

const found = (text: string, wanted: string) => {
  const at = findFolded(foldText(text), wanted);
  return at === null ? null : text.slice(at.start, at.end);
};

describe('folding', () => {
  it('keeps letters and digits in lower case with single spaces', () => {
    expect(foldText('  Non-Randomized:\n12 (Estimated) ').text).toBe('non randomized 12 estimated');
  });

  it('points each character to a place in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, places } = foldText(text);
        expect(places).toHaveLength(folded.length);
        for (const place of places) expect(place).toBeLessThan(text.length);
      }),
    );
  });
});

describe('finding', () => {
  it.each([
    ['Enrollment: 12 (Estimated)', '12', '12'],
    ['Allocation Non-randomized', 'NON_RANDOMIZED', 'Non-randomized'],
    ['A  dose\n of 5 mg', 'a dose of 5 mg', 'A  dose\n of 5 mg'],
    ['Größe ≥ 3', 'größe', 'Größe'],
  ])('in %j the words %j are %j', (text, wanted, expected) => {
    expect(found(text, wanted)).toBe(expected);
  });

  it.each([
    ['120 people', '12'],
    ['people', 'peo'],
    ['anything', '—'],
    ['', 'x'],
  ])('in %j there is no %j', (text, wanted) => {
    expect(found(text, wanted)).toBeNull();
  });

  it('always finds a run of words of the text itself', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const from = pick % words.length;
        const wanted = words.slice(from, from + 3).join(' ');
        expect(found(words.join(' , '), wanted)).not.toBeNull();
      }),
    );
  });
});
