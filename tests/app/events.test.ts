// What wakes the background: alarms, a new start, an installation, a click on a notification, a popup.
import { beforeEach, describe, expect, it } from 'vitest';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, HOUR, START, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  app = world.start();
  world.registry.studies.set(A, study());
});

const alarm = (name = 'check-follows') => world.browser.alarms.get(name);

describe('the alarm', () => {
  it('is set at the first start, a day ahead and off the hour', async () => {
    await app.onWake();
    expect(alarm()?.periodMinutes).toBe(24 * 60);
    expect(alarm()?.when).toBeGreaterThan(START + 24 * HOUR);
    expect(alarm()?.when).toBeLessThan(START + 25 * HOUR);
  });

  it('keeps its time at every later start', async () => {
    await app.onWake();
    const before = alarm()?.when;
    world.time.now += 5 * HOUR;
    await world.start().onWake();
    expect(alarm()?.when).toBe(before);
  });

  it('counts from the last check when the browser forgot it, so restarts do not push it away', async () => {
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    await app.onAlarm('check-follows');
    world.browser.alarms.clear();
    world.time.now += 20 * HOUR;
    await world.start().onWake();
    expect(alarm()?.when).toBeLessThan(START + 25 * HOUR);
  });

  it('rings soon after a long sleep, once', async () => {
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    await app.onAlarm('check-follows');
    world.browser.alarms.clear();
    world.time.now += 10 * DAY;
    await world.start().onWake();
    expect(alarm()?.when).toBeLessThan(world.time.now + HOUR);
  });

  it('follows the interval a person sets', async () => {
    await app.onWake();
    given(await app.handlers['ui-bg-set-settings']({ settings: { checkEvery: 6 } }, ASKER));
    expect(alarm()?.periodMinutes).toBe(360);
    expect(world.browser.broadcasts).toEqual(['settings']);
  });

  it('of somebody else is none of ours', async () => {
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    world.registry.asked.length = 0;
    await app.onAlarm('other');
    expect(world.registry.asked).toEqual([]);
  });
});

describe('a setting changed', () => {
  it('that words a read otherwise is told to every open read; one of its letters is not', async () => {
    given(await app.handlers['ui-bg-set-settings']({ settings: { textSize: 21 } }, ASKER));
    given(await app.handlers['ui-bg-set-settings']({ settings: { language: 'es' } }, ASKER));
    given(await app.handlers['ui-bg-set-settings']({ settings: { place: null } }, ASKER));
    expect(world.browser.broadcasts).toEqual(['settings', 'settings wording', 'settings wording']);
  });
});

describe('an installation', () => {
  it('welcomes once', async () => {
    await app.onInstalled('install');
    await app.onInstalled('update');
    await app.onInstalled('browser_update');
    await world.start().onInstalled('install');
    expect(world.browser.opened).toEqual(['welcome']);
  });
});

it('stays quiet when only updated', async () => {
  await app.onInstalled('update');
  expect(world.browser.opened).toEqual([]);
});

describe('a new start of the browser', () => {
  it('tells what was still pending and counts what is unseen', async () => {
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
    const changed = {
      id: 'c1',
      nctId: A,
      kind: 'status',
      weight: 'important',
      text: 'Suspended.',
      before: null,
      after: null,
      ptr: '/protocolSection',
      foundAt: '2026-11-23T08:00:00.000Z',
      seen: false,
    } as const;
    given(
      await world.store.absorb({
        nctId: A,
        now: changed.foundAt,
        under: 'data',
        comparedWith: 0,
        changes: [changed],
        alerts: ['c1'],
      }),
    );
    await world.start().onStartup();
    expect(world.browser.told).toMatchObject([
      { title: 'Read of Cough Syrup Study', message: `Suspended.\n${A}` },
    ]);
    expect(world.browser.badge).toBe(1);
  });
});

describe('a click on a notification', () => {
  it.each([
    ['change:1abc.2', 'library#changes/1abc.2'],
    [`new-study:${A}`, `library#changes/${A}`],
    ['change-digest:2026-11-24T08:00:00.000Z', 'library#changes'],
    ['new-study-digest:2026-11-24T08:00:00.000Z', 'library#changes'],
  ])('opens the very thing it told of, or all that is new: %s', async (id, place) => {
    world.browser.onScreen.add(id);
    await app.onNotificationClicked(id);
    expect(world.browser.opened).toEqual([place]);
    expect(world.browser.onScreen.size).toBe(0);
  });
});

describe('the popup', () => {
  const trials = async () => given(await app.handlers['ui-bg-page-trials']({}, ASKER));

  it('gives what the detector found', async () => {
    world.browser.detector = { page: A, nctIds: [A, B], readable: true };
    expect(await trials()).toMatchObject({ page: A, nctIds: [A, B], readable: true });
  });

  it('reads a page without a detector: text, links and address', async () => {
    world.browser.page = {
      text: `See ${A}, nct00000102 and ISRCTN12345678.`,
      links: ['https://example.org/study/NCT00000103', `https://example.org/${A}`],
      url: 'https://example.org/?id=NCT00000104',
    };
    expect(await trials()).toMatchObject({
      page: null,
      nctIds: [A, B, 'ISRCTN12345678', 'NCT00000104', 'NCT00000103'],
      readable: true,
    });
  });

  it('says where no script may look, or no page is in front', async () => {
    expect(await trials()).toEqual({ page: null, nctIds: [], readable: false });
    world.browser.activeTab = null;
    expect(await trials()).toEqual({ page: null, nctIds: [], readable: false });
    expect(await app.handlers['ui-bg-open-overlay-in-tab']({ nctId: A }, ASKER)).toMatchObject({
      error: { kind: 'not-permitted' },
    });
  });

  it('opens the overlay over the page in front', async () => {
    given(await app.handlers['ui-bg-open-overlay-in-tab']({ nctId: 'nct 101' }, ASKER));
    expect(world.browser.shown).toMatchObject([{ tabId: 1, nctId: A, answer: { ok: true } }]);
    expect(await world.store.records.get(A)).toMatchObject({ value: { asked: A } });
  });
});

describe('a click on a badge', () => {
  it('opens the overlay in its own tab', async () => {
    const asker = { ...ASKER, kind: 'registry-page', tabId: 7 } as const;
    given(await app.handlers['cs-bg-open-overlay']({ nctId: A }, asker));
    expect(world.browser.shown).toMatchObject([{ tabId: 7, nctId: A }]);
  });

  it('reads the study meanwhile, and tells the overlay what failed too', async () => {
    const asker = { ...ASKER, tabId: 7 };
    given(await app.handlers['cs-bg-open-overlay']({ nctId: A }, asker));
    given(await app.handlers['cs-bg-open-overlay']({ nctId: 'NCT99999999' }, asker));
    expect(world.browser.shown.map(({ answer }) => answer)).toMatchObject([
      { ok: true, value: { read: { nctId: A } } },
      { ok: false, error: { kind: 'unknown-id' } },
    ]);
  });

  it.each(['cs-bg-open-overlay', 'ui-bg-open-overlay-in-tab'] as const)(
    'leaves no trace in a private window: %s',
    async (message) => {
      world.browser.activeTab = { tabId: 7, origin: 'https://example.org', inPrivate: true };
      given(await app.handlers[message]({ nctId: A }, { ...ASKER, tabId: 7, inPrivate: true }));
      expect(world.browser.shown).toMatchObject([{ answer: { ok: true } }]);
      expect(await world.store.records.get(A)).toEqual({ ok: true, value: undefined });
    },
  );

  it('is refused without a tab or a number', async () => {
    expect(await app.handlers['cs-bg-open-overlay']({ nctId: A }, ASKER)).toMatchObject({
      ok: false,
    });
    const asker = { ...ASKER, tabId: 7 };
    expect(await app.handlers['cs-bg-open-overlay']({ nctId: 'x' }, asker)).toMatchObject({
      error: { kind: 'bad-id' },
    });
  });
});

describe('other requests', () => {
  it('cite a study', async () => {
    expect(
      given(await app.handlers['ui-bg-cite']({ nctId: A, format: 'ris' }, ASKER)),
    ).toMatchObject({
      text: `${A} ris 2026-11-23`,
    });
    expect(await app.handlers['ui-bg-cite']({ nctId: B, format: 'ris' }, ASKER)).toMatchObject({
      error: { kind: 'unknown-id' },
    });
  });

  it('open a page of ours', async () => {
    given(await app.handlers['ui-bg-open-page']({ page: 'library', hash: `print/${A}` }, ASKER));
    expect(world.browser.opened).toEqual([`library#print/${A}`]);
  });

  it('give the settings', async () => {
    expect(given(await app.handlers['ui-bg-get-settings']({}, ASKER))).toMatchObject({
      textSize: 16,
    });
  });

  it('speak the language that was set, or the one of the browser', async () => {
    const read = async () =>
      given(await app.handlers['ui-bg-get-trial']({ nctId: A, refresh: false }, ASKER)).read.lang;
    expect(await read()).toBe('en');
    world.browser.settings.language = 'es';
    expect(await read()).toBe('es');
  });
});
