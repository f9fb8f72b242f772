// On other registries' sites a badge offers to look for a study, in the words of both languages.
import { describe, expect, it } from 'vitest';
import { siteBadgeNames } from '../../lib/detect/siteBadgeWords.ts';

const spot = (id: string) => ({
  id,
  says: '',
  run: [],
  end: 0,
  element: null as unknown as Element,
});

describe('a badge on a site that was switched on', () => {
  it('offers the read of a number of ClinicalTrials.gov', () => {
    expect(siteBadgeNames('en')(spot('NCT07118319'))).toEqual([
      'Plain read',
      'Plain read of NCT07118319',
    ]);
  });

  it.each([
    [
      'en',
      'Look for this study on ClinicalTrials.gov',
      'Look for ISRCTN12345678 on ClinicalTrials.gov',
    ],
    [
      'es',
      'Buscar este estudio en ClinicalTrials.gov',
      'Buscar ISRCTN12345678 en ClinicalTrials.gov',
    ],
  ])('offers to look for another registry’s number (%s)', (lang, label, name) => {
    expect(siteBadgeNames(lang)(spot('ISRCTN12345678'))).toEqual([label, name]);
  });
});
