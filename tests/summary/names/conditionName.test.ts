// What a study's conditions are called in a sentence (R5, R6).
import { describe, expect, it } from 'vitest';
import {
  type ConditionName,
  conditionInFull,
  conditionLine,
  conditionNames,
  conditionWords,
  mayHaveBoth,
  nameCondition,
  peopleWith,
} from '../../../lib/summary/names/conditionName.ts';
import type { Trial } from '../../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { type Modules, studyOf } from '../support/studyOf.ts';

const study = (conditions: readonly string[], modules: Modules = {}, rest: Modules = {}): Trial =>
  studyOf({ ...modules, conditionsModule: { conditions } }, rest);

/** MeSH terms and families as the registry adds them. */
const withMesh = (meshes: readonly string[], ancestors: readonly string[] = []): Modules => ({
  derivedSection: {
    conditionBrowseModule: {
      meshes: meshes.map((term, at) => ({ id: `D${at}`, term })),
      ancestors: ancestors.map((term, at) => ({ id: `A${at}`, term })),
    },
  },
});

const names = (trial: Trial): ConditionName[] => conditionNames(trial).map(({ name }) => name);
const called = (conditions: readonly string[], lang: 'en' | 'es' = 'en') =>
  names(study(conditions)).map((name) => conditionWords(name, lang));
function nameOf(condition: string, modules: Modules = {}, rest: Modules = {}): ConditionName {
  const [name] = names(study([condition], modules, rest));
  if (!name) throw new Error('the study has no condition');
  return name;
}

describe('the conditions of a study', () => {
  it('are not just being ill, where the record says more', () => {
    expect(called(['Cluster Headache', 'Chronic Disease'])).toEqual(['cluster headache']);
    expect(called(['Chronic Disease'])).toEqual(['chronic disease']);
  });

  it('are not what an operation may leave behind, where an illness stands beside it', () => {
    expect(called(['Postoperative Pain', 'Disc Degeneration'])).toEqual(
      called(['Disc Degeneration']),
    );
    expect(called(['Postoperative Pain'])).toHaveLength(1);
  });

  it('tell an illness in both of its states, or in neither', () => {
    const both = 'leukemia that came back or did not respond to treatment';
    expect(called(['Relapsed Leukemia', 'Refractory Leukemia'])).toEqual([both]);
    expect(called(['Mild Asthma', 'Severe Asthma'])).toEqual(['asthma']);
    expect(called(['Severe Asthma', 'Asthma'])).toEqual(['severe asthma']);
  });

  it('stand before topics that nobody can have', () => {
    expect(called(['Breath Sounds', 'Asthma'])).toEqual(['asthma', 'breath sounds']);
  });

  it('turn the order of an index without its comma too', () => {
    expect(called(['Myelopathy Cervical'])).toEqual(['cervical myelopathy']);
  });

  it('are not what brackets only list', () => {
    const listed = 'Mental Distress (e.g., Depression, Personality Disorder)';
    const mesh = withMesh(['Personality Disorders']);
    expect(conditionWords(nameOf(listed, {}, mesh), 'en')).toBe('mental distress');
    expect(called(['Rates of Harm (Gout, Asthma)'])).toEqual(['rates of harm']);
    expect(called(['Breathing trouble (asthma)'])).toEqual(['asthma']);
  });

  it('stand in the order of speech, not of an index', () => {
    expect(called(['Radiculopathy, Cervical'])).toEqual(['cervical radiculopathy']);
    expect(called(['Examplitis, Otheria'])).toEqual(['examplitis, otheria']);
  });

  it('are no illness where they name people', () => {
    expect(peopleWith(names(study(['Cancer Survivor', 'Depression'])), 'en')).toBe(
      'people with depression',
    );
  });

  it('are called by their plain names, in the registrant’s order', () => {
    expect(called(['Myocardial Infarction', 'Diabetes Mellitus, Type 2'])).toEqual([
      'a heart attack',
      'type 2 diabetes',
    ]);
    expect(called(['Amyotrophic Lateral Sclerosis'], 'es')).toEqual(['ELA']);
  });

  it('are those that a title says everyone has', () => {
    const titled = (briefTitle: string, conditions: string[], purpose = 'TREATMENT') => {
      const trial = study(conditions, {
        identificationModule: { briefTitle },
        designModule: { designInfo: { primaryPurpose: purpose } },
      });
      return peopleWith(names(trial), 'en');
    };
    const both = ['Depression', 'Prostate Cancer'];
    expect(titled('Sleep in Men With Prostate Cancer', both)).toBe('people with prostate cancer');
    expect(titled('Depression in Prostate Cancer', both)).toBe(
      'people with depression or prostate cancer',
    );
    expect(titled('Examplimab for Depression in Men With Prostate Cancer', both)).toBe(
      'people with prostate cancer and depression',
    );
    // To prevent it, people need not have it; nor at risk of it; nor where a title speaks of several groups.
    expect(titled('Preventing Depression in Men With Prostate Cancer', both)).toBe(
      'people with prostate cancer',
    );
    for (const open of [
      'Mood in Men With Risk of Prostate Cancer',
      'Mood in Men With Prostate Cancer or Depression',
      'Treatment of Depression and Prostate Cancer',
    ])
      expect(titled(open, both)).toBe('people with depression or prostate cancer');
    expect(titled('Treatment of Depression With an App', both, 'OTHER')).toBe(
      'people with depression or prostate cancer',
    );
    expect(titled('Treatment of Depression With an App', both)).toBe('people with depression');
    expect(titled('Mood in Both Depression and Prostate Cancer Patients', both)).toBe(
      'people with depression and prostate cancer',
    );
    expect(titled('Sleep in Prostate Cancer Patients', both)).toBe('people with prostate cancer');
    expect(titled('Yoga for Veterans With Prostate Cancer', both)).toBe(
      'people with prostate cancer',
    );
    expect(titled('Examplimab in Males With Prostate Cancer Suffering From Depression', both)).toBe(
      'people with prostate cancer and depression',
    );
    expect(titled('Depression in Young Men', both)).toContain(' or ');
    expect(titled('Care in Women With Breast Cancer', ['Healthy', 'Breast Cancer'])).toContain(
      'healthy people',
    );
  });

  it('are joined as Spanish is spoken', () => {
    const joined = peopleWith(names(study(['Sciatica', 'Obesity'])), 'es');
    expect(joined).toMatch(/ u obesidad$/);
  });

  it('are not both had by one person where they are kinds of one thing', () => {
    const both = (...conditions: string[]) => mayHaveBoth(names(study(conditions)));
    expect(both('Asthma', 'Depression')).toBe(true);
    expect(both('Obesity', 'Overweight')).toBe(false);
    expect(both('Lymphoma', 'Acute Myeloid Leukemia')).toBe(false);
    expect(both('Type 1 Diabetes', 'Type 2 Diabetes')).toBe(false);
    expect(both('Erectile Dysfunction', 'Sexual Dysfunction')).toBe(false);
  });

  it('are, of many, those the title names', () => {
    const titled = (briefTitle: string, conditions: string[]) =>
      names(study(conditions, { identificationModule: { briefTitle } })).map((name) =>
        conditionWords(name, 'en'),
      );
    const many = ['Asthma', 'Migraine', 'Psoriasis', 'Glaucoma'];
    expect(titled('A Study of Psoriasis', many)).toEqual(['psoriasis', 'asthma']);
    expect(titled('A Study of Psoriasis', ['Asthma', 'Psoriasis'])).toEqual([
      'asthma',
      'psoriasis',
    ]);
    expect(titled('Coping of Cancer Survivors', ['Asthma', 'Gout', 'Cancer Survivor'])).toEqual([
      'asthma',
      'gout',
    ]);
  });

  it('are two at most', () => {
    expect(called(['Asthma', 'Migraine', 'Psoriasis', 'Glaucoma'])).toEqual(['asthma', 'migraine']);
  });

  it('are not told twice: other spelling, plural, or a general word beside a telling one', () => {
    expect(called(['Type 2 Diabetes', 'Diabetes Mellitus, Type 2', 'T2DM'])).toEqual([
      'type 2 diabetes',
    ]);
    expect(called(['Cancer', 'Breast Cancer'])).toEqual(['breast cancer']);
    expect(called(['Breast Cancer', 'Cancer'])).toEqual(['breast cancer']);
  });

  it('come from the record, with their places', () => {
    const [named] = conditionNames(study(['Asthma']));
    expect(named?.sources).toHaveLength(1);
    expect(named?.sources[0]).toMatchObject({ value: 'Asthma' });
    expect(named?.sources[0]?.ptr).toMatch(/conditions\/0$/);
  });

  it('are none where none is recorded', () => {
    expect(conditionNames(studyOf({ conditionsModule: undefined }))).toEqual([]);
  });

  it('that are whole sentences come after names', () => {
    expect(
      called(['To evaluate whether the app helps adults to walk more every day', 'Asthma'])[0],
    ).toBe('asthma');
  });
});

describe('the name of a condition', () => {
  it('keeps how it stands, in plain words', () => {
    expect(called(['Metastatic Breast Cancer'])).toEqual(['breast cancer that spread']);
    expect(called(['Severe Asthma'])).toEqual(['severe asthma']);
    expect(called(['Metastatic Breast Cancer'], 'es')[0]).toMatch(/^cáncer de mama /);
  });

  it('keeps what the registrant narrowed: one kind of what we know', () => {
    expect(called(['Motor Neuron Disease'])).toEqual(['motor neuron disease']);
  });

  it('is the registrant’s own where we know none: common nouns in small letters', () => {
    expect(called(['Zorblax Deficiency'])).toEqual(['zorblax deficiency']);
    expect(called(["Zorblax Crohn's Fnord"])).toEqual(["zorblax Crohn's fnord"]);
  });

  it('is a quotation in another language, where it is the registrant’s own', () => {
    expect(called(['Zorblax Deficiency'], 'es')).toEqual(['“Zorblax Deficiency”']);
  });

  it('is a quotation where the registrant’s words would sound like ours praising or advising', () => {
    expect(called(['Safe and Effective Zorblax'])).toEqual(['“Safe and Effective Zorblax”']);
  });

  it('is told by a MeSH term of that very condition, which is a source then', () => {
    const trial = study(['Sickness of the Migraine Kind'], {}, withMesh(['Migraine Disorders']));
    const [named] = conditionNames(trial);
    expect(named?.name).toMatchObject({ key: 'migraine' });
  });

  it('is written out where the record writes an acronym out', () => {
    const name = nameOf('ZFG', {
      identificationModule: { briefTitle: 'Zorblax Fnord Grault (ZFG) in Adults' },
    });
    expect(conditionWords(name, 'en')).toBe('zorblax fnord grault');
  });

  it('has its family beside it for a study of one condition', () => {
    const families = withMesh([], ['Eye Diseases']);
    const name = nameOf('Zorblax', {}, families);
    expect(name).toMatchObject({ family: 'eyes', registered: 'Zorblax' });
    expect(conditionLine(name, 'en')).toBe('a kind of eye disease');
    const [first] = names(study(['Zorblax', 'Fnord'], {}, families));
    expect(first && conditionLine(first, 'en')).toBeUndefined();
  });
});

describe('a name in full', () => {
  it('has the registrant’s word in brackets where that is another', () => {
    expect(conditionInFull(nameOf('Myocardial Infarction'), 'en')).toBe(
      'a heart attack (myocardial infarction)',
    );
    expect(conditionInFull(nameOf('Amyotrophic Lateral Sclerosis'), 'es')).toBe(
      'ELA (Amyotrophic Lateral Sclerosis)',
    );
  });

  it('has none where the words are the same', () => {
    expect(conditionInFull(nameOf('Asthma'), 'en')).toBe('asthma');
    expect(conditionInFull(nameOf('Zorblax'), 'en')).toBe('zorblax');
  });

  it('is told with one line on what it is', () => {
    expect(conditionLine(nameOf('Amyotrophic Lateral Sclerosis'), 'en')).toBe(
      'a disease of the nerve cells that control movement',
    );
    expect(conditionLine(nameOf('Zorblax'), 'en')).toBeUndefined();
  });
});

describe('the people of a study', () => {
  const people = (conditions: readonly string[], lang: 'en' | 'es' = 'en') =>
    peopleWith(names(study(conditions)), lang);

  it('are those with its conditions', () => {
    expect(people(['Asthma', 'Migraine'])).toBe('people with asthma or migraine');
    expect(people(['Asthma', 'Migraine'], 'es')).toBe('personas con asma o migraña');
  });

  it('are not with what is no illness: they are healthy, or pregnant', () => {
    expect(people(['Healthy Volunteers'])).toBe('healthy people');
    expect(people(['Pregnancy'])).not.toMatch(/with pregnancy/);
  });

  it('have a topic quoted that nobody can have', () => {
    expect(people(['Nursing Education'])).toBe('people (listed condition: “Nursing Education”)');
    expect(people(['Nursing Education'], 'es')).toBe(
      'personas (problema de salud registrado: “Nursing Education”)',
    );
  });

  it('have only the illness named where a topic stands beside it', () => {
    expect(people(['Nursing Education', 'Asthma'])).toBe('people with asthma');
  });
});

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  it('knows at least 85 of 100 of the conditions a read would name', () => {
    const all = sharedTrials().flatMap((trial) => conditionNames(trial));
    const known = all.filter(({ name }) => 'key' in name);
    expect(known.length / all.length).toBeGreaterThanOrEqual(0.85);
  });

  it('never calls a condition by nothing, and has every source in the record', () => {
    for (const trial of sharedTrials())
      for (const registered of trial.conditions.conditions.items) {
        const { name, sources } = nameCondition(trial, registered);
        expect(conditionWords(name, 'en').trim()).not.toBe('');
        expect(sources[0]).toMatchObject({ ptr: registered.ptr });
      }
  });
});
