// Months by their names, in each language the read speaks.
import { expect, it } from 'vitest';
import { monthNames } from '../../../lib/summary/lang/monthNames.ts';

it.each([
  ['en-US', 'January', 'December'],
  ['es-US', 'enero', 'diciembre'],
])('names months in %s, the same at each asking', (locale, first, last) => {
  const name = monthNames(locale);
  expect([name(1), name(12), name(1)]).toEqual([first, last, first]);
});
