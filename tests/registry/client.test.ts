// Specifies lib/registry/client.ts and what it is made of, with a fake clock and a fake network.
import { describe, expect, it } from 'vitest';
import { createRegistryClient } from '../../lib/registry/client.ts';
import type { AskOptions } from '../../lib/registry/clientDeps.ts';
import { retryAfterSeconds } from '../../lib/registry/retryAfter.ts';
import type { RequestLogRow } from '../../lib/settings/requestLogRow.ts';
import { createFakeTime } from './fakeTime.ts';

const CLICK: AskOptions = { priority: 'click' };
const BACKGROUND: AskOptions = { priority: 'background' };
const ID = 'NCT07900101';
const record = (nctId = ID) => ({ protocolSection: { identificationModule: { nctId } } });

type Answer = () => Response | Promise<Response>;
const json =
  (body: unknown): Answer =>
  () =>
    Response.json(body);
const text =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } });
const html =
  (status: number): Answer =>
  () =>
    new Response('<!doctype html><p>Wait', { status, headers: { 'content-type': 'text/html' } });
const offline: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** A client over a list of answers, the last of which repeats. */
function setup(...answers: Answer[]) {
  const time = createFakeTime();
  const asked: { url: string; at: number; init: RequestInit }[] = [];
  const rows: RequestLogRow[] = [];
  const start = time.now();
  const client = createRegistryClient({
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), at: time.now() - start, init });
      const answer = answers[Math.min(asked.length, answers.length) - 1];
      if (!answer) throw new Error('no answer given');
      return answer();
    },
    now: time.now,
    sleep: time.sleep,
    random: () => 0.5,
    log: (row) => rows.push(row),
  });
  return { client, time, asked, rows };
}

/** Never answers until aborted. */
const hanging =
  (asked: { init: RequestInit }[]): Answer =>
  () =>
    new Promise((_, reject) => {
      asked.at(-1)?.init.signal?.addEventListener('abort', () => reject(new DOMException('abort')));
    });

async function settledAfter<T>(
  time: { pass(ms: number): Promise<void> },
  work: Promise<T>,
  ms: number,
) {
  await time.pass(ms);
  return work;
}

describe('fetchStudy', () => {
  it('gives the record and its number', async () => {
    const { client, asked } = setup(json(record()));
    expect(await client.fetchStudy('nct7900101', CLICK)).toEqual({
      ok: true,
      value: { record: record(), nctId: ID },
    });
    expect(asked[0]?.url).toBe(`https://clinicaltrials.gov/api/v2/studies/${ID}`);
  });

  it('sends no cookie and no referrer', async () => {
    const { client, asked } = setup(json(record()));
    await client.fetchStudy(ID, CLICK);
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('calls fetch as a function of its own, as browsers demand', async () => {
    let self: unknown = 'never called';
    const time = createFakeTime();
    const client = createRegistryClient({
      ...time,
      fetch: async function (this: unknown) {
        self = this;
        return Response.json(record());
      },
      random: () => 0,
      log: () => {},
    });
    await client.fetchStudy(ID, CLICK);
    expect(self).toBeUndefined();
  });

  it('gives the number the registry merged it into', async () => {
    const { client } = setup(json(record('NCT07900102')));
    expect(await client.fetchStudy(ID, CLICK)).toMatchObject({ value: { nctId: 'NCT07900102' } });
  });

  it('asks nothing for what is no number', async () => {
    const { client, asked } = setup(json(record()));
    expect(await client.fetchStudy('NCT1x', CLICK)).toMatchObject({ error: { kind: 'bad-id' } });
    expect(asked).toEqual([]);
  });

  it.each<[string, Answer, object]>([
    ['an unknown number', text(404, `NCT number ${ID} not found`), { kind: 'unknown-id' }],
    ['a malformed number', text(400, 'Parameter `nctId` has incorrect format'), { kind: 'bad-id' }],
    ['a path nobody serves', html(404), { kind: 'registry-error', detail: 'HTTP 404' }],
    [
      'a server error',
      text(500, 'Something broke'),
      { kind: 'registry-error', detail: 'HTTP 500: Something broke' },
    ],
    ['a firewall', html(403), { kind: 'registry-error', detail: 'HTTP 403' }],
    ['a web page instead of JSON', html(200), { kind: 'registry-error' }],
    ['too many requests', text(429, 'Slow down'), { kind: 'rate-limited' }],
    ['no network', offline, { kind: 'offline', detail: 'Failed to fetch' }],
    ['JSON that is no study', json({ studies: [] }), { kind: 'registry-error' }],
    [
      'an error that claims to be JSON',
      () => Response.json(record(), { status: 502 }),
      { kind: 'registry-error' },
    ],
    [
      'JSON cut off half-way',
      () =>
        new Response('{"protocolSection":{"iden', {
          headers: { 'content-type': 'application/json' },
        }),
      { kind: 'registry-error', detail: 'HTTP 200, JSON cut off after 25 bytes' },
    ],
  ])('names %s', async (_, answer, error) => {
    const { client, time } = setup(answer);
    const result = await settledAfter(time, client.fetchStudy(ID, CLICK), 60_000);
    expect(result).toMatchObject({ ok: false, error });
  });

  it('gives up after 15 seconds, headers and body together', async () => {
    const state = setup(() => hanging(state.asked)());
    const result = await settledAfter(state.time, state.client.fetchStudy(ID, CLICK), 15_000);
    expect(result).toMatchObject({ error: { kind: 'timeout' } });
    expect(state.asked).toHaveLength(1);
    expect(state.rows).toMatchObject([{ outcome: 'timeout', bytes: null }]);
  });

  it('leaves no timer behind', async () => {
    const { client, time } = setup(json(record()));
    await client.fetchStudy(ID, CLICK);
    expect(time.sleeping()).toBe(0);
  });

  it('stops when nobody wants the answer any more', async () => {
    const state = setup(() => hanging(state.asked)());
    const stop = new AbortController();
    const work = state.client.fetchStudy(ID, { ...CLICK, signal: stop.signal });
    await state.time.pass(10);
    stop.abort();
    await state.time.pass(0);
    expect(await work).toMatchObject({ error: { kind: 'offline', detail: 'cancelled' } });
    expect(state.asked).toHaveLength(1);
    expect(state.time.sleeping()).toBe(0);
  });

  it('does not start what was cancelled while it waited', async () => {
    const state = setup(() => hanging(state.asked)());
    const first = new AbortController();
    const second = new AbortController();
    void state.client.fetchStudy(ID, { ...CLICK, signal: first.signal });
    const waiting = state.client.fetchStudy('NCT07900102', { ...CLICK, signal: second.signal });
    await state.time.pass(10);
    second.abort();
    expect(await waiting).toMatchObject({ ok: false });
    first.abort();
    await state.time.pass(5000);
    expect(state.asked).toHaveLength(1);
  });
});

describe('trying again', () => {
  it('tries a click twice and background work three times, with growing pauses', async () => {
    for (const [options, times] of [
      [CLICK, [0, 500]],
      [BACKGROUND, [0, 2000, 6000]],
    ] as const) {
      const { client, time, asked } = setup(text(500, 'broken'));
      await settledAfter(time, client.fetchStudy(ID, options), 60_000);
      expect(asked.map((one) => one.at)).toEqual(times);
    }
  });

  it('gives the answer of the try that succeeds', async () => {
    const { client, time } = setup(offline, json(record()));
    expect(await settledAfter(time, client.fetchStudy(ID, CLICK), 5000)).toMatchObject({
      ok: true,
    });
  });

  it.each([text(404, 'not found'), text(400, 'bad'), json({})])(
    'does not repeat what will not change',
    async (answer) => {
      const { client, time, asked } = setup(answer);
      await settledAfter(time, client.fetchStudy(ID, BACKGROUND), 60_000);
      expect(asked).toHaveLength(1);
    },
  );

  it('waits as long as the registry asks', async () => {
    const { client, time, asked } = setup(
      text(429, 'Slow', { 'retry-after': '12' }),
      json(record()),
    );
    const result = await settledAfter(time, client.fetchStudy(ID, BACKGROUND), 60_000);
    expect(result.ok).toBe(true);
    expect(asked.map((one) => one.at)).toEqual([0, 12_000]);
  });

  it('says how long when that is too long to wait, and asks nothing until then', async () => {
    const { client, time, asked } = setup(
      text(503, 'Down', { 'retry-after': '600' }),
      json(record()),
    );
    expect(await client.fetchStudy(ID, CLICK)).toMatchObject({
      error: { kind: 'rate-limited', retryAfter: 600 },
    });
    await time.pass(100_000);
    expect(await client.fetchStudy(ID, CLICK)).toMatchObject({ error: { retryAfter: 500 } });
    expect(asked).toHaveLength(1);
    await time.pass(500_000);
    expect((await client.fetchStudy(ID, CLICK)).ok).toBe(true);
  });

  it('does not stay quiet for a day because the clock was set back', async () => {
    const { client, time, asked } = setup(
      text(429, 'Slow', { 'retry-after': '60' }),
      json(record()),
    );
    await client.fetchStudy(ID, CLICK);
    time.set(time.now() - 86_400_000);
    expect((await client.fetchStudy(ID, CLICK)).ok).toBe(true);
    expect(asked).toHaveLength(2);
  });
});

describe('the lane', () => {
  it('sends background requests a second apart, one at a time', async () => {
    const { client, time, asked } = setup(json({ dataTimestamp: '2026-11-20T09:00:00' }));
    const work = Promise.all([1, 2, 3].map(() => client.fetchVersion(BACKGROUND)));
    await settledAfter(time, work, 10_000);
    expect(asked.map((one) => one.at)).toEqual([0, 1000, 2000]);
  });

  it('lets a click go first, without the second', async () => {
    const { client, time, asked } = setup(json(record()));
    const work = [
      client.fetchStudy('NCT07900102', BACKGROUND),
      client.fetchStudy('NCT07900103', BACKGROUND),
    ];
    await time.pass(100);
    work.push(client.fetchStudy(ID, CLICK));
    await settledAfter(time, Promise.all(work), 10_000);
    expect(asked.map((one) => [one.url.slice(-3), one.at])).toEqual([
      ['102', 0],
      ['101', 100],
      ['103', 1100],
    ]);
  });

  it('makes a background request that hangs give way to a click, and sends it again', async () => {
    const time = createFakeTime();
    const start = time.now();
    const asked: [id: string, at: number][] = [];
    const client = createRegistryClient({
      ...time,
      fetch: async (url, init) => {
        const id = String(url).slice(-3);
        asked.push([id, time.now() - start]);
        if (asked.length === 1)
          await new Promise((_, reject) => {
            init?.signal?.addEventListener('abort', () => reject(new DOMException('abort')));
          });
        return Response.json(record(`NCT07900${id}`));
      },
      random: () => 0.5,
      log: () => {},
    });
    const slow = client.fetchStudy('NCT07900102', BACKGROUND);
    await time.pass(500);
    const click = client.fetchStudy(ID, CLICK);
    await time.pass(10_000);
    expect(await click).toMatchObject({ ok: true, value: { nctId: ID } });
    expect(await slow).toMatchObject({ ok: true, value: { nctId: 'NCT07900102' } });
    expect(asked).toEqual([
      ['102', 0],
      ['101', 2000],
      ['102', 3000],
    ]);
    expect(time.sleeping()).toBe(0);
  });

  it('lets a background request finish that only takes a moment', async () => {
    const time = createFakeTime();
    let sent = 0;
    const client = createRegistryClient({
      ...time,
      fetch: async () => {
        sent++;
        await time.sleep(1000);
        return Response.json(record());
      },
      random: () => 0.5,
      log: () => {},
    });
    const work = Promise.all([client.fetchStudy(ID, BACKGROUND), client.fetchStudy(ID, CLICK)]);
    await settledAfter(time, work, 10_000);
    expect(sent).toBe(2);
  });

  it('never has two requests under way', async () => {
    let open = 0;
    let most = 0;
    const time = createFakeTime();
    const client = createRegistryClient({
      ...time,
      fetch: async () => {
        most = Math.max(most, ++open);
        await time.sleep(300);
        open--;
        return Response.json(record());
      },
      random: () => 0.5,
      log: () => {},
    });
    const work = Promise.all([
      client.fetchStudy(ID, CLICK),
      client.fetchStudy(ID, CLICK),
      client.fetchStudy(ID, BACKGROUND),
      client.fetchStudy(ID, BACKGROUND),
    ]);
    await settledAfter(time, work, 20_000);
    expect(most).toBe(1);
  });

  it('does not stand still when the clock is set back', async () => {
    const { client, time, asked } = setup(json(record()));
    await client.fetchStudy(ID, BACKGROUND);
    time.set(time.now() - 86_400_000);
    await settledAfter(time, client.fetchStudy(ID, BACKGROUND), 1000);
    expect(asked).toHaveLength(2);
  });
});

describe('fetchVersion', () => {
  it('gives the data timestamp', async () => {
    const { client, asked } = setup(
      json({ apiVersion: '2.0.5', dataTimestamp: '2026-11-20T09:00:00' }),
    );
    expect(await client.fetchVersion(BACKGROUND)).toEqual({
      ok: true,
      value: { dataTimestamp: '2026-11-20T09:00:00' },
    });
    expect(asked[0]?.url).toMatch(/\/api\/v2\/version$/);
  });

  it('refuses an answer without one', async () => {
    const { client } = setup(json({ apiVersion: '2.0.5' }));
    expect(await client.fetchVersion(BACKGROUND)).toMatchObject({
      error: { kind: 'registry-error' },
    });
  });
});

describe('fetchBatch', () => {
  const row = (nctId: string, date: string) => ({
    protocolSection: {
      identificationModule: { nctId },
      statusModule: { overallStatus: 'RECRUITING', lastUpdatePostDateStruct: { date } },
    },
  });

  it('asks for two hundred in one request', async () => {
    const { client, asked } = setup(json({ studies: [row(ID, '2026-11-19')] }));
    const ids = Array.from({ length: 200 }, (_, i) => `NCT079${String(i).padStart(5, '0')}`);
    expect(await client.fetchBatch(ids, BACKGROUND)).toEqual({
      ok: true,
      value: [{ nctId: ID, lastUpdatePostDate: '2026-11-19', overallStatus: 'RECRUITING' }],
    });
    const query = new URL(asked[0]?.url ?? '').searchParams;
    expect(query.get('filter.ids')?.split(',')).toEqual(ids);
    expect(query.get('fields')).toBe('NCTId,LastUpdatePostDate,OverallStatus');
  });

  it('asks nothing for nothing, and refuses more than two hundred', async () => {
    const { client, asked } = setup(json({ studies: [] }));
    expect(await client.fetchBatch([], BACKGROUND)).toEqual({ ok: true, value: [] });
    expect(asked).toEqual([]);
    await expect(client.fetchBatch(Array(201).fill(ID), BACKGROUND)).rejects.toThrow(RangeError);
  });

  it('survives a study with odd fields', async () => {
    const { client } = setup(
      json({
        studies: [{ protocolSection: { identificationModule: { nctId: ID }, statusModule: 7 } }],
      }),
    );
    expect(await client.fetchBatch([ID], BACKGROUND)).toEqual({
      ok: true,
      value: [{ nctId: ID, lastUpdatePostDate: '', overallStatus: '' }],
    });
  });
});

describe('searchNew', () => {
  const page = {
    studies: [
      {
        protocolSection: {
          identificationModule: {
            nctId: ID,
            briefTitle: 'A study',
            orgStudyIdInfo: { id: 'XS-1' },
            secondaryIdInfos: [{ id: '2026-500000-11-00' }],
          },
          statusModule: {
            overallStatus: 'RECRUITING',
            studyFirstPostDateStruct: { date: '2026-11-20' },
          },
          designModule: { phases: ['PHASE1'] },
          eligibilityModule: { minimumAge: '18 Years' },
          contactsLocationsModule: {
            locations: [
              { city: 'Madrid', country: 'Spain', geoPoint: { lat: 40.4, lon: -3.7 } },
              { country: 'Peru' },
            ],
          },
        },
      },
    ],
    nextPageToken: 'abc',
  };

  it('gives what a digest shows, and where to go on', async () => {
    const { client, asked } = setup(json(page));
    const result = await client.searchNew({ condition: 'ALS', since: '2026-11-01' }, BACKGROUND);
    expect(result).toEqual({
      ok: true,
      value: {
        studies: [
          {
            nctId: ID,
            briefTitle: 'A study',
            overallStatus: 'RECRUITING',
            firstPostDate: '2026-11-20',
            sites: [
              { city: 'Madrid', country: 'Spain', lat: 40.4, lon: -3.7 },
              { country: 'Peru' },
            ],
            minimumAge: '18 Years',
            maximumAge: '',
            otherIds: ['XS-1', '2026-500000-11-00'],
            record: {
              protocolSection: expect.objectContaining({
                eligibilityModule: { minimumAge: '18 Years' },
              }),
            },
          },
        ],
        nextPageToken: 'abc',
      },
    });
    const query = new URL(asked[0]?.url ?? '').searchParams;
    expect(query.get('filter.advanced')).toBe('AREA[StudyFirstPostDate]RANGE[2026-11-01,MAX]');
    expect(query.get('query.cond')).toBe('als');
    expect(query.has('pageToken')).toBe(false);
  });

  it.each([
    ['ALS', 'Amyotrophic Lateral Sclerosis', '(als) OR (amyotrophic lateral sclerosis)'],
    ['Asthma', 'Asthma', 'asthma'],
    ['Asthma', '', 'asthma'],
  ])('asks for %s and the MeSH term "%s"', async (condition, meshTerm, query) => {
    const { client, asked } = setup(json({ studies: [] }));
    await client.searchNew({ condition, meshTerm, since: '2026-11-01' }, BACKGROUND);
    expect(new URL(asked[0]?.url ?? '').searchParams.get('query.cond')).toBe(query);
  });

  it('asks for the next page with the same query', async () => {
    const { client, asked } = setup(json({ studies: [] }));
    await client.searchNew({ condition: 'ALS', since: '2026-11-01', pageToken: 'abc' }, BACKGROUND);
    expect(new URL(asked[0]?.url ?? '').searchParams.get('pageToken')).toBe('abc');
  });

  it('takes a wording for words, never for a query', async () => {
    const { client, asked } = setup(json({ studies: [] }));
    const condition = 'Pain OR AREA[NCTId]"x" (late)';
    await client.searchNew({ condition, since: '2026-11-01' }, BACKGROUND);
    expect(new URL(asked[0]?.url ?? '').searchParams.get('query.cond')).toBe(
      'pain or area nctid x late',
    );
  });

  it('does not search for nothing', async () => {
    const { client, asked } = setup(json({ studies: [] }));
    const result = await client.searchNew({ condition: '()', since: '2026-11-01' }, BACKGROUND);
    expect(result).toMatchObject({ error: { kind: 'bad-request' } });
    expect(asked).toEqual([]);
  });
});

describe('findBySecondaryId', () => {
  const study = (nctId: string, id: string) => ({
    protocolSection: { identificationModule: { nctId, secondaryIdInfos: [{ id }] } },
  });

  it('gives those that carry the number itself, however it is written', async () => {
    const { client } = setup(
      json({ studies: [study(ID, '2005-002909-23'), study('NCT07900102', '2005-002909-24')] }),
    );
    expect(await client.findBySecondaryId('2005 002909 23', CLICK)).toMatchObject({
      ok: true,
      value: [{ nctId: ID }],
    });
  });
});

describe('the request log', () => {
  it('has a line for every request, with its reason and outcome', async () => {
    const { client, time, rows } = setup(text(500, 'broken'), json(record()));
    await settledAfter(time, client.fetchStudy(ID, { ...BACKGROUND, why: 'import' }), 10_000);
    expect(rows).toEqual([
      {
        at: '2026-11-23T00:00:00.000Z',
        host: 'clinicaltrials.gov',
        path: `/api/v2/studies/${ID}`,
        why: 'import',
        bytes: 6,
        outcome: '500',
      },
      expect.objectContaining({ outcome: '200', bytes: JSON.stringify(record()).length }),
    ]);
  });

  it('names a click and a check', async () => {
    const { client, time, rows } = setup(json(record()));
    await client.fetchStudy(ID, CLICK);
    await settledAfter(time, client.fetchStudy(ID, BACKGROUND), 2000);
    expect(rows.map((row) => row.why)).toEqual(['click', 'check']);
  });
});

describe('retryAfterSeconds', () => {
  const now = Date.UTC(2026, 10, 23, 12, 0, 0);

  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 12:01:30 GMT', 90],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['999999999', 86_400],
  ])('reads %j', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });

  it.each([null, '', 'soon'])('reads nothing out of %j', (header) => {
    expect(retryAfterSeconds(header, now)).toBeUndefined();
  });
});
