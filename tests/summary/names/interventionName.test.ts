// Core names, and what is tested told from what it is compared with, what everyone gets and what only measures (R2–R4, R7).
import { describe, expect, it } from 'vitest';
import { coreName } from '../../../lib/summary/names/coreName.ts';
import { testedInterventions } from '../../../lib/summary/names/interventionName.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { armsOf, studyOf } from '../support/studyOf.ts';

describe('the core name of a medicine (R2)', () => {
  it.each([
    ['Tadalafil 5mg', 'Tadalafil'],
    ['200 mg Avanafil', 'Avanafil'],
    ['Sildenafil 25 MG Oral Tablet', 'Sildenafil'],
    ['Rituximab (genetical recombination)', 'Rituximab'],
    ['Anifrolumab (blinded)', 'Anifrolumab'],
    ['Anifrolumab (unblinded, open label)', 'Anifrolumab'],
    ['TY-9591(10mg,40mg) qd. po', 'TY-9591'],
    ['XYOSTED 75 milligram (mg) in 0.5 ML Auto-Injector', 'XYOSTED'],
    ['K-877 0.2 mg/day (once daily)', 'K-877'],
    ['Levitra (Vardenafil, BAY38-9456)', 'Levitra'],
    ['Methotrexate for Injection', 'Methotrexate'],
    ['Civamide nasal solution 0.01%', 'Civamide'],
    ['Use of the Examplelight', 'Examplelight'],
    ['Exa-1 Single Treatment/ 2 escalating dose levels (8 mg and 16 mg)', 'Exa-1'],
    ['Poziotinib Once Daily Dosing', 'Poziotinib'],
    ['Poziotinib Once Daily Dosing or Twice Daily Dosing as determined in Phase 1', 'Poziotinib'],
    ['ARM 1: AdMSC: adipose stem cells', 'AdMSC: adipose stem cells'],
    ['sildenafil citrate and questionaires', 'sildenafil citrate'],
    ['CART99 cells transduced with a vector to express anti-CD99', 'CART99 cells'],
  ])('of “%s” is “%s”', (registered, core) => {
    expect(coreName(registered, true)).toBe(core);
  });

  it.each([
    'UK-369,003',
    'SNDX-5613',
    'Dornier Aries 2',
    'NOVOCART® Disc plus',
    'Sugar Pill',
    'Pioglitazone 30mg + Empagliflozin',
  ])('leaves “%s” whole', (name) => {
    expect(coreName(name, true)).toBe(name);
  });

  it('leaves no part of a mix out', () => {
    expect(coreName('Ropivacaine, Epinephrine, Clonidine (100 mL)', true)).toBe(
      'Ropivacaine, Epinephrine, Clonidine',
    );
  });
});

describe('the core name of anything else', () => {
  it('keeps forms and procedures, which are no form of a drug', () => {
    expect(coreName('Lumbar injection', false)).toBe('Lumbar injection');
    expect(coreName('drug-eluting balloon', false)).toBe('drug-eluting balloon');
    expect(coreName('Sham treatment', false)).toBe('Sham treatment');
  });

  it('drops what names the group', () => {
    expect(coreName('Desflurane Group', false)).toBe('Desflurane');
    expect(coreName('Example block for experimental group', false)).toBe('Example block');
    expect(coreName('Device: Cerena™', false)).toBe('Cerena');
  });
});

const namesOf = (list: readonly { name: string }[]) => list.map((named) => named.name);
const split = (...args: Parameters<typeof armsOf>) => {
  const found = testedInterventions(studyOf({ armsInterventionsModule: armsOf(...args) }));
  return {
    tested: namesOf(found.tested),
    background: namesOf(found.background),
    comparators: namesOf(found.comparators),
    measures: namesOf(found.measures),
  };
};

describe('what is tested (R3, R4)', () => {
  it('is what experimental groups get, without the placebo and without what all groups get', () => {
    expect(
      split({ Examplimab: 'DRUG', Placebo: 'DRUG', Prednisone: 'DRUG' }, [
        { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab', 'Prednisone'] },
        { label: 'Old', type: 'PLACEBO_COMPARATOR', gets: ['Placebo', 'Prednisone'] },
      ]),
    ).toEqual({
      tested: ['examplimab'],
      background: ['prednisone'],
      comparators: ['placebo'],
      measures: [],
    });
  });

  it('is what an experimental group gets alone and is called by, though all groups get it too', () => {
    const arms = [
      { label: 'Viagra daily and MUSE', type: 'EXPERIMENTAL', gets: ['Viagra', 'MUSE', 'Surgery'] },
      { label: 'Viagra monthly', type: 'ACTIVE_COMPARATOR', gets: ['Viagra', 'Surgery'] },
      { label: 'Daily Viagra', type: 'EXPERIMENTAL', gets: ['Viagra', 'Surgery'] },
    ];
    const { tested, background } = split(
      { Viagra: 'DRUG', MUSE: 'DRUG', Surgery: 'PROCEDURE' },
      arms,
    );
    expect(tested).toEqual(['Viagra', 'MUSE']);
    expect(background).toEqual(['surgery']);
    expect(
      split({ Viagra: 'DRUG', MUSE: 'DRUG', Surgery: 'PROCEDURE' }, arms.slice(0, 2)).tested,
    ).toEqual(['MUSE']);
  });

  it('is not what comes along in all tested groups, unless a title names it', () => {
    const compared = split({ Visits: 'BEHAVIORAL', Talk: 'BEHAVIORAL', Walk: 'BEHAVIORAL' }, [
      { label: 'A', type: 'EXPERIMENTAL', gets: ['Visits', 'Talk'] },
      { label: 'B', type: 'EXPERIMENTAL', gets: ['Visits', 'Walk'] },
    ]);
    expect([compared.tested, compared.background]).toEqual([['Talk', 'Walk'], ['visits']]);
    const combined = split({ Examplimab: 'DRUG', Talk: 'BEHAVIORAL', Walk: 'BEHAVIORAL' }, [
      { label: 'A', type: 'EXPERIMENTAL', gets: ['Examplimab', 'Talk'] },
      { label: 'B', type: 'EXPERIMENTAL', gets: ['Examplimab', 'Walk'] },
    ]);
    expect(combined.tested).toContain('examplimab');
  });

  it('is not compared with the usual care that all groups get, and none alone', () => {
    const care = { Examplimab: 'DRUG', 'Standard care': 'OTHER' };
    const gets = ['Examplimab', 'Standard care'];
    const arms = (others: string[]) => [
      { label: 'New', type: 'ACTIVE_COMPARATOR', gets },
      { label: 'Sham', type: 'SHAM_COMPARATOR', gets: others },
    ];
    const { tested, background } = split(care, arms(gets));
    expect([tested, background]).toEqual([['examplimab'], ['standard care']]);
    expect(split(care, arms(['Standard care'])).comparators).toEqual(['standard care']);
  });

  it('is not what all get as it is usually given, unless nothing else is', () => {
    const all = (...gets: string[]) => [{ label: 'All', type: 'EXPERIMENTAL', gets }];
    const usual = { Examplimab: 'DRUG', 'Standard chemotherapy': 'DRUG' };
    const beside = split(usual, all('Examplimab', 'Standard chemotherapy'));
    expect([beside.tested, beside.background]).toEqual([['examplimab'], ['standard chemotherapy']]);
    const alone = split({ 'Standard chemotherapy': 'DRUG' }, all('Standard chemotherapy'));
    expect(alone.tested).toEqual(['standard chemotherapy']);
  });

  it('is not what a group gets that says itself that it is there to compare with', () => {
    const arms = (description: string, label = 'Old') => [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label, type: 'EXPERIMENTAL', gets: ['Zopiclone'], description },
    ];
    const drugs = { Examplimab: 'DRUG', Zopiclone: 'DRUG' };
    expect(split(drugs, arms('Active comparator.')).tested).toEqual(['examplimab']);
    expect(split(drugs, arms('Comparator drugs are kept away.')).tested).toHaveLength(2);
    expect(split(drugs, arms('', 'Control')).tested).toEqual(['examplimab']);
  });

  it('is a device in use, though its name speaks of evaluation', () => {
    const device = 'Medical Device Usage and Evaluation';
    const { tested, background } = split({ [device]: 'OTHER', Surgery: 'PROCEDURE' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: [device, 'Surgery'] },
      { label: 'Sham', type: 'SHAM_COMPARATOR', gets: ['Surgery'] },
    ]);
    expect(tested).toHaveLength(1);
    expect(background).toEqual(['surgery']);
  });

  it('is not what only the other groups get', () => {
    const { tested, comparators } = split({ Examplimab: 'DRUG', Docetaxel: 'DRUG' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'Old', type: 'ACTIVE_COMPARATOR', gets: ['Docetaxel'] },
    ]);
    expect([tested, comparators]).toEqual([['examplimab'], ['docetaxel']]);
  });

  it('is not what only those with a look-alike get', () => {
    const { tested, comparators } = split(
      { 'Wave therapy': 'DEVICE', 'Wave generator': 'DEVICE' },
      [
        { label: 'Waves', type: 'ACTIVE_COMPARATOR', gets: ['Wave therapy'] },
        { label: 'Other', type: 'SHAM_COMPARATOR', gets: ['Wave generator'] },
      ],
    );
    expect(tested).toHaveLength(1);
    expect(tested[0]).toMatch(/wave therapy/i);
    expect(comparators).toHaveLength(1);
  });

  it('is everything where nothing else would be left', () => {
    const { tested } = split({ Viagra: 'DRUG' }, [
      { label: 'Active', type: 'ACTIVE_COMPARATOR', gets: ['Viagra'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['Viagra'] },
    ]);
    expect(tested).toEqual(['Viagra']);
  });

  it('counts one drug in two strengths once', () => {
    const { tested } = split({ 'Tadalafil 5mg': 'DRUG', 'Tadalafil 20 mg': 'DRUG' }, [
      { label: 'Low', type: 'EXPERIMENTAL', gets: ['Tadalafil 5mg'] },
      { label: 'High', type: 'EXPERIMENTAL', gets: ['Tadalafil 20 mg'] },
    ]);
    expect(tested).toEqual(['tadalafil']);
  });

  it.each([
    'Standard of care',
    'Treatment as usual',
    'Sham procedure',
    'Wait-list',
    'Normal saline',
    'Control app',
  ])('is never “%s” beside something new', (name) => {
    const { tested, comparators } = split({ Examplimab: 'DRUG', [name]: 'OTHER' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'Other', type: 'EXPERIMENTAL', gets: [name] },
    ]);
    expect(tested).toEqual(['examplimab']);
    expect(comparators).toHaveLength(1);
  });

  it('begins with what the title names', () => {
    const study = studyOf({
      identificationModule: { briefTitle: 'JS207 Combined With Chemotherapy' },
      armsInterventionsModule: armsOf({ Paclitaxel: 'DRUG', Cisplatin: 'DRUG', JS207: 'DRUG' }, [
        { label: 'All', type: 'EXPERIMENTAL', gets: ['Paclitaxel', 'Cisplatin', 'JS207'] },
      ]),
    });
    expect(namesOf(testedInterventions(study).tested)).toEqual([
      'JS207',
      'paclitaxel',
      'cisplatin',
    ]);
  });

  it('is no questionnaire, sample or scan that comes along', () => {
    const { tested, measures } = split(
      {
        Examplimab: 'DRUG',
        'Questionnaire administration': 'OTHER',
        'Laboratory Biomarker Analysis': 'OTHER',
      },
      [
        {
          label: 'All',
          type: 'EXPERIMENTAL',
          gets: ['Examplimab', 'Questionnaire administration', 'Laboratory Biomarker Analysis'],
        },
      ],
    );
    expect(tested).toEqual(['examplimab']);
    expect(measures).toHaveLength(2);
  });

  it('is the scan where the scan is what the study is about', () => {
    const study = studyOf({
      designModule: { designInfo: { primaryPurpose: 'DIAGNOSTIC' } },
      armsInterventionsModule: armsOf({ 'PET scan': 'DIAGNOSTIC_TEST', Gadobutrol: 'DRUG' }, [
        { label: 'All', type: 'EXPERIMENTAL', gets: ['PET scan', 'Gadobutrol'] },
      ]),
    });
    expect(namesOf(testedInterventions(study).tested)).toHaveLength(2);
  });
});

describe('a name mid-sentence (R5, R7)', () => {
  const shown = (name: string, type = 'DRUG', briefSummary = '') => {
    const study = studyOf({
      descriptionModule: { briefSummary },
      armsInterventionsModule: armsOf({ [name]: type }, [
        { label: 'A', type: 'EXPERIMENTAL', gets: [name] },
      ]),
    });
    const [first] = testedInterventions(study).tested;
    return [first?.name, first?.style];
  };

  it('is lower case for generic drugs, capital for brands, verbatim for codes', () => {
    expect(shown('Tadalafil')).toEqual(['tadalafil', 'name']);
    expect(shown('TADALAFIL')).toEqual(['tadalafil', 'name']);
    expect(shown('Viagra')).toEqual(['Viagra', 'name']);
    expect(shown('LY3454738')).toEqual(['LY3454738', 'name']);
  });

  it('is lower case where the record itself writes it so', () => {
    expect(shown('Acetium')[0]).toBe('Acetium');
    expect(shown('Acetium', 'DRUG', 'People take acetium daily.')[0]).toBe('acetium');
  });

  it('is everyday words where it is nothing else', () => {
    expect(shown('Low-Intensity Shockwave Therapy', 'DEVICE')).toEqual([
      'low-intensity shockwave therapy',
      'words',
    ]);
    expect(shown('Smartphone App', 'DEVICE')).toEqual(['smartphone app', 'thing']);
  });

  it('is quoted where it would break the sentence or say what we never say', () => {
    expect(shown('Intervention', 'DEVICE')[1]).toBe('quoted');
    expect(shown('Best Possible Self: Safe Cure', 'BEHAVIORAL')[1]).toBe('quoted');
    expect(shown('Participants will be asked to walk for 30 min. every day', 'BEHAVIORAL')[1]).toBe(
      'quoted',
    );
  });
});

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  it('puts every registered intervention in exactly one list, and every name into the record', () => {
    for (const trial of sharedTrials()) {
      const lists = Object.values(testedInterventions(trial)).flat();
      const placed = lists.flatMap((named) => named.interventions);
      expect(new Set(placed).size, trial.nctId.value).toBe(placed.length);
      expect(placed.length, trial.nctId.value).toBe(trial.arms.interventions.items.length);
      for (const named of lists) {
        const registered = (named.interventions[0]?.name.value ?? '').replace(/\s+/g, ' ');
        expect(registered, trial.nctId.value).toContain(named.registered);
        expect(registered.toLowerCase()).toContain(named.name.toLowerCase());
      }
    }
  });
});
