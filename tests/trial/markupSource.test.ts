// Words of a read are found in the field they come from, escapes and odd white space and all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawSlice } from '../../lib/trial/markupSource.ts';
import type { Markup } from '../../lib/trial/sourced.ts';

const slice = (markup: string, plain: string) => rawSlice(markup as Markup, plain);

describe('rawSlice', () => {
  it.each([
    ['Age \\>= 18 years', 'Age >= 18', 'Age \\>= 18'],
    ['Age \\>= 18 years', '18 years', '18 years'],
    ['one\n   two  three', 'one two three', 'one\n   two  three'],
    ['one\n   two  three', 'two three', 'two  three'],
    ['\\<b\\>  c', 'b> c', 'b\\>  c'],
  ])('of %j finds %j as %j', (markup, plain, raw) => expect(slice(markup, plain)).toBe(raw));

  it('finds nothing that does not stand there in one piece', () => {
    expect(slice('one \\* two', 'one two')).toBeUndefined();
    expect(slice('one', '')).toBeUndefined();
  });

  it('finds any piece of a text written with escapes and odd white space, as it was written', () => {
    const piece = fc.constantFrom(
      ['a', 'a'],
      ['B', 'B'],
      [' ', ' '],
      [' ', '\n  '],
      [' ', '\t'],
      ['*', '\\*'],
      ['\\', '\\\\'],
      ['<', '\\<'],
    );
    const apart = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .filter((all) => !all.some(([read], at) => read === ' ' && all[at + 1]?.[0] === ' '));
    fc.assert(
      fc.property(apart, apart, apart, (before, wanted, after) => {
        const read = (all: readonly (readonly [string, string])[]) =>
          all.map(([plain]) => plain).join('');
        const written = (all: readonly (readonly [string, string])[]) =>
          all.map(([, raw]) => raw).join('');
        // Marks of their own, so that the piece stands in the text once.
        const plain = `[${read(wanted)}]`;
        const raw = `\\[${written(wanted)}\\]`;
        expect(slice(written(before) + raw + written(after), plain)).toBe(raw);
      }),
    );
  });
});
