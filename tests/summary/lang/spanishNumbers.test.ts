// Numbers in Spanish: the same to readers of Spain and of America.
import { expect, it } from 'vitest';
import { number } from '../../../lib/summary/lang/es/grammar.ts';

it.each([
  [7, '7'],
  [1200, '1200'],
  [12_000, '12\u00a0000'],
  [150_000, '150\u00a0000'],
  [1_234_567, '1\u00a0234\u00a0567'],
  [1.7, '1.7'],
])('%d is written %s', (value, written) => {
  expect(number(value)).toBe(written);
});
