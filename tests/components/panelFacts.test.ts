// The small pure parts of the panel: facts, stages, names of fields, cut texts, places, dates.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineSteps } from '../../components/charts/timelineSteps.ts';
import { atLength, lengthsOf } from '../../components/panel/atLength.ts';
import { fieldName } from '../../components/panel/fieldName.ts';
import { pageWords } from '../../components/panel/pageWords.ts';
import { glossFinder, textPieces } from '../../components/panel/textPieces.ts';
import { panel as words } from '../../lib/i18n/en/panel.ts';
import { formatsFor } from '../../lib/i18n/formats.ts';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import type { TrialView } from '../../lib/messaging/protocol.ts';
import { stageOf } from '../../lib/summary/glance/stageOf.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { threeFacts } from '../../lib/summary/glance/threeFacts.ts';
import type { Section } from '../../lib/summary/plainRead.ts';
import { fakeAnswer, sentence } from './support/fakeAnswer.ts';

const formats = formatsFor(INTERFACE_LANGUAGES.en);
const study = fakeAnswer().trial;
const at = <T extends string | number>(value: T) => ({ value, ptr: '/x' });

const factsOf = (trial: TrialView) => {
  const [people, time, places] = threeFacts(trial, words.three, formats);
  return { people, time, places };
};
const enrolling = (count: number, type?: string): TrialView => ({
  ...study,
  design: {
    ...study.design,
    enrollment: { count: at(count), type: type === undefined ? undefined : at(type) },
  },
});
const running = (start: string, end: string, type = 'ESTIMATED'): TrialView => ({
  ...study,
  status: {
    ...study.status,
    startDate: { date: at(start), type: at('ACTUAL') },
    completionDate: { date: at(end), type: at(type) },
  },
});

describe('people', () => {
  it('are planned or have joined, as the record says', () => {
    expect(factsOf(enrolling(12, 'ESTIMATED')).people).toMatchObject({
      value: '12',
      label: 'people planned',
    });
    expect(factsOf(enrolling(1, 'ACTUAL')).people).toMatchObject({
      value: '1',
      label: 'person joined',
    });
    expect(factsOf(enrolling(1200)).people).toMatchObject({ value: '1,200', label: 'people' });
  });

  it('are not stated when the registry holds its stand-in number, which is named', () => {
    expect(factsOf(enrolling(99_999_999)).people).toMatchObject({
      value: 'Not stated',
      label: 'people: the record gives 99,999,999',
    });
  });

  it('that the record leaves out are said to be left out', () => {
    const without = { ...study, design: { ...study.design, enrollment: undefined } };
    expect(factsOf(without).people).toMatchObject({ value: 'Not stated', sources: [] });
  });
});

describe('time', () => {
  it.each([
    ['2026-05-18', '2028-03', '22 months'],
    ['2024-01', '2026-01', '2 years'],
    ['2020-01', '2026-08', 'About 7 years'],
    ['2026-01-01', '2026-02-01', '1 month'],
  ])('from %s to %s is %s', (start, end, value) => {
    expect(factsOf(running(start, end)).time?.value).toBe(value);
  });

  it('says whether the finish is planned', () => {
    expect(factsOf(running('2024-01', '2026-01')).time?.label).toBe('start to planned finish');
    expect(factsOf(running('2024-01', '2026-01', 'ACTUAL')).time?.label).toBe('start to finish');
    const undated = running('2005-02', '2014-04', 'ACTUAL');
    const startDate = { date: at('2005-02'), type: undefined };
    expect(factsOf({ ...undated, status: { ...undated.status, startDate } }).time?.label).toBe(
      'start to finish',
    );
  });

  it.each([
    ['2026-05', '2026-01'],
    ['soon', '2026-01'],
  ])('from %s to %s is not worked out', (start, end) => {
    expect(factsOf(running(start, end)).time?.value).toBe('Not stated');
  });

  it('of a patient registry is how long each person is followed', () => {
    const design = { ...study.design, targetDuration: at('6 Months') };
    expect(factsOf({ ...study, design }).time).toMatchObject({
      value: '6 Months',
      label: 'followed',
    });
  });
});

describe('places', () => {
  const inPlaces = (...countries: string[]): TrialView => {
    const [model] = study.contacts.locations.items;
    if (model === undefined) throw new Error('the sample record has no place');
    const items = countries.map((country) => ({ ...model, country: at(country) }));
    const locations = { ...study.contacts.locations, items };
    return { ...study, contacts: { ...study.contacts, locations } };
  };

  it('one is named, many are counted', () => {
    expect(factsOf(study).places).toMatchObject({ value: '1 place', label: 'Beijing, China' });
    expect(factsOf(inPlaces('France', 'France')).places).toMatchObject({
      value: '2 places',
      label: 'France',
    });
    expect(factsOf(inPlaces('France', 'Spain')).places).toMatchObject({
      value: '2 places',
      label: 'in 2 countries',
    });
    expect(factsOf(inPlaces()).places).toMatchObject({ value: 'Not stated' });
  });
});

describe('a stage', () => {
  it.each([
    ['INTERVENTIONAL', ['PHASE1'], 'Early stage · Phase 1', [1]],
    ['INTERVENTIONAL', ['PHASE2', 'PHASE3'], 'Middle to late stage · Phase 2 and 3', [2, 3]],
    ['INTERVENTIONAL', ['NA'], 'No phase', []],
    ['INTERVENTIONAL', [], 'No phase', []],
    ['INTERVENTIONAL', ['PHASE9'], 'PHASE9', []],
    ['OBSERVATIONAL', [], 'Observational study', []],
    ['EXPANDED_ACCESS', [], 'Access outside a study', []],
  ])('of %s %j is "%s"', (type, phases, text, rungs) => {
    expect(stageOf(type, phases, words)).toMatchObject({ text, rungs });
  });
});

describe('a status', () => {
  it('we know has our words and a tone', () => {
    expect(statusTone('TERMINATED', words)).toEqual({ tone: 'risk', text: 'Stopped early' });
  });

  it('we do not know is shown as the registry wrote it', () => {
    expect(statusTone('PAUSED_FOREVER', words)).toEqual({ tone: 'quiet', text: 'PAUSED_FOREVER' });
    expect(statusTone('constructor', words)).toEqual({ tone: 'quiet', text: 'constructor' });
  });
});

describe('the name of a field', () => {
  it.each([
    ['/protocolSection/designModule/enrollmentInfo/count', 'Enrollment', 'Study Design'],
    [
      '/protocolSection/outcomesModule/primaryOutcomes/0/measure',
      'Primary outcome',
      'Outcome Measures',
    ],
    [
      '/protocolSection/outcomesModule/primaryOutcomes/0/timeFrame',
      'Time frame',
      'Outcome Measures',
    ],
    ['/protocolSection/statusModule/startDateStruct/date', 'Study start', 'Study Record Dates'],
    ['/somethingNew/count', undefined, 'Registry record'],
    ['', undefined, 'Registry record'],
  ])('%s is %s in %s', (ptr, field, part) => {
    expect(fieldName(ptr, words.fields)).toEqual({ ...(field && { field }), part });
  });
});

describe('the registry’s words', () => {
  it('lose the escapes of the API, nothing else', () => {
    expect(pageWords('ALS \\(definite\\), \\>= 18 \\* 2')).toBe('ALS (definite), >= 18 * 2');
    expect(pageWords('C:\\temp')).toBe('C:\\temp');
  });
});

describe('a text in pieces', () => {
  const finder = glossFinder([
    { term: 'cell', plain: 'the smallest living part' },
    { term: 'stem cell', plain: 'a cell that can become others' },
  ]);
  const kinds = (text: string) =>
    textPieces({ text, sources: [] }, finder).map((piece) => [piece.kind, piece.text]);

  it('marks whole words, the longest first, each once', () => {
    expect(kinds('A Stem cell is a cell, another cell, and cells.')).toEqual([
      ['text', 'A '],
      ['gloss', 'Stem cell'],
      ['text', ' is a '],
      ['gloss', 'cell'],
      ['text', ', another cell, and cells.'],
    ]);
  });

  it('leaves quoted words of the registry unexplained', () => {
    const sources = [{ ptr: '/x', value: 'the cell dose' }];
    expect(textPieces({ text: 'It says “the cell dose”.', sources }, finder)).toEqual([
      { kind: 'text', text: 'It says “' },
      { kind: 'quote', text: 'the cell dose' },
      { kind: 'text', text: '”.' },
    ]);
  });

  it('has nothing to mark without terms', () => {
    expect(glossFinder([{ term: ' ', plain: 'x' }])).toBeNull();
  });

  it('put together is always the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.string(), (text, terms, value) => {
        const any = glossFinder(terms.map((term) => ({ term, plain: 'p' })));
        const pieces = textPieces({ text, sources: [{ ptr: '', value }] }, any);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});

describe('lengths', () => {
  const section = (count: number, items = 0): Section => ({
    id: 'who',
    heading: 'Who',
    sentences: Array.from({ length: count }, (_, index) => sentence(`s${index}`, 'x')),
    lists: [
      {
        label: 'l',
        items: Array.from({ length: items }, (_, index) => sentence(`i${index}`, 'x')),
      },
    ],
  });

  it('are offered where they differ', () => {
    expect(lengthsOf(section(2, 3), [])).toEqual(['standard']);
    expect(lengthsOf(section(3), [])).toEqual(['short', 'standard']);
    expect(lengthsOf(section(1, 4), ['words'])).toEqual(['short', 'standard', 'registry']);
  });

  it('short is two sentences and three items', () => {
    expect(atLength(section(5), 'short').section.sentences).toHaveLength(2);
    expect(atLength(section(5), 'short').firstItems).toBe(3);
    expect(atLength(section(5), 'standard').section.sentences).toHaveLength(5);
  });
});

describe('the timeline', () => {
  const steps = (today: string, status: Partial<TrialView['status']> = {}) =>
    timelineSteps({ ...study.status, ...status }, today, words.timeline);

  it('puts the dates in order with today among them', () => {
    expect(steps('2026-11-22').map((step) => step.id)).toEqual([
      'start',
      'firstPosted',
      'updated',
      'today',
      'primary',
      'end',
    ]);
  });

  it('says what is planned and what has passed', () => {
    const byId = new Map(steps('2026-11-22').map((step) => [step.id, step]));
    expect(byId.get('start')).toMatchObject({ mark: null, past: true });
    expect(byId.get('end')).toMatchObject({ mark: 'planned', past: false, date: '2028-03' });
  });

  it('calls a posting day the registry could only estimate estimated, not planned', () => {
    const firstPostDate = { date: at('2005-09-02'), type: at('ESTIMATED') };
    const posted = steps('2026-11-22', { firstPostDate }).find((step) => step.id === 'firstPosted');
    expect(posted?.mark).toBe('estimated');
  });

  it('keeps a date it cannot read as recorded, last', () => {
    const startDate = { date: at('spring'), type: undefined };
    expect(steps('2026-11-22', { startDate }).at(-1)).toMatchObject({
      id: 'start',
      date: 'spring',
    });
  });

  it('is empty without dates', () => {
    const none = Object.fromEntries(Object.keys(study.status).map((key) => [key, undefined]));
    expect(steps('2026-11-22', none)).toEqual([]);
  });
});
