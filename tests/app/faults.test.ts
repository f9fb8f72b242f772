// The fault matrix of following: whatever breaks, nothing saved is lost, nothing is told twice, nothing important is left untold.
import { beforeEach, describe, expect, it } from 'vitest';
import { createRegistryClient } from '../../lib/registry/client.ts';
import { type Failure, fail } from '../../lib/result/result.ts';
import { createStore } from '../../lib/store/createStore.ts';
import { VERSIONS } from '../../lib/store/db.ts';
import { DATABASE_NAME } from '../../lib/store/names.ts';
import { SHIPPED, writeShipped } from '../migrations/shippedVersions.ts';
import { given } from '../store/storeFixtures.ts';
import { type Moment, withKillSwitch } from './killSwitch.ts';
import { ASKER, createWorld, DAY, found, HOUR, study, type World } from './world.ts';

const [STAYS, SUSPENDED, MOVED, RETITLED, GONE, MERGED, TARGET] = [1, 2, 3, 4, 5, 6, 7].map(
  (at) => `NCT0000020${at}`,
) as [string, string, string, string, string, string, string];
const [NEW_ONE, NEW_TWO] = ['NCT00000301', 'NCT00000302'];

/** Six studies and a condition followed, checked once; then a night in which everything happens. */
async function eventfulNight(): Promise<World> {
  const world = createWorld();
  const app = world.start();
  for (const nctId of [STAYS, SUSPENDED, MOVED, RETITLED, GONE, MERGED, TARGET]) {
    world.registry.studies.set(nctId, study());
  }
  for (const nctId of [STAYS, SUSPENDED, MOVED, RETITLED, GONE, MERGED]) {
    given(await app.handlers['ui-bg-follow']({ nctId }, ASKER));
  }
  given(await app.handlers['ui-bg-annotate']({ nctId: GONE, notes: 'Ask Dr. Example' }, ASKER));
  const cough = { nctId: STAYS, conditions: ['Cough'] };
  given(await app.handlers['ui-bg-follow-conditions'](cough, ASKER));
  await app.onAlarm('check-follows');
  world.nextDay();
  world.registry.studies.set(SUSPENDED, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
  world.registry.studies.set(MOVED, study({ completion: '2028-01', updated: '2026-11-24' }));
  world.registry.studies.set(RETITLED, study({ title: 'Renamed', updated: '2026-11-24' }));
  world.registry.studies.set(GONE, study({ hidden: true }));
  world.registry.studies.set(MERGED, study({ mergedInto: TARGET }));
  world.registry.searches.set('Cough', [[found(NEW_ONE)], [found(NEW_TWO)]]);
  return world;
}

/** Every line any notification said, in no order, each with the number of its study alone before it. */
const linesTold = (world: World): string[] =>
  world.browser.told
    .flatMap(({ message }) => {
      const [, text, nctId] = /^(.*)\n(NCT\d{8})$/.exec(message) ?? [];
      return text === undefined
        ? message.split('\n').map((line) => line.replace(/^.* \((NCT\d{8})\): /, '$1: '))
        : [`${nctId}: ${text}`];
    })
    .sort();

const EXPECTED_LINES = [
  `${SUSPENDED}: status: RECRUITING to SUSPENDED`,
  `${MOVED}: completion: 2027-03 to 2028-01`,
  `${GONE}: No longer shown.`,
  `${MERGED}: merged: undefined to ${TARGET}`,
  `Cough: Read of Title of ${NEW_ONE}`,
  `Cough: Read of Title of ${NEW_TWO}`,
].sort();

const EXPECTED_CHANGES = [
  [SUSPENDED, 'status'],
  [MOVED, 'completion'],
  [RETITLED, 'title'],
  [GONE, 'gone'],
  [MERGED, 'merged'],
].sort();

/** A worker wakes as a browser wakes it: by each alarm that is set, once its time has come. */
async function wakeByAlarms(world: World): Promise<void> {
  const app = world.start();
  await app.onWake();
  for (const name of [...world.browser.alarms.keys()]) {
    const alarm = world.browser.alarms.get(name);
    if (!alarm) continue;
    world.time.now = Math.max(world.time.now, alarm.when);
    if (alarm.periodMinutes === undefined) world.browser.alarms.delete(name);
    await app.onAlarm(name);
  }
}

/** What must be true in the end, whatever happened on the way. */
async function expectAllWell(world: World): Promise<void> {
  const app = world.start();
  expect(linesTold(world)).toEqual(EXPECTED_LINES);
  const inbox = given(await app.handlers['ui-bg-list-changes']({}, ASKER));
  expect(inbox.changes.map((change) => [change.nctId, change.kind]).sort()).toEqual(
    EXPECTED_CHANGES,
  );
  expect(inbox.newStudies.map((one) => one.nctId).sort()).toEqual([NEW_ONE, NEW_TWO]);
  expect(given(await world.store.alerts.all())).toEqual([]);
  expect(world.browser.badge).toBe(7);
  const saved = given(await app.handlers['ui-bg-list-saved']({}, ASKER));
  expect(saved.map((row) => row.nctId).sort()).toEqual(
    [STAYS, SUSPENDED, MOVED, RETITLED, GONE, MERGED, TARGET].sort(),
  );
  expect(saved.every((row) => row.following)).toBe(true);
  expect(saved.find((row) => row.nctId === GONE)?.notes).toBe('Ask Dr. Example');
  const last = given(await app.handlers['ui-bg-last-check']({}, ASKER));
  expect(last).not.toHaveProperty('failure');
}

/** Runs a check in a worker that is stopped at a step; says how many steps it took when it was not. */
async function checkStoppedAt(world: World, at: number, moment: Moment): Promise<number> {
  const { deps, killed, steps } = withKillSwitch(world.deps(), at, moment);
  await Promise.race([world.start(deps).onAlarm('check-follows'), killed]);
  return steps();
}

const wholeCheck = await checkStoppedAt(await eventfulNight(), 0, 'before');

describe('a check that nothing disturbs', () => {
  it('finds and tells everything', async () => {
    const world = await eventfulNight();
    await world.start().onAlarm('check-follows');
    await expectAllWell(world);
  });
});

describe('a worker stopped', () => {
  const steps = Array.from({ length: wholeCheck }, (_, at) => at + 1);

  it('has enough steps to be worth stopping at', () => {
    expect(wholeCheck).toBeGreaterThan(40);
  });

  it.each(steps)('before step %i loses and repeats nothing', async (at) => {
    const world = await eventfulNight();
    await checkStoppedAt(world, at, 'before');
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it.each(steps)('after step %i loses and repeats nothing', async (at) => {
    const world = await eventfulNight();
    await checkStoppedAt(world, at, 'after');
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it.each([3, 7, 11])('again and again, every %i steps, still comes to its end', async (stride) => {
    const world = await eventfulNight();
    for (let at = stride, moment: Moment = 'after'; at < wholeCheck; at += stride) {
      await checkStoppedAt(world, at, moment);
      moment = moment === 'after' ? 'before' : 'after';
    }
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it.each(steps)('before step %i in quiet hours tells everything when they end', async (at) => {
    const world = await eventfulNight();
    world.browser.settings.quietHours = { from: 7, to: 10 };
    await checkStoppedAt(world, at, 'before');
    expect(world.browser.told).toEqual([]);
    await wakeByAlarms(world);
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it('by the end of the browser is taken up at its next start, also where alarms are forgotten', async () => {
    const world = await eventfulNight();
    await checkStoppedAt(world, 20, 'after');
    world.browser.alarms.clear();
    world.browser.onScreen.clear();
    const app = world.start();
    await app.onWake();
    await app.onStartup();
    expect(world.browser.alarms.has('check-follows-retry')).toBe(true);
    await wakeByAlarms(world);
    await expectAllWell(world);
  });
});

describe('a network', () => {
  let world: World;
  beforeEach(async () => {
    world = await eventfulNight();
  });

  /** Fails from the given request on, until mended. */
  const loseAt = (request: string, failure: Failure): void => {
    let lost = false;
    world.registry.failing = (asked) => {
      lost ||= asked === request;
      return lost ? failure : null;
    };
  };

  it.each([
    'version',
    'batch 6',
    `study ${SUSPENDED}`,
    `study ${GONE}`,
    'search Cough first',
    'search Cough 1',
  ])('lost at "%s" costs time and nothing else', async (request) => {
    loseAt(request, fail('offline').error);
    await world.start().onAlarm('check-follows');
    const app = world.start();
    const last = given(await app.handlers['ui-bg-last-check']({}, ASKER));
    expect(last).toMatchObject({ at: '2026-11-23T08:00:00.000Z', failure: { kind: 'offline' } });
    world.registry.failing = () => null;
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it('lost between pages goes on with the page that was missing', async () => {
    loseAt('search Cough 1', fail('timeout').error);
    await world.start().onAlarm('check-follows');
    world.registry.failing = () => null;
    world.registry.asked.length = 0;
    await wakeByAlarms(world);
    const searches = world.registry.asked.filter((request) => request.startsWith('search'));
    expect(searches).toEqual(['search Cough 1']);
    await expectAllWell(world);
  });

  it('that answers with half-written JSON is no news about any study', async () => {
    const deps = world.deps();
    const half = createRegistryClient({
      fetch: async () => new Response('{"protocolSection": {"identificationModule": {"nctId": "NC'),
      now: () => world.time.now,
      sleep: async (ms) => {
        world.time.now += ms;
      },
      random: () => 0,
      log: () => undefined,
    });
    const registry = { ...deps.registry, fetchStudy: half.fetchStudy };
    await world.start({ ...deps, registry }).onAlarm('check-follows');
    expect(linesTold(world)).toEqual([]);
    const app = world.start();
    expect(given(await app.handlers['ui-bg-last-check']({}, ASKER))).toMatchObject({
      failure: { kind: 'registry-error' },
    });
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it('that is down for days is asked less and less', async () => {
    world.registry.failing = () => fail('offline').error;
    const end = world.time.now + 2 * DAY;
    let wakes = 0;
    while (world.time.now < end) {
      await wakeByAlarms(world);
      wakes += 1;
    }
    expect(wakes).toBeGreaterThan(2);
    expect(world.registry.asked.length).toBeLessThan(15);
    world.registry.failing = () => null;
    await wakeByAlarms(world);
    await wakeByAlarms(world);
    await expectAllWell(world);
  });
});

describe('a registry that answers 429 for an hour', () => {
  it('is left alone for as long as it asked, and then told everything', async () => {
    const world = await eventfulNight();
    const over = world.time.now + HOUR;
    const tried: number[] = [];
    world.registry.failing = () => {
      if (world.time.now >= over) return null;
      tried.push(world.time.now);
      return fail('rate-limited', 'HTTP 429', Math.ceil((over - world.time.now) / 1000)).error;
    };
    await world.start().onAlarm('check-follows');
    expect(tried).toHaveLength(1);
    // The regular alarm in the meantime asks nothing.
    world.time.now += HOUR / 2;
    await world.start().onAlarm('check-follows');
    expect(tried).toHaveLength(1);
    await wakeByAlarms(world);
    expect(tried).toHaveLength(1);
    await expectAllWell(world);
  });

  it('without saying for how long is asked twice at most', async () => {
    const world = await eventfulNight();
    const over = world.time.now + HOUR;
    let refusals = 0;
    world.registry.failing = () => {
      if (world.time.now >= over) return null;
      refusals += 1;
      return fail('rate-limited', 'HTTP 429').error;
    };
    for (let wakes = 0; wakes < 4; wakes += 1) await wakeByAlarms(world);
    expect(refusals).toBeLessThanOrEqual(2);
    await expectAllWell(world);
  });
});

describe('a clock set back a day', () => {
  it.each(['before the check', 'after it'])('%s loses and repeats nothing', async (when) => {
    const world = await eventfulNight();
    if (when === 'after it') await world.start().onAlarm('check-follows');
    world.time.now -= DAY;
    await world.start().onAlarm('check-follows');
    await wakeByAlarms(world);
    await expectAllWell(world);
  });

  it('does not leave a pause behind that lasts for days', async () => {
    const world = await eventfulNight();
    world.time.now += 30 * DAY;
    world.registry.failing = () => fail('offline').error;
    await world.start().onAlarm('check-follows');
    world.time.now -= 30 * DAY;
    world.registry.failing = () => null;
    await world.start().onAlarm('check-follows');
    await expectAllWell(world);
  });

  it('does not push the next check away', async () => {
    const world = await eventfulNight();
    await world.start().onAlarm('check-follows');
    world.time.now -= 20 * DAY;
    world.browser.alarms.clear();
    await world.start().onWake();
    const next = world.browser.alarms.get('check-follows')?.when ?? Number.POSITIVE_INFINITY;
    expect(next).toBeLessThan(world.time.now + 25 * HOUR);
  });
});

describe('two windows', () => {
  it('that follow and unfollow the same study at once leave one row, and what was told stays told', async () => {
    const world = await eventfulNight();
    const app = world.start();
    const follow = () => app.handlers['ui-bg-follow']({ nctId: SUSPENDED }, ASKER);
    const unfollow = () => app.handlers['ui-bg-unfollow']({ nctId: SUSPENDED }, ASKER);
    const replies = await Promise.all([unfollow(), follow(), unfollow(), follow(), follow()]);
    expect(replies.every((reply) => reply.ok)).toBe(true);
    given(await follow());
    const rows = given(await world.store.saved.all());
    expect(rows.filter((row) => row.nctId === SUSPENDED)).toHaveLength(1);
    await app.onAlarm('check-follows');
    await expectAllWell(world);
  });

  it('may unfollow a study while it is being compared: then nothing is told of it', async () => {
    const world = await eventfulNight();
    const app = world.start();
    let unfollowed: Promise<unknown> = Promise.resolve();
    world.registry.failing = (asked) => {
      if (asked === `study ${SUSPENDED}`) {
        unfollowed = app.handlers['ui-bg-unfollow']({ nctId: SUSPENDED }, ASKER);
      }
      return null;
    };
    await app.onAlarm('check-follows');
    await unfollowed;
    world.registry.failing = () => null;
    expect(linesTold(world)).not.toContain(`${SUSPENDED}: status: RECRUITING to SUSPENDED`);
    given(await app.handlers['ui-bg-follow']({ nctId: SUSPENDED }, ASKER));
    world.nextDay();
    await app.onAlarm('check-follows');
    await expectAllWell(world);
  });
});

describe('a database', () => {
  /** Deps whose writing of comparisons fails until mended. */
  const broken = (world: World, kind: 'storage-full' | 'storage-refused') => {
    const deps = world.deps();
    const refused = async () => fail(kind, 'test');
    return { ...deps, store: { ...deps.store, absorb: refused } };
  };

  it.each(['storage-full', 'storage-refused'] as const)(
    'that says %s in a check: that is said, and everything is told once it is mended',
    async (kind) => {
      const world = await eventfulNight();
      await world.start(broken(world, kind)).onAlarm('check-follows');
      const app = world.start();
      expect(given(await app.handlers['ui-bg-last-check']({}, ASKER))).toMatchObject({
        failure: { kind },
      });
      await wakeByAlarms(world);
      await expectAllWell(world);
    },
  );

  it('that is full lets a person read, and says why following fails', async () => {
    const world = await eventfulNight();
    const deps = world.deps();
    const full = async () => fail('storage-full', 'QuotaExceededError');
    const store = {
      ...deps.store,
      records: { ...deps.store.records, put: full },
      saved: { ...deps.store.saved, follow: full },
    };
    const app = world.start({ ...deps, store });
    const ask = { nctId: TARGET, refresh: false };
    expect(await app.handlers['ui-bg-get-trial'](ask, ASKER)).toMatchObject({ ok: true });
    expect(await app.handlers['ui-bg-follow']({ nctId: TARGET }, ASKER)).toMatchObject({
      ok: false,
      error: { kind: 'storage-full' },
    });
  });
});

describe('a database deleted under us', () => {
  const deleteDatabase = (world: World): Promise<void> =>
    new Promise((resolve, reject) => {
      const deleting = world.database.indexedDB.deleteDatabase(DATABASE_NAME);
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
      deleting.onblocked = () => reject(new Error('held by a connection of ours'));
    });

  it.each([`study ${SUSPENDED}`, 'batch 6', 'search Cough first'])(
    'at "%s": the check comes to an end, nothing is told twice, and following goes on afresh',
    async (request) => {
      const world = await eventfulNight();
      let deleted: Promise<void> | undefined;
      world.registry.failing = (asked) => {
        if (asked === request) deleted ??= deleteDatabase(world);
        return null;
      };
      await world.start().onAlarm('check-follows');
      await deleted;
      await wakeByAlarms(world);
      const lines = linesTold(world);
      expect(new Set(lines).size).toBe(lines.length);
      expect(EXPECTED_LINES).toEqual(expect.arrayContaining(lines));
      const app = world.start();
      expect(given(await app.handlers['ui-bg-list-saved']({}, ASKER))).toEqual([]);
      expect(world.browser.badge).toBe(0);
      given(await app.handlers['ui-bg-follow']({ nctId: STAYS }, ASKER));
      world.nextDay();
      world.registry.studies.set(STAYS, study({ status: 'COMPLETED', updated: '2026-11-25' }));
      await app.onAlarm('check-follows');
      expect(linesTold(world)).toContain(`${STAYS}: status: RECRUITING to COMPLETED`);
    },
  );
});

describe('an upgrade with a stale tab open', () => {
  it.each(SHIPPED.map((shipped) => [shipped.version, shipped] as const))(
    'from version %i: the check finds what changed, and the old tab writes nothing',
    async (version, shipped) => {
      const world = createWorld();
      const [nctId, at] = ['NCT00000101', world.time.now];
      await writeShipped(world.database.indexedDB, DATABASE_NAME, shipped);
      const versions = VERSIONS.filter((block) => block.version <= version);
      const stale = createStore({ ...world.database, versions });
      given(await stale.saved.all());
      world.registry.studies.set(nctId, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
      world.nextDay();
      await world.start().onAlarm('check-follows');
      const saved = given(await world.store.saved.get(nctId));
      expect(saved).toMatchObject({ status: 'SUSPENDED', notes: 'Ask about travel' });
      const isOld = version < (VERSIONS.at(-1)?.version ?? 0);
      const written = await stale.saved.annotate(nctId, { notes: '' }, new Date(at).toISOString());
      expect(written.ok).toBe(!isOld);
      stale.close();
    },
  );
});

describe('a permission taken away', () => {
  it('in the middle of a check is named, and its return takes the check up', async () => {
    const world = await eventfulNight();
    world.registry.failing = (asked) => {
      if (asked === `study ${MOVED}`) world.browser.mayAsk = false;
      return world.browser.mayAsk ? null : fail('offline', 'Failed to fetch').error;
    };
    await world.start().onAlarm('check-follows');
    const app = world.start();
    expect(given(await app.handlers['ui-bg-last-check']({}, ASKER))).toMatchObject({
      failure: { kind: 'not-permitted' },
    });
    await app.onPermissionsChanged();
    world.registry.failing = () => null;
    world.browser.mayAsk = true;
    await app.onPermissionsChanged();
    await expectAllWell(world);
  });
});
