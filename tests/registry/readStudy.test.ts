// Specifies lib/registry/readStudy.ts, toTrial.ts and the field readers under them.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import type { Trial } from '../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';

const FIXTURES = new URL('../fixtures/records/', import.meta.url);
const ownRecords = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => new URL(name, FIXTURES));

type Json = Record<string, unknown>;
const load = (path: string | URL): Json => JSON.parse(readFileSync(path, 'utf8'));

function trialOf(json: unknown): Trial {
  const result = readStudy(json);
  if (!result.ok) throw new Error(result.error.detail ?? result.error.kind);
  return result.value;
}

const study = (protocol: Json = {}, rest: Json = {}): Json => ({
  protocolSection: { identificationModule: { nctId: 'NCT07900101' }, ...protocol },
  ...rest,
});

function at(record: unknown, ptr: string): unknown {
  let value = record;
  for (const key of ptr.split('/').slice(1)) value = (value as Json)[key];
  return value;
}

interface Leaf {
  ptr: string;
  shown: string;
}

/** Every value with a pointer anywhere in a trial. */
function leaves(node: unknown, found: Leaf[] = []): Leaf[] {
  if (typeof node !== 'object' || node === null) return found;
  const bag = node as Json;
  if (typeof bag.ptr === 'string' && bag.ptr !== '') {
    if ('value' in bag) found.push({ ptr: bag.ptr, shown: String(bag.value) });
    if ('raw' in bag) found.push({ ptr: bag.ptr, shown: String(bag.raw) });
  }
  for (const child of Object.values(bag)) leaves(child, found);
  return found;
}

const shownAt = (record: unknown, ptr: string): string => {
  const value = at(record, ptr);
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);
};

describe('readStudy', () => {
  it.each([...ownRecords])('reads our own record %s without a problem', (path) => {
    expect(trialOf(load(path)).problems).toEqual([]);
  });

  it('reads every reference record, and each value stands where its pointer says', () => {
    for (const path of [...ownRecords, ...sharedRecordPaths()]) {
      const record = load(path);
      const trial = trialOf(record);
      expect(trial.problems, String(path)).toEqual([]);
      const wrong = leaves(trial).filter(({ ptr, shown }) => shownAt(record, ptr) !== shown);
      expect(wrong, String(path)).toEqual([]);
    }
  });

  it('takes what nobody can see for nothing', () => {
    for (const briefTitle of ['', ' \n\t', '\u0000', '\u200b\u200b', '\ufeff', '\u202e'])
      expect(
        trialOf(study({ identificationModule: { nctId: 'NCT07900101', briefTitle } }))
          .identification.briefTitle,
      ).toBeUndefined();
  });

  it('takes the beginning of what is longer than anything the registry holds, and notes it', () => {
    const title = `${'\ud83e\uddec'.repeat(1_000)}x`;
    const summary = 'word '.repeat(30_000);
    const trial = trialOf(
      study({
        identificationModule: { nctId: 'NCT07900101', briefTitle: `x${title}` },
        descriptionModule: { briefSummary: summary },
        conditionsModule: { conditions: [title] },
      }),
    );
    const { briefTitle } = trial.identification;
    expect(briefTitle?.value).toBe(`x${'\ud83e\uddec'.repeat(999)}`);
    expect(trial.description.briefSummary?.value).toBe(summary.slice(0, 50_000));
    expect(trial.conditions.conditions.items[0]?.value).toBe(title.slice(0, 2_000));
    expect(trial.problems.map(({ ptr, found }) => [ptr, found])).toEqual([
      ['/protocolSection/identificationModule/briefTitle', '2002'],
      ['/protocolSection/descriptionModule/briefSummary', '150000'],
      ['/protocolSection/conditionsModule/conditions/0', '2001'],
    ]);
  });

  it('reads a record with nothing but a number', () => {
    const trial = trialOf(study());
    expect(trial.nctId.value).toBe('NCT07900101');
    expect(trial.identification.briefTitle).toBeUndefined();
    expect(trial.contacts.locations).toEqual({ items: [], ptr: '', raw: '' });
    expect(trial.results).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'NCT07900101'],
    ['a list', [study()]],
    ['a page of studies', { studies: [study()] }],
    ['no protocol section', { hasResults: false }],
    ['no number', { protocolSection: { identificationModule: {} } }],
    ['another number', { protocolSection: { identificationModule: { nctId: 'ISRCTN12345678' } } }],
  ])('refuses %s', (_, json) => {
    expect(readStudy(json)).toMatchObject({ ok: false, error: { kind: 'unreadable-record' } });
  });

  it.each([
    [[study()], '/: expected object'],
    [{ studies: [study()] }, '/protocolSection: expected object'],
    [
      { protocolSection: { identificationModule: { nctId: 7 } } },
      '/protocolSection/identificationModule/nctId: expected string',
    ],
    [
      { protocolSection: { identificationModule: { nctId: 'NCT7' } } },
      '/protocolSection/identificationModule/nctId: expected NCT and eight digits',
    ],
  ])('says what failed and where: %#', (json, detail) => {
    expect(readStudy(json)).toMatchObject({ error: { detail } });
  });

  it('leaves out a field of a wrong type, notes it, and keeps the rest', () => {
    const trial = trialOf(
      study({
        statusModule: { overallStatus: 7, whyStopped: 'Funding ended', startDateStruct: '2024' },
        outcomesModule: {
          primaryOutcomes: [{ measure: 'Pain' }, 'Sleep', {}],
          secondaryOutcomes: {},
        },
        conditionsModule: { conditions: ['Asthma', 3] },
        designModule: { enrollmentInfo: { count: '12' }, patientRegistry: 'yes' },
      }),
    );
    expect(trial.status.overallStatus).toBeUndefined();
    expect(trial.status.whyStopped?.value).toBe('Funding ended');
    expect(trial.outcomes.primary.items.map((outcome) => outcome.measure.value)).toEqual(['Pain']);
    expect(trial.conditions.conditions.items.map((item) => item.value)).toEqual(['Asthma']);
    expect(trial.problems).toEqual([
      { ptr: '/protocolSection/statusModule/overallStatus', wanted: 'string', found: 'number' },
      { ptr: '/protocolSection/statusModule/startDateStruct', wanted: 'object', found: 'string' },
      { ptr: '/protocolSection/conditionsModule/conditions/1', wanted: 'string', found: 'number' },
      { ptr: '/protocolSection/designModule/patientRegistry', wanted: 'boolean', found: 'string' },
      {
        ptr: '/protocolSection/designModule/enrollmentInfo/count',
        wanted: 'number',
        found: 'string',
      },
      { ptr: '/protocolSection/outcomesModule/primaryOutcomes/1', wanted: 'item', found: 'string' },
      { ptr: '/protocolSection/outcomesModule/primaryOutcomes/2', wanted: 'item', found: 'object' },
      {
        ptr: '/protocolSection/outcomesModule/secondaryOutcomes',
        wanted: 'array',
        found: 'object',
      },
    ]);
  });

  it('takes null and blank text for absent, without complaint', () => {
    const trial = trialOf(
      study({ statusModule: { overallStatus: null, lastKnownStatus: ' \n' }, designModule: null }),
    );
    expect(trial.status.overallStatus).toBeUndefined();
    expect(trial.status.lastKnownStatus).toBeUndefined();
    expect(trial.problems).toEqual([]);
  });

  it('keeps enum values it does not know, and ignores keys it does not know', () => {
    const trial = trialOf(study({ statusModule: { overallStatus: 'PAUSED_BY_MOON', moon: {} } }));
    expect(trial.status.overallStatus?.value).toBe('PAUSED_BY_MOON');
    expect(trial.problems).toEqual([]);
  });

  it('keeps an item pointing at its own place when one before it was left out', () => {
    const trial = trialOf(
      study({ armsInterventionsModule: { armGroups: [{}, { label: 'Placebo' }] } }),
    );
    expect(trial.arms.armGroups.items[0]?.label.ptr).toBe(
      '/protocolSection/armsInterventionsModule/armGroups/1/label',
    );
  });

  it('survives being cloned, as messages between the parts of the extension are', () => {
    const trial = trialOf(study({ conditionsModule: { conditions: ['Asthma'] } }));
    expect(structuredClone(trial).conditions.conditions.raw).toBe('["Asthma"]');
    expect(JSON.parse(JSON.stringify(trial)).conditions.conditions.raw).toBe('["Asthma"]');
  });

  it('gives all lists one getter: a getter each would keep every record read in memory', () => {
    const { conditions, arms } = trialOf(
      study({
        conditionsModule: { conditions: ['Asthma'] },
        armsInterventionsModule: { armGroups: [{ label: 'Placebo' }] },
      }),
    );
    const getterOf = (list: object) => Object.getOwnPropertyDescriptor(list, 'raw')?.get;
    expect(getterOf(conditions.conditions)).toBeTypeOf('function');
    expect(getterOf(arms.armGroups)).toBe(getterOf(conditions.conditions));
    expect(arms.armGroups.raw).toBe('[{"label":"Placebo"}]');
  });

  it('never throws, whatever a record holds', () => {
    const modules = [
      'statusModule',
      'designModule',
      'armsInterventionsModule',
      'eligibilityModule',
    ];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...modules), fc.jsonValue({ maxDepth: 3 })),
        fc.dictionary(
          fc.constantFrom('derivedSection', 'resultsSection', 'hasResults'),
          fc.jsonValue(),
        ),
        (protocol, rest) => {
          expect(readStudy(study(protocol, rest)).ok).toBe(true);
        },
      ),
    );
  });

  it('never throws when one value of a real record is anything else', () => {
    const whole = load(new URL('NCT07900111.json', FIXTURES));
    const places = leaves(trialOf(whole)).map((leaf) => leaf.ptr);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (ptr, value) => {
        const record = structuredClone(whole);
        const cut = ptr.lastIndexOf('/');
        (at(record, ptr.slice(0, cut)) as Json)[ptr.slice(cut + 1)] = value;
        const result = readStudy(record);
        expect(result.ok || result.error.kind === 'unreadable-record').toBe(true);
      }),
    );
  });
});
