// A check asks as little as can be, tells what matters once, and says honestly how it went.
import { beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../lib/result/result.ts';
import { A, B, C, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, found, HOUR, study, type World } from './world.ts';

/** What the world's studies are called in the list. */
const NAME = 'Read of Cough Syrup Study';

let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  app = world.start();
  for (const nctId of [A, B, C]) world.registry.studies.set(nctId, study());
});

const follow = async (...nctIds: string[]) => {
  for (const nctId of nctIds) given(await app.handlers['ui-bg-follow']({ nctId }, ASKER));
  world.registry.asked.length = 0;
};
const followCondition = async (condition: string) => {
  given(
    await app.handlers['ui-bg-follow-conditions']({ nctId: A, conditions: [condition] }, ASKER),
  );
  world.registry.asked.length = 0;
};
const check = () => app.onAlarm('check-follows');
const inbox = async () => given(await app.handlers['ui-bg-list-changes']({}, ASKER));
const lastCheck = async () => given(await app.handlers['ui-bg-last-check']({}, ASKER));

describe('what is asked of the registry', () => {
  it('is nothing when nothing is followed', async () => {
    await check();
    expect(world.registry.asked).toEqual([]);
  });

  it('is one request when the registry has not moved since the last check', async () => {
    await follow(A, B);
    await check();
    world.registry.asked.length = 0;
    world.time.now += DAY;
    await check();
    expect(world.registry.asked).toEqual(['version']);
    expect(given(await world.store.saved.get(A))?.checkedAt).toBe('2026-11-24T08:00:00.000Z');
  });

  it('is one request for a study followed today: its record is of the registry’s day', async () => {
    await follow(A);
    await check();
    expect(world.registry.asked).toEqual(['version']);
  });

  it('is one batch more when it moved and none of ours did', async () => {
    await follow(A, B);
    world.nextDay();
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 2']);
  });

  it('is a record only of those that moved', async () => {
    await follow(A, B, C);
    world.nextDay();
    world.registry.studies.set(B, study({ updated: '2026-11-24' }));
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 3', `study ${B}`]);
  });

  it('is split into batches of at most 200', async () => {
    const many = Array.from({ length: 401 }, (_, at) => `NCT${String(at + 1).padStart(8, '0')}`);
    for (const nctId of many) world.registry.studies.set(nctId, study());
    await follow(...many);
    world.nextDay();
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 200', 'batch 200', 'batch 1']);
  });
});

describe('what is told', () => {
  it('is an important change, at once and by itself', async () => {
    await follow(A, B);
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
    expect(world.browser.told).toMatchObject([
      { title: NAME, message: `status: RECRUITING to SUSPENDED\n${A}` },
    ]);
    expect((await inbox()).changes).toMatchObject([{ nctId: A, weight: 'important', seen: false }]);
    expect(world.browser.badge).toBe(1);
  });

  it('is everything notable in one digest', async () => {
    await follow(A, B);
    world.nextDay();
    world.registry.studies.set(A, study({ completion: '2027-11', updated: '2026-11-24' }));
    world.registry.studies.set(B, study({ completion: '2028-01', updated: '2026-11-24' }));
    await check();
    expect(world.browser.told).toHaveLength(1);
    expect(world.browser.told[0]).toMatchObject({
      title: '2 changes in studies you follow',
      message: [
        `${NAME} (${A}): completion: 2027-03 to 2027-11`,
        `${NAME} (${B}): completion: 2027-03 to 2028-01`,
      ].join('\n'),
    });
  });

  it('is nothing for minor changes, which wait in the inbox', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ title: 'Cough Syrup Trial', updated: '2026-11-24' }));
    await check();
    expect(world.browser.told).toEqual([]);
    expect((await inbox()).changes).toMatchObject([{ kind: 'title', weight: 'minor' }]);
  });

  it('is nothing for paperwork', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ updated: '2026-11-24' }));
    await check();
    expect(world.browser.told).toEqual([]);
    expect((await inbox()).changes).toEqual([]);
    expect(given(await world.store.saved.get(A))?.lastUpdatePosted).toBe('2026-11-24');
  });

  it('is told once, however often is checked', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
    await check();
    world.nextDay();
    await check();
    expect(world.browser.told).toHaveLength(1);
    expect((await inbox()).changes).toHaveLength(1);
  });

  it('is only in the inbox when notifications are off, and does not come later', async () => {
    await follow(A);
    world.browser.settings.notifications = false;
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
    expect(world.browser.told).toEqual([]);
    expect((await inbox()).changes).toHaveLength(1);
    expect(world.browser.badge).toBe(1);
    world.browser.settings.notifications = true;
    await check();
    expect(world.browser.told).toEqual([]);
  });

  it('is in the inbox when the system refuses notifications', async () => {
    await follow(A);
    world.browser.refusesNotifications = true;
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
    expect((await inbox()).changes).toHaveLength(1);
    expect(given(await world.store.alerts.all())).toEqual([]);
  });
});

describe('quiet hours', () => {
  const suspendedAtNight = async () => {
    await follow(A);
    world.browser.settings.quietHours = { from: 22, to: 7 };
    world.nextDay();
    world.time.now = Date.parse('2026-11-24T23:10:00.000Z');
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
  };

  it('hold the telling back, not the inbox and not the count', async () => {
    await suspendedAtNight();
    expect(world.browser.told).toEqual([]);
    expect((await inbox()).changes).toHaveLength(1);
    expect(world.browser.badge).toBe(1);
  });

  it('end with everything told, once', async () => {
    await suspendedAtNight();
    const alarm = world.browser.alarms.get('tell-alerts');
    expect(alarm).toEqual({ when: Date.parse('2026-11-25T07:00:00.000Z') });
    world.time.now = Date.parse('2026-11-25T07:00:30.000Z');
    await world.start().onAlarm('tell-alerts');
    expect(world.browser.told).toMatchObject([{ title: NAME }]);
    await world.start().onAlarm('tell-alerts');
    expect(world.browser.told).toHaveLength(1);
  });

  it('hold nothing back once they are taken away', async () => {
    await suspendedAtNight();
    await app.handlers['ui-bg-set-settings']({ settings: { quietHours: null } }, ASKER);
    expect(world.browser.told).toHaveLength(1);
  });
});

describe('a place of one’s own', () => {
  it('makes a site that opens near it important', async () => {
    const opened: unknown[] = [];
    const deps = world.deps();
    const watched = world.start({
      ...deps,
      loadReader: async (lang) => {
        const { reading, follow } = await deps.loadReader(lang);
        const changes: typeof follow.changes = (before, after, telling) => {
          opened.push(
            telling.isNear?.({ lat: 64.1, lon: -21.9 }),
            telling.isNear?.({ lat: 50, lon: 8 }),
          );
          return follow.changes(before, after, telling);
        };
        return { reading, follow: { ...follow, changes } };
      },
    });
    await follow(A);
    world.browser.settings.place = { name: 'Kópavogur', lat: 64.11, lon: -21.91 };
    world.nextDay();
    world.registry.studies.set(A, study({ updated: '2026-11-24' }));
    await watched.onAlarm('check-follows');
    expect(opened).toEqual([true, false]);
  });
});

describe('a study missing from the batch', () => {
  it('is asked for alone before anything is said, and nothing is said when it is there', async () => {
    await follow(A, B);
    world.nextDay();
    world.registry.studies.set(A, study({ notInBatches: true }));
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 2', `study ${A}`]);
    expect((await inbox()).changes).toEqual([]);
    expect(given(await world.store.saved.get(A))).not.toHaveProperty('gone');
  });

  it('is gone when the registry does not find it, and that is told once', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ hidden: true }));
    await check();
    expect(world.browser.told).toMatchObject([{ title: NAME, message: `No longer shown.\n${A}` }]);
    expect(given(await app.handlers['ui-bg-list-saved']({}, ASKER))).toMatchObject([
      { nctId: A, gone: { since: '2026-11-24T08:00:00.000Z' } },
    ]);
    world.nextDay();
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 1']);
    expect(world.browser.told).toHaveLength(1);
  });

  it('is compared again when it is back', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ hidden: true }));
    await check();
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'COMPLETED', updated: '2026-11-25' }));
    await check();
    expect(given(await world.store.saved.get(A))).not.toHaveProperty('gone');
    expect((await inbox()).changes.map((change) => change.kind)).toContain('status');
  });

  it('is not gone because the registry is out of order', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ notInBatches: true }));
    world.registry.failing = (request) =>
      request.startsWith('study') ? fail('registry-error', 'HTTP 500').error : null;
    await check();
    expect((await inbox()).changes).toEqual([]);
    expect(given(await world.store.saved.get(A))).not.toHaveProperty('gone');
    expect(await lastCheck()).toMatchObject({ failure: { kind: 'registry-error' } });
  });

  it('was merged when another answers: that is told, and the other one followed', async () => {
    await follow(A);
    world.nextDay();
    world.registry.studies.set(A, study({ mergedInto: B }));
    await check();
    expect(world.browser.told).toMatchObject([{ title: NAME }]);
    const saved = given(await app.handlers['ui-bg-list-saved']({}, ASKER));
    expect(saved.map((row) => [row.nctId, row.following, row.gone?.mergedInto])).toEqual(
      expect.arrayContaining([
        [A, true, B],
        [B, true, undefined],
      ]),
    );
    world.nextDay();
    await check();
    expect(world.registry.asked).toEqual(['version', 'batch 1']);
  });
});

describe('followed conditions', () => {
  it('begin with a baseline, so that nothing floods', async () => {
    world.registry.searches.set('Cough', [[found(B, { firstPostDate: '2026-11-20' })]]);
    await followCondition('Cough');
    world.nextDay();
    await check();
    expect((await inbox()).newStudies).toEqual([]);
    expect(world.browser.told).toEqual([]);
  });

  it('tell what was posted after the person began to follow, also at the first check', async () => {
    await followCondition('Cough');
    world.registry.searches.set('Cough', [
      [found(C, { firstPostDate: '2026-11-24' }), found(B, { firstPostDate: '2026-11-20' })],
    ]);
    world.nextDay();
    await check();
    expect((await inbox()).newStudies.map((one) => one.nctId)).toEqual([C]);
  });

  it('come as one digest with headline, stage and place', async () => {
    await followCondition('Cough');
    world.nextDay();
    await check();
    world.registry.searches.set('Cough', [
      [
        found(B, {
          firstPostDate: '2026-11-25',
          record: {
            protocolSection: {
              identificationModule: { nctId: B, briefTitle: 'Honey' },
              designModule: { phases: ['PHASE2'] },
            },
          },
          sites: [
            { city: 'Lima', country: 'Peru' },
            { city: 'Quito', country: 'Ecuador' },
          ],
        }),
        found(C, { firstPostDate: '2026-11-25', record: 'no record' }),
      ],
    ]);
    world.nextDay();
    await check();
    expect(world.browser.told).toMatchObject([
      {
        title: '2 new studies for conditions you follow',
        message: `Cough: Read of Honey · PHASE2 · Lima and 1 more\nCough: Title of ${C}`,
      },
    ]);
    expect(given(await app.handlers['ui-bg-list-conditions']({}, ASKER))).toMatchObject([
      { condition: 'Cough', newStudies: 2 },
    ]);
    world.nextDay();
    await check();
    expect(world.browser.told).toHaveLength(1);
  });

  it('are read page by page to the end', async () => {
    await followCondition('Cough');
    world.registry.searches.set('Cough', [[found(B)], [], [found(C)]]);
    world.nextDay();
    await check();
    expect(world.registry.asked).toEqual([
      'version',
      'search Cough first',
      'search Cough 1',
      'search Cough 2',
    ]);
    expect((await inbox()).newStudies.map((one) => one.nctId).sort()).toEqual([B, C]);
  });

  it('begin anew, once, when the registry no longer takes a page token', async () => {
    await followCondition('Cough');
    world.registry.searches.set('Cough', [[found(B)], [found(C)]]);
    world.nextDay();
    let refusals = 0;
    world.registry.failing = (request) =>
      request === 'search Cough 1' && ++refusals === 1 ? fail('bad-request').error : null;
    await check();
    expect((await inbox()).newStudies.map((one) => one.nctId).sort()).toEqual([B, C]);
    expect(world.browser.told).toHaveLength(1);
  });

  it('fold what stands in the registry twice', async () => {
    await followCondition('Cough');
    world.registry.searches.set('Cough', [
      [
        found(B, { otherIds: ['EudraCT 2026-1'] }),
        found(C, { otherIds: ['EudraCT 2026-1'] }),
        found(B),
      ],
    ]);
    world.nextDay();
    await check();
    expect((await inbox()).newStudies.map((one) => one.nctId)).toEqual([B]);
  });

  it('fold what turns up again days later under another number of the same study', async () => {
    await followCondition('Cough');
    await check();
    world.registry.searches.set('Cough', [[found(B, { otherIds: ['EudraCT 2026-1', '001'] })]]);
    world.nextDay();
    await check();
    world.registry.searches.set('Cough', [
      [
        found(C, { otherIds: ['EudraCT 2026-1'], firstPostDate: '2026-11-25' }),
        found(A, { otherIds: ['001'], firstPostDate: '2026-11-25' }),
        found(B, { otherIds: ['EudraCT 2026-1', '001'] }),
      ],
    ]);
    world.nextDay();
    await check();
    // A sponsor's own "001" is the number of many studies and folds nothing.
    expect((await inbox()).newStudies.map((one) => one.nctId).sort()).toEqual([A, B]);
  });

  it('are narrowed by what the person chose, and say nothing of the rest', async () => {
    await followCondition('Cough');
    await check();
    const filter = { joinable: true, age: 8, country: 'Peru', near: false };
    const listed = await app.handlers['ui-bg-filter-condition'](
      { condition: 'Cough', filter },
      ASKER,
    );
    expect(given(listed)).toMatchObject([{ condition: 'Cough', filter }]);
    const peru = [{ city: 'Lima', country: 'Peru' }];
    world.registry.searches.set('Cough', [
      [
        found('NCT00000301', { sites: peru, maximumAge: '12 Years' }),
        found('NCT00000302', { sites: peru, overallStatus: 'COMPLETED' }),
        found('NCT00000303', { sites: peru, minimumAge: '18 Years' }),
        found('NCT00000304', { sites: [{ city: 'Quito', country: 'Ecuador' }] }),
      ],
    ]);
    world.nextDay();
    await check();
    expect((await inbox()).newStudies.map((one) => one.nctId)).toEqual(['NCT00000301']);
    expect(world.browser.told).toHaveLength(1);
  });

  it('that cannot be searched for keep no other from being searched', async () => {
    await followCondition('***');
    await followCondition('Cough');
    world.registry.searches.set('Cough', [[found(B)]]);
    world.registry.failing = (request) =>
      request.startsWith('search ***') ? fail('bad-request', 'no word').error : null;
    world.nextDay();
    await check();
    expect((await inbox()).newStudies.map((one) => one.nctId)).toEqual([B]);
    expect(await lastCheck()).toMatchObject({ failure: { kind: 'bad-request' } });
  });

  it('cost one request when the registry has not moved', async () => {
    await followCondition('Cough');
    await check();
    world.registry.asked.length = 0;
    world.time.now += DAY;
    await check();
    expect(world.registry.asked).toEqual(['version']);
    expect(given(await app.handlers['ui-bg-list-conditions']({}, ASKER))[0]?.checkedAt).toBe(
      '2026-11-24T08:00:00.000Z',
    );
  });
});

describe('a person who asks for a check', () => {
  it('is told how many studies were looked at and what was found', async () => {
    await follow(A, B);
    world.nextDay();
    world.registry.studies.set(A, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    expect(await app.handlers['ui-bg-check-now']({}, ASKER)).toEqual({
      ok: true,
      value: { checked: 2, changes: 1 },
    });
    expect(await lastCheck()).toEqual({ at: '2026-11-24T08:00:00.000Z' });
  });

  it('shares a check that is under way', async () => {
    await follow(A);
    world.nextDay();
    await Promise.all([check(), app.handlers['ui-bg-check-now']({}, ASKER), check()]);
    expect(world.registry.asked.filter((request) => request === 'version')).toHaveLength(1);
  });

  it('need not wait for a pause that a failure has set', async () => {
    await follow(A);
    world.nextDay();
    world.registry.failing = () => fail('offline').error;
    await check();
    world.registry.failing = () => null;
    expect(await app.handlers['ui-bg-check-now']({}, ASKER)).toMatchObject({ ok: true });
  });
});

describe('a single study that makes trouble', () => {
  it('does not keep the others from being compared, and is tried again next time', async () => {
    await follow(A, B);
    world.nextDay();
    world.registry.studies.set(A, study({ damaged: true, updated: '2026-11-24' }));
    world.registry.studies.set(B, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
    await check();
    expect((await inbox()).changes.map((change) => change.nctId)).toEqual([B]);
    expect(await lastCheck()).toMatchObject({
      at: '2026-11-24T08:00:00.000Z',
      failure: { kind: 'unreadable-record' },
    });
    world.time.now += DAY;
    world.registry.studies.set(A, study({ status: 'COMPLETED', updated: '2026-11-24' }));
    await check();
    expect((await inbox()).changes.map((change) => change.nctId)).toContain(A);
    expect(await lastCheck()).not.toHaveProperty('failure');
  });
});

describe('afterwards', () => {
  it('a study unfollowed a month ago and never written about is gone for good', async () => {
    await follow(A, B);
    given(await app.handlers['ui-bg-unfollow']({ nctId: A }, ASKER));
    world.time.now += 29 * DAY;
    await check();
    expect(given(await world.store.saved.get(A))).toBeDefined();
    world.time.now += 2 * DAY;
    await check();
    expect(given(await world.store.saved.get(A))).toBeUndefined();
    expect(given(await world.store.saved.get(B))).toBeDefined();
  });

  it('a copy of everything is kept once a day, and only when something changed', async () => {
    const copies = async () => given(await app.handlers['ui-bg-list-backups']({}, ASKER));
    await follow(A);
    await check();
    await check();
    expect(await copies()).toEqual([{ at: '2026-11-23T08:00:00.000Z', trials: 1, conditions: 0 }]);
    world.time.now += 12 * HOUR;
    await follow(B);
    await check();
    expect(await copies()).toHaveLength(1);
    world.time.now += 12 * HOUR;
    await check();
    expect((await copies())[0]).toEqual({
      at: '2026-11-24T08:00:00.000Z',
      trials: 2,
      conditions: 0,
    });
  });
});
