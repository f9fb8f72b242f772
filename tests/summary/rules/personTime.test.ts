// A description without a full stop must not be walked to its end from each word that could begin a saying.
import { describe, expect, it } from 'vitest';
import { SAYS } from '../../../lib/summary/rules/personTime.ts';

describe('the ways to say how long a person takes part', () => {
  it.each(SAYS.map(({ source }) => source))('have an end to every gap: %s', (source) => {
    expect(source).toMatch(/\[\^[^\]]+\]\{0,\d{1,4}\}/);
    expect(source).not.toMatch(/\][*+]|\]\{\d+,\}|\.[*+]/);
  });

  it.each([
    'Participants are in the study for about a year.',
    'They are asked to stay in the trial for 14 months',
    'People use the app for 16 weeks.',
    'One dose a month in a 12-week double-blind treatment period.',
  ])('find %s', (text) => {
    expect(SAYS.some((says) => says.test(text))).toBe(true);
  });

  it('take the time of a day for none of a study', () => {
    expect(SAYS.some((says) => says.test('Use the speech app for 30 minutes a day'))).toBe(false);
  });

  it('look for a span within their gap, and no further', () => {
    const apart = (letters: number) => `treatment period ${'a'.repeat(letters)} 12 weeks`;
    const found = (text: string) => SAYS.some((says) => says.test(text));
    expect(found(apart(900))).toBe(true);
    expect(found(apart(1_100))).toBe(false);
  });
});
