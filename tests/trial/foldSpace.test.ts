// White space folds to single blanks, and text without any other is left alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpace } from '../../lib/trial/foldSpace.ts';

describe('foldSpace', () => {
  it('folds runs, tabs, line breaks and hard blanks', () => {
    expect(foldSpace('a  b\tc\n\nd\u00a0e')).toBe('a b c d e');
  });

  it('keeps a blank at either end, as one blank', () => {
    expect(foldSpace('  a ')).toBe(' a ');
  });

  it('is the plain replacement for any text', () => {
    const signs = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u2028', '\ufeff', 'a', '.', 'é');
    fc.assert(
      fc.property(fc.string({ unit: signs }), (text) => {
        expect(foldSpace(text)).toBe(text.replace(/\s+/g, ' '));
      }),
    );
  });
});
