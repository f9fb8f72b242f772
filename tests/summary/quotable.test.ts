// The registry's words made fit to stand in quote marks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quotable } from '../../lib/summary/quotable.ts';

it.each([
  ['A  B\n C', 'A B C'],
  ['&#8805; 18 &amp; over', '≥ 18 & over'],
  ['l&#39;île', "l'île"],
  ['birth control**.', 'birth control'],
  ['** A note', 'A note'],
  ['3 * 4 & 5', '3 * 4 & 5'],
  ['&madeup; stays', '&madeup; stays'],
])('%j reads %j', (text, read) => {
  expect(quotable(text)).toBe(read);
});

it('adds nothing to plain text', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9,;:()-]+$/), { minLength: 1 }), (words) => {
      expect(quotable(words.join(' '))).toBe(words.join(' '));
    }),
  );
});
