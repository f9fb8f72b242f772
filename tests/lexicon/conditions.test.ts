// Finding a condition by any of its names, and the words for it in both languages.
import { describe, expect, it } from 'vitest';
import { CONDITION_SPELLINGS, type ConditionKey } from '../../lib/lexicon/conditionSpellings.ts';
import { findCondition } from '../../lib/lexicon/conditions.ts';
import type { ConditionWords } from '../../lib/lexicon/conditionWords.ts';
import { conditions as english } from '../../lib/lexicon/en/conditions.ts';
import { conditions as spanish } from '../../lib/lexicon/es/conditions.ts';
import { countWords, expectPlain } from './support/wordsOfOurs.ts';

const key = (registered: string, ...mesh: string[]) => findCondition(registered, mesh)?.key;

describe('a registered condition', () => {
  it.each([
    ['Diabetes Mellitus, Type 2', 'type 2 diabetes'],
    ['Type 2 Diabetes Mellitus', 'type 2 diabetes'],
    ['T2DM', 'type 2 diabetes'],
    ['Type1diabetes', 'type 1 diabetes'],
    ['Amyotrophic Lateral Sclerosis', 'ALS'],
    ['Amyotrophic lateral sclerosis (ALS)', 'ALS'],
    ['ALS (Amyotrophic Lateral Sclerosis)', 'ALS'],
    ['Myocardial Infarction', 'a heart attack'],
    ['Infarction, Myocardial', 'a heart attack'],
    ['Carcinoma, Hepatocellular', 'liver cancer'],
    ['Hepatocellular carcinoma', 'liver cancer'],
    ['Breast Neoplasms', 'breast cancer'],
    ['Neoplasm of the Breast', 'breast cancer'],
    ['Malignant Breast Neoplasm', 'breast cancer'],
    ['Leukaemia, Myeloid, Acute', 'acute myeloid leukemia'],
    ['Anaemia', 'anemia'],
    ['Gastro-oesophageal Reflux Disease', 'acid reflux'],
    ['Parkinson’s Disease', 'Parkinson disease'],
    ["Parkinson's disease", 'Parkinson disease'],
    ['Erectile Dysfunction', 'erection problems'],
    ['HYPERTENSION', 'high blood pressure'],
    ['Post-Op Complication', 'surgery'],
    ['Mental Health Issue (E.G., Depression)', 'mental health'],
    ['Dental Caries in Children', 'tooth decay'],
  ])('“%s” is %s', (registered, expected) => {
    expect(key(registered)).toBe(expected);
  });

  it('is known by its end when words before it only narrow it', () => {
    expect(key('HER2-positive Breast Cancer')).toBe('breast cancer');
    expect(key('EGFR-mutated Non-small Cell Lung Cancer')).toBe(key('Non-small Cell Lung Cancer'));
  });

  it('is known by its beginning when what follows only says in whom or after what', () => {
    expect(key('Depression in Older Adults')).toBe('depression');
    expect(key('Pain After Knee Surgery')).toBe('pain');
  });

  it('is not what brackets explain after it', () => {
    expect(key('Zorblax (Depression)')).toBe('depression');
    expect(key('Zorblax After a Blow (Fall)')).toBeUndefined();
  });

  it('gives up words on how it stands', () => {
    expect(findCondition('Metastatic Breast Cancer', [])).toEqual({
      key: 'breast cancer',
      qualifiers: ['metastatic'],
      narrower: false,
    });
    expect(findCondition('Severe Asthma', [])?.qualifiers).toEqual(['severe']);
  });

  it('says when the registrant named one kind of what we know', () => {
    expect(findCondition('Motor Neuron Disease', [])).toMatchObject({ key: 'ALS', narrower: true });
    expect(findCondition('Amyotrophic Lateral Sclerosis', [])?.narrower).toBe(false);
  });

  it('is told by MeSH where its own words are not known', () => {
    expect(key('Sugar sickness, adult kind', 'Diabetes Mellitus, Type 2')).toBe('type 2 diabetes');
    expect(key('Breast Cancer', 'Diabetes Mellitus, Type 2')).toBe('breast cancer');
  });

  it.each([
    'Prevention of Stroke',
    'Risk of Diabetes',
    'Family History of Breast Cancer',
    'Pseudo-Migraine',
    'Zorblax Deficiency',
    'Surgery Planning Software',
    '',
    '()',
    ', ,',
  ])('“%s” is not taken for an illness in it', (registered) => {
    expect(key(registered)).toBeUndefined();
  });

  it.each([
    ['Portal Hypertension', 'high blood pressure'],
    ['Ocular Hypertension', 'high blood pressure'],
    ['Diabetes Insipidus', 'diabetes'],
    ['Diabetes Insipidus', 'type 2 diabetes'],
    ['Gestational Diabetes', 'type 2 diabetes'],
    ['Rheumatoid Arthritis', 'osteoarthritis'],
    ['Spinal Muscular Atrophy', 'multiple sclerosis'],
    ['Tuberous Sclerosis', 'multiple sclerosis'],
    ['Heart Failure', 'a heart attack'],
    ['Cardiac Arrest', 'a heart attack'],
    ['Small Cell Lung Cancer', 'liver cancer'],
    ['Acute Kidney Injury', 'chronic kidney disease'],
    ['Bipolar Depression', 'depression'],
    ['Postpartum Depression', 'depression'],
  ])('“%s” is not %s', (registered, other) => {
    expect(key(registered)).not.toBe(other);
  });

  it('has the same answer every time, also after many others', () => {
    const first = findCondition('Severe Asthma', []);
    for (let n = 0; n < 600; n++) findCondition(`Zorblax ${n}`, []);
    expect(findCondition('Severe Asthma', [])).toEqual(first);
  });

  it('may be named like a part of the language', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(key(name)).toBeUndefined();
  });
});

const KEYS = Object.keys(CONDITION_SPELLINGS) as ConditionKey[];

/** Spellings without the marks on how they may be found. */
const spellings = (of: ConditionKey): string[] =>
  CONDITION_SPELLINGS[of]
    .replace(/^\^ /, '')
    .split('|')
    .map((written) => written.replace(/^[=*^]+/, ''))
    .filter((spelling) => spelling !== '');

describe('the conditions', () => {
  it('are at least 400', () => {
    expect(KEYS.length).toBeGreaterThanOrEqual(400);
  });

  it('are each found by every spelling of theirs and by their plain name', () => {
    const lost = KEYS.flatMap((of) =>
      [of.replace(/^an? /, ''), ...spellings(of)]
        .filter((spelling) => key(spelling) !== of)
        .map((spelling) => `${spelling} → ${key(spelling)}, not ${of}`),
    );
    expect(lost).toEqual([]);
  });

  it('say nothing twice: no spelling is listed for two of them', () => {
    const all = KEYS.flatMap(spellings);
    expect(all.filter((spelling, at) => all.indexOf(spelling) !== at)).toEqual([]);
  });

  it('are spelled in lower case, as names are compared', () => {
    expect(KEYS.flatMap(spellings).filter((one) => one !== one.toLowerCase())).toEqual([]);
  });
});

describe.each([
  ['en', english],
  ['es', spanish],
] as const)('the words for conditions in %s', (language, words) => {
  const entries = Object.entries(words) as [ConditionKey, ConditionWords][];

  it('are complete', () => {
    expect(Object.keys(words).sort()).toEqual([...KEYS].sort());
  });

  it('name, and tell in one short line of at most 14 words', () => {
    const long = entries.filter(([, [, line]]) => countWords(line) > 14).map(([of]) => of);
    expect(long).toEqual([]);
    for (const [, [name, line, people = name]] of entries)
      for (const text of [name, line, people]) expectPlain(text, language);
  });

  it('stand in the middle of a sentence: no full stop, no capital but in names', () => {
    const odd = entries.filter(
      ([, [name, line]]) =>
        /\.$/.test(name + line) || /^[A-ZÁÉÍÓÚÑ][a-zé]+ [a-z]+ [a-z]+ /.test(line),
    );
    expect(odd.map(([of]) => of)).toEqual([]);
  });

  it('do not explain a name by itself', () => {
    const circular = entries.filter(
      ([, [name, line]]) => line.toLowerCase() === name.toLowerCase(),
    );
    expect(circular.map(([of]) => of)).toEqual([]);
  });
});
