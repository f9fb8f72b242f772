// A description without a full stop must not be walked to its end from each word that could begin a saying.
import { describe, expect, it } from 'vitest';
import { SAYS } from '../../../lib/summary/rules/personTime.ts';

describe('the ways to say how long a person takes part', () => {
  it.each(SAYS.map(({ source }) => source))('have an end to every gap: %s', (source) => {
    expect(source).toMatch(/\[\^[^\]]+\]\{0,\d{1,4}\}/);
    expect(source).not.toMatch(/\][*+]|\]\{\d+,\}|\.[*+]/);
  });

  it('look for a span within their gap, and no further', () => {
    const apart = (letters: number) => `treatment period ${'a'.repeat(letters)} 12 weeks`;
    const found = (text: string) => SAYS.some((says) => says.test(text));
    expect(found(apart(900))).toBe(true);
    expect(found(apart(1_100))).toBe(false);
  });
});
