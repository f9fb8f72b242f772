// What the read says of itself: from which record, whose data, and what it is not.
import { expect, it } from 'vitest';
import { sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

const recorded = studyOf(
  {},
  { derivedSection: { miscInfoModule: { versionHolder: '2026-11-20' } } },
);

it('names the month of the data, the record and the source, and is no advice', () => {
  expect(textsOf(recorded, 'disclaimer')).toEqual([
    'Made by rules from the public record of November 2026.',
    'It can miss things.',
    'It is not medical advice.',
    'Read the full record and talk with the study team and your own doctor before you decide.',
    'The full record is NCT07999999 at ClinicalTrials.gov.',
    'The data come from ClinicalTrials.gov, a site of the National Library of Medicine (United States).',
    'The Library had no part in this read.',
  ]);
});

it('makes do without a date', () => {
  expect(textsOf(studyOf(), 'disclaimer')[0]).toBe('Made by rules from the public record.');
});

it('rests on the record’s number and date', () => {
  for (const { sources } of sectionOf(recorded, 'disclaimer').sentences)
    expect(sources).toEqual([
      { ptr: '/protocolSection/identificationModule/nctId', value: 'NCT07999999' },
      { ptr: '/derivedSection/miscInfoModule/versionHolder', value: '2026-11-20' },
    ]);
});

it('is written in Spanish too', () => {
  expect(textsOf(recorded, 'disclaimer', 'es')[0]).toBe(
    'Hecha con reglas a partir del registro público de noviembre de 2026.',
  );
});
