// The registry's own words for each section.
import { expect, it } from 'vitest';
import { verbatim } from '../../lib/summary/verbatim.ts';
import { againstPlacebo, studyOf } from './support/studyOf.ts';

const study = studyOf({
  statusModule: {
    whyStopped: 'Money \\& time',
    startDateStruct: { date: '2026-03', type: 'ACTUAL' },
  },
  descriptionModule: { briefSummary: 'First.\n\n* One \\> two', detailedDescription: 'Long.' },
  armsInterventionsModule: againstPlacebo('Examplimab'),
  eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* Adults', sex: 'ALL' },
  contactsLocationsModule: {
    locations: [{ facility: 'A Hospital', city: 'Rome', country: 'Italy' }],
  },
});

it('gives the fields behind a section as plain text, lists marked, escapes undone', () => {
  const words = verbatim(study);
  expect(words.headline).toEqual(['A Study of Examplimab in Asthma']);
  expect(words.status).toEqual(['RECRUITING', 'Money & time']);
  expect(words.summary).toEqual(['First.\n• One > two']);
  expect(words.who).toEqual(['ALL', 'Inclusion Criteria:\n• Adults']);
  expect(words.where).toEqual(['A Hospital, Rome, Italy']);
  expect(words.when).toEqual(['2026-03 ACTUAL']);
  expect(words.involve).toContain('Treated\nEXPERIMENTAL\nDRUG: Examplimab');
});

it('leaves out sections the record has no words for', () => {
  expect(Object.keys(verbatim(studyOf()))).toEqual(['headline', 'status', 'lead']);
});
