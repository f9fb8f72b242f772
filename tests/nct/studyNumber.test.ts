// A number typed, pasted or clicked: which registry it is of, and its one true spelling.
import { describe, expect, it } from 'vitest';
import { parseStudyNumber } from '../../lib/nct/studyNumber.ts';

describe('a number of ClinicalTrials.gov', () => {
  it.each(['NCT07118319', ' nct 7118319 ', '07118319'])('%s', (typed) => {
    expect(parseStudyNumber(typed)).toEqual({ id: 'NCT07118319' });
  });
});

describe('a number of another registry', () => {
  it.each([
    ['ISRCTN 12345678', 'ISRCTN12345678', 'ISRCTN'],
    ['2005-002909-23', '2005-002909-23', 'EUDRACT'],
    [' 2024-500001-12-00 ', '2024-500001-12-00', 'CTIS'],
    ['chictr2600131888', 'ChiCTR2600131888', 'CHICTR'],
    ['CTRI/2026/07/113311', 'CTRI/2026/07/113311', 'CTRI'],
  ])('%s', (typed, id, registry) => {
    expect(parseStudyNumber(typed)).toEqual({ id, registry });
  });
});

describe('anything else', () => {
  it.each([
    '',
    'hello',
    'see ISRCTN12345678',
    'ISRCTN12345678 and more',
    'NCT1',
    'U1111-1234-5678',
  ])('is none: “%s”', (typed) => {
    const known = typed === 'NCT1' ? { id: 'NCT00000001' } : undefined;
    expect(parseStudyNumber(typed)).toEqual(known);
  });
});
