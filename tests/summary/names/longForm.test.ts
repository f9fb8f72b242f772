// Acronyms written out where the record does so (R6).
import { describe, expect, it } from 'vitest';
import { isBareAcronym, longForm } from '../../../lib/summary/names/longForm.ts';
import { studyOf } from '../support/studyOf.ts';

const title = (briefTitle: string) => studyOf({ identificationModule: { briefTitle } });

describe('an acronym', () => {
  it('is written out by the record, with its place', () => {
    const found = longForm(
      title('Gene Therapy for Leber Hereditary Optic Neuropathy (LHON)'),
      'LHON',
    );
    expect(found?.text).toBe('Leber Hereditary Optic Neuropathy');
    expect(found?.source.ptr).toMatch(/briefTitle$/);
  });

  it('may leave small words uncounted', () => {
    expect(longForm(title('A Study of Zorblax of the Fnord (ZF)'), 'ZF')).toBeUndefined();
    expect(longForm(title('Tests in Failure of the Liver Lobe (FLL)'), 'FLL')?.text).toBe(
      'Failure of the Liver Lobe',
    );
  });

  it('is written out by any text of the record', () => {
    const trial = studyOf({
      identificationModule: { briefTitle: 'ZFG' },
      descriptionModule: { briefSummary: 'People with zorblax fnord grault (ZFG) are asked.' },
    });
    expect(longForm(trial, 'ZFG')?.text).toBe('zorblax fnord grault');
  });

  it('stays where the record’s words before it do not spell it', () => {
    expect(longForm(title('A Study of Asthma (LHON)'), 'LHON')).toBeUndefined();
    expect(longForm(title('A Study of LHON'), 'LHON')).toBeUndefined();
  });

  it('is only what looks like one', () => {
    expect(isBareAcronym('LHON')).toBe(true);
    expect(isBareAcronym('ALS')).toBe(true);
    for (const name of ['Asthma', 'asthma', 'A', 'ALS Disease', ''])
      expect(isBareAcronym(name)).toBe(false);
    expect(longForm(title('Asthma (Asthma)'), 'Asthma')).toBeUndefined();
  });
});
