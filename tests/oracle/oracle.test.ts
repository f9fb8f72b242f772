// The judge is judged: faults put into a read on purpose are found, and a clean read passes.
import { describe, expect, it } from 'vitest';
import type { PlainRead, Sentence } from '../../lib/summary/plainRead.ts';
import { checkFacts } from './factChecks.ts';
import { fleschKincaid, gradesOf } from './grades.ts';
import { type Json, recordFacts } from './recordFacts.ts';
import { badQuotes, badSources, unsupportedNumbers } from './sourceChecks.ts';
import { duplicates, forbiddenWords, leftovers } from './wordChecks.ts';

const record: Json = {
  protocolSection: {
    identificationModule: { nctId: 'NCT07900000' },
    statusModule: {
      overallStatus: 'RECRUITING',
      startDateStruct: { date: '2026-01' },
      completionDateStruct: { date: '2027-07' },
      whyStopped: 'Levels \\> 5',
    },
    designModule: {
      studyType: 'INTERVENTIONAL',
      phases: ['PHASE2'],
      designInfo: { allocation: 'RANDOMIZED' },
      enrollmentInfo: { count: 120, type: 'ESTIMATED' },
    },
    armsInterventionsModule: { armGroups: [{ label: 'A' }, { label: 'B' }] },
  },
};
const D = '/protocolSection/designModule';
const S = '/protocolSection/statusModule';

const sentence = (
  text: string,
  sources: Sentence['sources'] = [],
  extra: Partial<Sentence> = {},
): Sentence => ({
  id: 's-1',
  text,
  rule: 'R12',
  certainty: 'stated',
  sources,
  ...extra,
});
const readOf = (...sentences: Sentence[]): PlainRead => ({
  nctId: 'NCT07900000',
  lang: 'en',
  engine: 'test',
  recordVersion: '',
  via: 'rules',
  sections: [{ id: 'summary', heading: 'Summary', sentences }],
});
const enrollment = { ptr: `${D}/enrollmentInfo/count`, value: '120' };

describe('sources', () => {
  it('accepts a value that stands at its pointer, whole or in part', () => {
    expect(badSources(record, readOf(sentence('120 people.', [enrollment])))).toEqual([]);
  });
  it('finds a value that is not there, a pointer to nothing and a missing source', () => {
    const wrong = [{ ptr: `${D}/enrollmentInfo/count`, value: '121' }];
    const nowhere = [{ ptr: `${D}/enrolmentInfo`, value: '120' }];
    expect(
      badSources(record, readOf(sentence('a', wrong), sentence('b', nowhere), sentence('c'))),
    ).toHaveLength(3);
  });
});

describe('numbers', () => {
  it('accepts numbers of the sources, counts at a pointer and months between two dates', () => {
    const arms = { ptr: '/protocolSection/armsInterventionsModule/armGroups', value: '' };
    const dates = [
      { ptr: `${S}/startDateStruct/date`, value: '2026-01' },
      { ptr: `${S}/completionDateStruct/date`, value: '2027-07' },
    ];
    const read = readOf(
      sentence('It plans to include 120 people.', [enrollment]),
      sentence('There are 2 groups.', [arms]),
      sentence('It is planned to run for 18 months.', dates),
    );
    expect(unsupportedNumbers(record, read, '2026-11-22')).toEqual([]);
  });
  it('finds a number off by one', () => {
    const read = readOf(sentence('It plans to include 121 people.', [enrollment]));
    expect(unsupportedNumbers(record, read, '2026-11-22')).toHaveLength(1);
  });
});

describe('quotes', () => {
  it('accepts the record’s words after unescaping and finds changed words', () => {
    expect(badQuotes(record, readOf(sentence('It says: “Levels > 5”')))).toEqual([]);
    expect(badQuotes(record, readOf(sentence('It says: “Levels > 6”')))).toHaveLength(1);
  });
});

describe('words', () => {
  it.each([
    'This treatment is safe.',
    'You should join.',
    'A promising cure.',
    'Only 12 people take part.',
    'The risk is 1 in 200.',
  ])('forbids “%s”', (text) => {
    expect(forbiddenWords(readOf(sentence(text)))).toHaveLength(1);
  });
  it.each([
    'It checks whether it is safe.',
    'It cannot show that it works.',
    'The record says “it is safe”.',
  ])('lets “%s” stand', (text) => {
    expect(forbiddenWords(readOf(sentence(text)))).toEqual([]);
  });
  it('finds markup, doubled blanks and sentences said twice', () => {
    expect(
      leftovers(readOf(sentence('Levels \\> 5'), sentence('a  b'), sentence('undefined people'))),
    ).toHaveLength(3);
    expect(
      duplicates(
        readOf(sentence('Chance decides the group.'), sentence('Chance decides the group.')),
      ),
    ).toHaveLength(1);
  });
});

describe('facts', () => {
  const verdict = (name: string, text: string) =>
    checkFacts(recordFacts(record), readOf(sentence(text)))[name];
  it.each([
    ['02 status', 'It is looking for people now.', 'said'],
    ['02 status', 'It has finished.', 'missing'],
    ['04 phase', 'This is a mid-stage study (phase 2).', 'said'],
    ['04 phase', 'This is a late-stage study (phase 3).', 'contradicted'],
    ['05 enrollment', 'It plans to include 120 people.', 'said'],
    ['06 planned or actual', '120 people joined.', 'contradicted'],
    ['07 allocation', 'Chance decides which group each person is in.', 'said'],
    ['07 allocation', 'Groups are not chosen by chance.', 'contradicted'],
    ['08 groups', 'There are 2 groups.', 'said'],
    ['15 end month', 'It is planned to end in July 2027.', 'said'],
  ])('%s: “%s” is %s', (name, text, expected) => {
    expect(verdict(name, text)).toBe(expected);
  });
});

describe('grades', () => {
  it('grades short words low and long words high', () => {
    expect(fleschKincaid(['The cat sat on the mat.'])).toBeLessThan(2);
    expect(
      fleschKincaid(['Pharmacokinetic characterisation necessitates comprehensive evaluation.']),
    ).toBeGreaterThan(15);
  });
  it('counts the words of the summary', () => {
    expect(gradesOf(readOf(sentence('One two three four.'))).summaryWords).toBe(4);
  });
});
