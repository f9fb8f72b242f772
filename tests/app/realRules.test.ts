// The use cases with the real engine and the real comparison, on the project's own sample records.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../lib/app/createApp.ts';
import { reader } from '../../lib/app/reader.ts';
import { cite } from '../../lib/share/citation.ts';
import { given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, study } from './world.ts';

const SAMPLE = 'NCT07118319';

type Json = { [key: string]: Json } & { statusModule: Record<string, unknown> };
const sample = (): { protocolSection: Json } =>
  JSON.parse(readFileSync(new URL(`../fixtures/records/${SAMPLE}.json`, import.meta.url), 'utf8'));

function realWorld() {
  const world = createWorld();
  const served = { record: sample() };
  world.registry.studies.set(SAMPLE, study({ updated: '2026-06-27' }));
  const deps = world.deps();
  const registry: typeof deps.registry = {
    ...deps.registry,
    fetchStudy: async () => ({ ok: true, value: { record: served.record, nctId: SAMPLE } }),
  };
  const app = createApp({ ...deps, registry, loadReader: async () => reader, cite });
  return { world, app, served };
}

/** Where in a value something stands that is worked out when asked for. Firefox sends it to nobody. */
const getters = (value: unknown, at = ''): string[] =>
  Object.entries(Object.getOwnPropertyDescriptors(Object(value))).flatMap(([key, property]) =>
    property.get
      ? [`${at}/${key}`]
      : typeof property.value === 'object'
        ? getters(property.value, `${at}/${key}`)
        : [],
  );

describe('the real rules behind the use cases', () => {
  it('give a read with every part a panel needs', async () => {
    const { app } = realWorld();
    const answer = given(
      await app.handlers['ui-bg-get-trial']({ nctId: SAMPLE, refresh: false }, ASKER),
    );
    expect(answer.read.nctId).toBe(SAMPLE);
    expect(answer.read.sections.length).toBeGreaterThan(5);
    expect(answer.facts.length).toBeGreaterThan(0);
    expect(answer.conditions[0]?.listed).toContain('Amyotrophic Lateral Sclerosis');
    expect(Object.keys(answer.verbatim).length).toBeGreaterThan(0);
    expect(JSON.stringify(answer.trial)).not.toContain('briefSummary');
  });

  it('survive being sent as a message, by Chromium as JSON and by Firefox as a copy', async () => {
    const { app } = realWorld();
    const reply = await app.handlers['ui-bg-get-trial']({ nctId: SAMPLE, refresh: false }, ASKER);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(structuredClone(reply));
    expect(getters(reply)).toEqual([]);
  });

  it('tell in words that a study was suspended, once', async () => {
    const { world, app, served } = realWorld();
    given(await app.handlers['ui-bg-follow']({ nctId: SAMPLE }, ASKER));
    world.nextDay();
    Object.assign(served.record.protocolSection.statusModule ?? {}, {
      overallStatus: 'SUSPENDED',
      lastUpdatePostDateStruct: { date: '2026-11-24', type: 'ACTUAL' },
    });
    world.registry.studies.set(SAMPLE, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await app.onAlarm('check-follows');
    await app.onAlarm('check-follows');
    expect(world.browser.told).toHaveLength(1);
    expect(world.browser.told[0]).toMatchObject({
      title: expect.stringMatching(/ALS/),
      message: expect.stringMatching(new RegExp(`hold.*\\n${SAMPLE}$`, 'i')),
    });
    const { changes } = given(await app.handlers['ui-bg-list-changes']({}, ASKER));
    expect(changes).toMatchObject([
      { nctId: SAMPLE, weight: 'important', before: 'Recruiting now', after: 'On hold' },
    ]);
  });

  it('begin anew where a damaged snapshot came with an import, instead of failing for ever', async () => {
    const { app } = realWorld();
    given(await app.handlers['ui-bg-follow']({ nctId: SAMPLE }, ASKER));
    const { json } = given(await app.handlers['ui-bg-export']({}, ASKER));
    const file = JSON.parse(json);
    file.snapshots[0].full = { shape: file.snapshots[0].full.shape, sites: 'damaged' };
    const other = realWorld();
    const damaged = { json: JSON.stringify(file) };
    const { token } = given(await other.app.handlers['ui-bg-import-preview'](damaged, ASKER));
    given(await other.app.handlers['ui-bg-import-apply']({ token }, ASKER));
    other.world.nextDay();
    Object.assign(other.served.record.protocolSection.statusModule ?? {}, {
      lastUpdatePostDateStruct: { date: '2026-11-24', type: 'ACTUAL' },
    });
    other.world.registry.studies.set(SAMPLE, study({ updated: '2026-11-24' }));
    await other.app.onAlarm('check-follows');
    const last = given(await other.app.handlers['ui-bg-last-check']({}, ASKER));
    expect(last).toEqual({ at: '2026-11-24T08:00:00.000Z' });
    expect(given(await other.world.store.snapshots.newest(SAMPLE))?.snapshot).toHaveProperty(
      'status',
    );
  });

  it('cite the study', async () => {
    const { app } = realWorld();
    for (const format of ['text', 'markdown', 'ris', 'bibtex'] as const) {
      const cited = given(await app.handlers['ui-bg-cite']({ nctId: SAMPLE, format }, ASKER));
      expect(cited.text).toContain(SAMPLE);
    }
  });

  it('say that a study is gone and that two were merged', () => {
    const telling = { lang: 'en', foundAt: '2026-11-24T08:00:00.000Z' } as const;
    expect(reader.follow.gone(SAMPLE, undefined, telling)).toMatchObject({
      nctId: SAMPLE,
      kind: 'gone',
      text: expect.stringMatching(/\w/),
    });
    expect(reader.follow.merged(SAMPLE, 'NCT00000101', telling).text).toContain('NCT00000101');
  });
});
