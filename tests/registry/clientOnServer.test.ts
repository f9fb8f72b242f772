// The registry client against the local registry: real sockets, real errors of the API.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistryClient } from '../../lib/registry/client.ts';
import type { AskOptions } from '../../lib/registry/clientDeps.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { type Registry, startRegistry } from '../../tools/registry/startRegistry.ts';

const CLICK: AskOptions = { priority: 'click' };
const FIXTURES = new URL('../fixtures/records/', import.meta.url);
const records = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')));

let registry: Registry;

/** Pauses last no time at all: what is tested here is the wire. */
const quickClient = () =>
  createRegistryClient({
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms === 15_000 ? 2000 : 0);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
    random: () => 0,
    log: () => {},
    base: `${registry.url}/api/v2`,
  });

beforeAll(async () => {
  registry = await startRegistry({ records });
});
beforeEach(() => {
  registry.setFaults([]);
  registry.requests.length = 0;
});
afterAll(() => registry.close());

describe('the client on a real connection', () => {
  it('fetches a study by a sloppy number', async () => {
    const result = await quickClient().fetchStudy('nct 7118319', CLICK);
    expect(result).toMatchObject({ ok: true, value: { nctId: 'NCT07118319' } });
  });

  it('names an unknown number', async () => {
    expect(await quickClient().fetchStudy('NCT09999999', CLICK)).toMatchObject({
      error: { kind: 'unknown-id' },
    });
  });

  it('follows an alias to the study it was merged into', async () => {
    const merged = records.find(
      (one) => one.protocolSection.identificationModule.nctIdAliases?.length > 0,
    )?.protocolSection.identificationModule;
    expect(merged).toBeDefined();
    expect(await quickClient().fetchStudy(merged.nctIdAliases[0], CLICK)).toMatchObject({
      ok: true,
      value: { nctId: merged.nctId },
    });
  });

  it.each([
    ['too-many', 'rate-limited'],
    ['server-error', 'registry-error'],
    ['forbidden', 'registry-error'],
    ['cut-off', 'registry-error'],
    ['hang-up', 'offline'],
    ['html', 'registry-error'],
    ['wrong-shape', 'registry-error'],
    ['reset', 'offline'],
  ] as const)('names the fault %s', async (kind, expected) => {
    registry.setFaults([{ path: '^/api', kind }]);
    expect(await quickClient().fetchStudy('NCT07118319', CLICK)).toMatchObject({
      ok: false,
      error: { kind: expected },
    });
  });

  it('gives up on an answer that is too slow', async () => {
    registry.setFaults([{ path: '^/api', kind: 'slow', ms: 4000 }]);
    expect(await quickClient().fetchStudy('NCT07118319', CLICK)).toMatchObject({
      error: { kind: 'timeout' },
    });
  });

  it('reads what the registry asks for in Retry-After', async () => {
    registry.setFaults([{ path: '^/api', kind: 'too-many', retryAfter: 600 }]);
    expect(await quickClient().fetchStudy('NCT07118319', CLICK)).toMatchObject({
      error: { kind: 'rate-limited', retryAfter: 600 },
    });
    expect(registry.requests).toHaveLength(1);
  });

  it('recovers from a fault that passes', async () => {
    registry.setFaults([{ path: '^/api', kind: 'server-error', times: 1 }]);
    expect((await quickClient().fetchStudy('NCT07118319', CLICK)).ok).toBe(true);
  });

  it('asks for version, batch and search in words the API knows', async () => {
    const client = quickClient();
    expect(await client.fetchVersion(CLICK)).toMatchObject({ ok: true });
    const batch = await client.fetchBatch(['NCT07118319', 'NCT09999999'], CLICK);
    expect(batch).toMatchObject({
      ok: true,
      value: [
        { nctId: 'NCT07118319', lastUpdatePostDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      ],
    });
    const found = await client.searchNew(
      { condition: 'Amyotrophic Lateral Sclerosis', since: '2000-01-01' },
      CLICK,
    );
    expect(found.ok && found.value.studies.map((study) => study.nctId)).toContain('NCT07118319');
  });

  it('finds a study by the number another registry gave it', async () => {
    const known = records.find(
      (one) => one.protocolSection.identificationModule.secondaryIdInfos?.length > 0,
    )?.protocolSection.identificationModule;
    expect(known).toBeDefined();
    const found = await quickClient().findBySecondaryId(known.secondaryIdInfos[0].id, CLICK);
    expect(found.ok && found.value.map((study) => study.nctId)).toContain(known.nctId);
  });
});

describe('the history of a record', () => {
  const NCT = 'NCT07118319';

  it('lists versions newest first and gives each as a record that can be read', async () => {
    const before = registry.getRecord(NCT);
    if (before === undefined) throw new Error('sample record missing');
    const changed = structuredClone(before);
    Object.assign(Object(changed.protocolSection), {
      statusModule: { overallStatus: 'SUSPENDED', lastUpdateSubmitDate: '2026-11-20' },
    });
    registry.setRecord(changed);
    const client = quickClient();
    const listed = await client.fetchHistory(NCT, CLICK);
    expect(listed).toMatchObject({
      value: [{ version: 1, date: '2026-11-20', status: 'SUSPENDED' }, { version: 0 }],
    });
    const past = await client.fetchPastVersion(NCT, 0, CLICK);
    if (!past.ok) throw new Error(past.error.detail);
    expect(readStudy(past.value.record)).toMatchObject({
      value: { status: { overallStatus: { value: 'RECRUITING' } } },
    });
    registry.setRecord(before);
  });

  it('fails plainly where it is not served, not served as JSON, or of another form', async () => {
    const client = quickClient();
    expect(await client.fetchPastVersion(NCT, 99, CLICK)).toMatchObject({
      error: { kind: 'registry-error' },
    });
    const odd = createRegistryClient({
      fetch: async () => Response.json({ history: [] }),
      now: Date.now,
      sleep: async () => {},
      random: () => 0,
      log: () => {},
    });
    expect(await odd.fetchHistory(NCT, CLICK)).toMatchObject({ error: { kind: 'registry-error' } });
    expect(await odd.fetchPastVersion(NCT, 0, CLICK)).toMatchObject({
      error: { kind: 'registry-error' },
    });
  });
});
