// What a title tells as a control is compared with, not tested (R4).
import { describe, expect, it } from 'vitest';
import { testedInterventions } from '../../../lib/summary/names/interventionName.ts';
import { armsOf, studyOf } from '../support/studyOf.ts';

const split = (officialTitle: string, type = 'EXPERIMENTAL') => {
  const { tested, comparators } = testedInterventions(
    studyOf({
      identificationModule: { briefTitle: 'AB-1234 for Asthma', officialTitle },
      armsInterventionsModule: armsOf({ 'AB-1234': 'DRUG', 'Examplimab 100mg': 'DRUG' }, [
        { label: 'First', type: 'EXPERIMENTAL', gets: ['AB-1234'] },
        { label: 'Second', type, gets: ['Examplimab 100mg'] },
      ]),
    }),
  );
  return [tested, comparators].map((list) => list.map(({ registered }) => registered));
};

describe('a control by title', () => {
  it('is what is used as one', () => {
    const title = 'Single Doses of AB-1234, Using 100mg Examplimab as a Positive Control';
    expect(split(title)).toEqual([['AB-1234'], ['Examplimab']]);
  });

  it('is what the titles do not name, where they say that there is one', () => {
    expect(split('Placebo and Active Controlled Study of AB-1234')).toEqual([
      ['AB-1234'],
      ['Examplimab'],
    ]);
    expect(split('Active-Controlled Study of AB-1234 and Examplimab')[0]).toHaveLength(2);
    expect(split('Placebo Controlled Study of AB-1234')[0]).toHaveLength(2);
  });

  it('is told by the groups where one of them is typed so', () => {
    const title = 'Active-Controlled Study of Examplimab';
    expect(split(title, 'ACTIVE_COMPARATOR')).toEqual([['AB-1234'], ['Examplimab']]);
  });
});
