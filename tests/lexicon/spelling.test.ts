// One spelling for all ways of writing the same name.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagOf, wordsOf } from '../../lib/lexicon/spelling.ts';

describe('the words of a name', () => {
  it('are in lower case, without signs', () => {
    expect(wordsOf('COVID-19 (SARS-CoV-2)')).toEqual(['covid', '19', 'sar', 'cov', '2']);
  });

  it('have no accents and no possessive', () => {
    expect(wordsOf("Sjögren's Syndrome")).toEqual(['sjogren', 'syndrome']);
    expect(wordsOf('Ménière’s Disease')).toEqual(['meniere', 'disease']);
  });

  it.each([
    ['Haemophilia', 'Hemophilia'],
    ['Leukaemia', 'Leukemia'],
    ['Oedema', 'Edema'],
    ['Oesophageal Tumour', 'Esophageal Tumor'],
    ['Diarrhoea', 'Diarrhea'],
    ['Paediatric', 'Pediatric'],
    ['Coeliac Disease', 'Celiac Disease'],
    ['Sleep Apnoea', 'Sleep Apnea'],
    ['Overactive Behaviour', 'Overactive Behavior'],
    ['Herniated Disk', 'Herniated Disc'],
  ])('are American: %s is %s', (british, american) => {
    expect(wordsOf(british)).toEqual(wordsOf(american));
  });

  it.each([
    ['Seizures', 'Seizure'],
    ['Allergies', 'Allergy'],
    ['Metastases', 'Metastasis'],
    ['Teeth', 'Tooth'],
    ['Renal Disorders', 'Kidney Disease'],
    ['Hepatic Neoplasms', 'Liver Cancer'],
    ['Post-operative', 'Postoperative'],
  ])('are singular, and one word for the same thing: %s is %s', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
  });

  it('keep words that only look like plurals', () => {
    expect(wordsOf('Lupus Arthritis Abscess Virus')).toEqual([
      'lupus',
      'arthritis',
      'abscess',
      'virus',
    ]);
  });

  it('are none in a text without letters', () => {
    expect(wordsOf(' – () ')).toEqual([]);
  });

  it('do not depend on capitals or spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Breast', 'cancer', 'HIV', 'type', '2', 'pain')),
        (list) => {
          expect(wordsOf(list.join('  ').toUpperCase())).toEqual(wordsOf(list.join(' ')));
        },
      ),
    );
  });

  it('have only letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(wordsOf(text).filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
      }),
    );
  });
});

describe('the key of a name', () => {
  const bag = (name: string) => bagOf(wordsOf(name));

  it('is the same in any order and with any small words', () => {
    expect(bag('Cancer of the Breast')).toBe(bag('Breast Cancer'));
    expect(bag('Neoplasms, Breast')).toBe(bag('Malignant Neoplasm of Breast'));
  });

  it('differs where a telling word differs', () => {
    expect(bag('Type 1 Diabetes')).not.toBe(bag('Type 2 Diabetes'));
    expect(bag('Malignant Hypertension')).not.toBe(bag('Hypertension'));
  });
});
