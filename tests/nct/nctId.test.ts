// Numbers as people type them.
import { describe, expect, it } from 'vitest';
import { parseNctId } from '../../lib/nct/nctId.ts';

describe('parseNctId', () => {
  it.each([
    ['NCT07118319', 'NCT07118319'],
    ['nct07118319', 'NCT07118319'],
    ['  NCT 07118319 ', 'NCT07118319'],
    ['NCT#00379470', 'NCT00379470'],
    ['NCT-00000410', 'NCT00000410'],
    ['NCT410', 'NCT00000410'],
    ['07118319', 'NCT07118319'],
    ['00000410', 'NCT00000410'],
  ])('reads “%s” as %s', (typed, id) => {
    expect(parseNctId(typed)).toBe(id);
  });
  it.each([
    '',
    'NCT',
    'NCT00000000',
    'NCT012345678',
    'NCTO2950051',
    'ISRCTN12345678',
    '12345678',
    'ABNCT07118319',
    'NCT07118319 and more',
  ])('refuses “%s”', (typed) => {
    expect(parseNctId(typed)).toBeUndefined();
  });
});
