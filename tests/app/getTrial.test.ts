// A read comes from the fresh copy, else from the registry, else from the old copy with its age and the reason.
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../lib/result/result.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, HOUR, study, type World } from './world.ts';

let world: World;
const IN_PRIVATE = { ...ASKER, inPrivate: true };

beforeEach(() => {
  world = createWorld();
  world.registry.studies.set(A, study());
});

const get = (app: ReturnType<World['start']>, nctId = A, refresh = false, asker = ASKER) =>
  app.handlers['ui-bg-get-trial']({ nctId, refresh }, asker);
const asked = () => world.registry.asked.filter((request) => request.startsWith('study'));

describe('a study not seen before', () => {
  it('is fetched, read and kept', async () => {
    const answer = given(await get(world.start()));
    expect(answer).toMatchObject({
      asked: A,
      read: { nctId: A, lang: 'en' },
      trial: { nctId: { value: A } },
      facts: [{ heading: 'Facts' }],
      conditions: [{ listed: 'Cough' }],
      glosses: [{ term: 'placebo' }],
      verbatim: { headline: ['Cough Syrup Study'] },
      valueWords: { RECRUITING: 'Recruiting' },
      fetchedAt: '2026-11-23T08:00:00.000Z',
      follow: { following: false },
      changes: [],
    });
    expect(answer).not.toHaveProperty('stale');
    expect(given(await world.store.records.get(A))).toMatchObject({ dataDay: '2026-11-23' });
  });

  it('lists its places nearest first once the person has said where they are', async () => {
    const place = (city: string, lat: number, lon: number) => ({
      city,
      country: 'Spain',
      geoPoint: { lat, lon },
    });
    const locations = [place('Málaga', 36.72, -4.42), place('Madrid', 40.42, -3.7)];
    const deps = world.deps();
    const fetchStudy: typeof deps.registry.fetchStudy = async (asked, options) => {
      const fetched = await deps.registry.fetchStudy(asked, options);
      if (!fetched.ok) return fetched;
      const record = structuredClone(fetched.value.record) as {
        protocolSection: Record<string, unknown>;
      };
      record.protocolSection.contactsLocationsModule = { locations };
      return ok({ ...fetched.value, record });
    };
    const app = world.start({ ...deps, registry: { ...deps.registry, fetchStudy } });
    const towns = async () => {
      const { trial, nearestFirst } = given(await get(app));
      const places = trial.contacts.locations.items;
      return [nearestFirst, ...places.map(({ city, ptr }) => [city?.value, ptr.at(-1)].join(' '))];
    };
    expect(await towns()).toEqual([undefined, 'Málaga 0', 'Madrid 1']);
    world.browser.settings.place = { name: 'Toledo', lat: 39.86, lon: -4.02, country: 'Spain' };
    expect(await towns()).toEqual([true, 'Madrid 1', 'Málaga 0']);
  });

  it('may be named sloppily', async () => {
    expect(given(await get(world.start(), ' nct 101 '))).toMatchObject({ asked: A });
  });

  it('is refused when the number is none', async () => {
    expect(await get(world.start(), 'hello')).toMatchObject({
      ok: false,
      error: { kind: 'bad-id' },
    });
    expect(world.registry.asked).toEqual([]);
  });

  it('is unknown when the registry does not know it', async () => {
    expect(await get(world.start(), B)).toMatchObject({ ok: false, error: { kind: 'unknown-id' } });
  });

  it('is shown under the number the registry gives it, and both are told', async () => {
    world.registry.studies.set(B, study({ mergedInto: A }));
    const app = world.start();
    expect(given(await get(app, B))).toMatchObject({ asked: B, read: { nctId: A } });
    expect(given(await get(app, B))).toMatchObject({ asked: B, read: { nctId: A } });
    expect(asked()).toEqual([`study ${B}`]);
  });

  it('is fetched once for calls that come together', async () => {
    const app = world.start();
    await Promise.all([get(app), get(app), get(app, 'nct101')]);
    expect(asked()).toHaveLength(1);
  });

  it('is fetched again after a failure', async () => {
    const app = world.start();
    world.registry.failing = () => fail('timeout').error;
    expect(await get(app)).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    world.registry.failing = () => null;
    expect(await get(app)).toMatchObject({ ok: true });
  });
});

describe('a kept copy', () => {
  it('answers for a day, also from a new worker', async () => {
    given(await get(world.start()));
    world.time.now += 23 * HOUR;
    given(await get(world.start()));
    expect(asked()).toHaveLength(1);
    world.time.now += 2 * HOUR;
    given(await get(world.start()));
    expect(asked()).toHaveLength(2);
  });

  it('is passed over when a person asks for a new one', async () => {
    const app = world.start();
    given(await get(app));
    given(await get(app, A, true));
    expect(asked()).toHaveLength(2);
  });

  it('answers for longer while the registry has no newer data', async () => {
    given(await get(world.start()));
    world.time.now += 2 * DAY;
    await world.store.checks.update({
      version: { dataTimestamp: '2026-11-23T09:00:00', at: new Date(world.time.now).toISOString() },
    });
    given(await get(world.start()));
    expect(asked()).toHaveLength(1);
  });

  it('is old as soon as the registry is known to have newer data', async () => {
    given(await get(world.start()));
    world.time.now += HOUR;
    await world.store.checks.update({
      version: { dataTimestamp: '2026-11-24T09:00:00', at: new Date(world.time.now).toISOString() },
    });
    given(await get(world.start()));
    expect(asked()).toHaveLength(2);
  });

  it('says nothing about its age when the clock was set back, so the registry is asked', async () => {
    given(await get(world.start()));
    world.time.now -= DAY;
    given(await get(world.start()));
    expect(asked()).toHaveLength(2);
  });

  it('is shown with its age and the reason when the registry fails', async () => {
    given(await get(world.start()));
    world.time.now += 3 * DAY;
    world.registry.failing = () => fail('rate-limited', 'HTTP 429', 60).error;
    expect(given(await get(world.start()))).toMatchObject({
      read: { nctId: A },
      stale: {
        since: '2026-11-23T08:00:00.000Z',
        why: { kind: 'rate-limited', retryAfter: 60 },
      },
    });
  });

  it('says that a study is gone which the registry once had', async () => {
    given(await get(world.start()));
    world.registry.studies.set(A, study({ hidden: true }));
    expect(given(await get(world.start(), A, true))).toMatchObject({
      stale: { why: { kind: 'gone' } },
    });
  });

  it('is not replaced by a record that cannot be read', async () => {
    given(await get(world.start()));
    world.registry.studies.set(A, study({ damaged: true }));
    expect(given(await get(world.start(), A, true))).toMatchObject({
      stale: { why: { kind: 'unreadable-record' } },
    });
    expect(given(await world.store.records.get(A))?.json).toMatchObject({ hasResults: false });
  });

  it('tells a permission taken away from a network that is down', async () => {
    world.registry.failing = () => fail('offline').error;
    expect(await get(world.start())).toMatchObject({ error: { kind: 'offline' } });
    world.browser.mayAsk = false;
    expect(await get(world.start())).toMatchObject({ error: { kind: 'not-permitted' } });
  });
});

describe('a database that is refused or full', () => {
  it('does not keep the read from being shown', async () => {
    const deps = world.deps();
    const refused = async () => fail('storage-refused');
    const store = {
      ...deps.store,
      records: { ...deps.store.records, get: refused, put: refused },
      saved: { ...deps.store.saved, get: refused, relist: refused },
      checks: { ...deps.store.checks, get: refused },
    };
    const app = world.start({ ...deps, store });
    expect(given(await get(app))).toMatchObject({
      read: { nctId: A },
      follow: { following: false },
    });
  });
});

describe('a private window', () => {
  it('leaves no copy and no line in the log', async () => {
    const app = world.start();
    const deps = world.deps();
    const logged = {
      at: '',
      host: '',
      path: `/api/v2/studies/${A}`,
      why: 'click',
      bytes: 1,
      outcome: '200',
    } as const;
    const registry = {
      ...deps.registry,
      fetchStudy: async (...given: Parameters<typeof deps.registry.fetchStudy>) => {
        const answer = await deps.registry.fetchStudy(...given);
        await spied.logRequest(logged);
        return answer;
      },
    };
    const spied = world.start({ ...deps, registry });
    given(await get(spied, A, false, IN_PRIVATE as typeof ASKER));
    expect(given(await world.store.records.get(A))).toBeUndefined();
    expect(given(await world.store.requestLog.list())).toEqual([]);
    given(await get(spied));
    expect(given(await world.store.requestLog.list())).toEqual([logged]);
    expect(given(await app.handlers['ui-bg-request-log']({}, ASKER))).toHaveLength(1);
  });
});

describe('a study that is followed', () => {
  it('comes with its state and its changes, and brings its row up to date', async () => {
    const app = world.start();
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await app.onAlarm('check-follows');
    const answer = given(await get(app));
    expect(answer).toMatchObject({
      follow: { following: true, since: '2026-11-23T08:00:00.000Z', conditions: [] },
      changes: [{ kind: 'status', seen: false }],
    });
    world.registry.studies.set(A, study({ title: 'A newer title' }));
    given(await get(app, A, true));
    expect(given(await world.store.saved.get(A))).toMatchObject({
      headline: 'Read of A newer title',
    });
  });
});
