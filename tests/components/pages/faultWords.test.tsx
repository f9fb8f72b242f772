// The other half of the fault matrix: whatever breaks following, the library says what happened, in the person's language.
// @vitest-environment happy-dom
import { setTimeout as pause } from 'node:timers/promises';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { createApp } from '../../../lib/app/createApp.ts';
import type { Deps } from '../../../lib/app/deps.ts';
import { createRegistryClient } from '../../../lib/registry/client.ts';
import { type Failure, fail } from '../../../lib/result/result.ts';
import { createStore } from '../../../lib/store/createStore.ts';
import { VERSIONS } from '../../../lib/store/db.ts';
import { DATABASE_NAME } from '../../../lib/store/names.ts';
import { withKillSwitch } from '../../app/killSwitch.ts';
import { ASKER, createWorld, DAY, found, HOUR, study, type World } from '../../app/world.ts';
import { given } from '../../store/storeFixtures.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { type MountedPage, mountPage } from '../support/mountPage.tsx';

const NCT_ID = 'NCT00000201';
const LANGUAGES = ['en', 'es'] as const;
type Language = (typeof LANGUAGES)[number];
type App = ReturnType<World['start']>;

/** What a person reads in each language, and what must not stand beside it. */
type Said = Record<Language, string[]>;

/** A study and a condition followed and checked on 23 November; on the 24th the study is suspended. */
async function aNightLater(): Promise<World> {
  const world = createWorld();
  const app = world.start();
  world.registry.studies.set(NCT_ID, study());
  given(await app.handlers['ui-bg-follow']({ nctId: NCT_ID }, ASKER));
  const cough = { nctId: NCT_ID, conditions: ['Cough'] };
  given(await app.handlers['ui-bg-follow-conditions'](cough, ASKER));
  await app.onAlarm('check-follows');
  world.nextDay();
  world.registry.studies.set(NCT_ID, study({ status: 'SUSPENDED', updated: '2026-11-24' }));
  world.registry.searches.set('Cough', [[found('NCT00000301')], [found('NCT00000302')]]);
  return world;
}

/** The library at an address, over a real background. */
function open(app: App, at: string, language: Language): Promise<MountedPage> {
  window.location.hash = at;
  const answers = Object.fromEntries(
    Object.entries(app.handlers).map(([type, handler]) => [
      type,
      (ask: never) => (handler as (ask: never, asker: typeof ASKER) => unknown)(ask, ASKER),
    ]),
  ) as Answers;
  return mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    ...answers,
    'ui-bg-get-settings': async () => {
      const reply = await app.handlers['ui-bg-get-settings']({}, ASKER);
      return reply.ok ? { ok: true, value: { ...reply.value, language } } : reply;
    },
  });
}

/** Waits until every sentence stands on the page. */
async function expectSaid({ box }: MountedPage, sentences: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      // What is answered meanwhile is drawn when the act ends.
      await act(() => pause(20));
      for (const sentence of sentences) expect(box.textContent).toContain(sentence);
    },
    { interval: 1, timeout: 5_000 },
  );
}

const ALERT = '[role=alert]';
const OF_THE_23RD: Record<Language, string> = {
  en: 'Last checked 23 Nov 2026.',
  es: 'Última revisión: 23 nov 2026.',
};
const OF_THE_24TH: Record<Language, string> = {
  en: 'Last checked 24 Nov 2026.',
  es: 'Última revisión: 24 nov 2026.',
};
const NOT_COMPLETE: Record<Language, string> = {
  en: ' The latest check was not complete:',
  es: ' El último intento no se completó:',
};

beforeEach(() => {
  // The list draws what is in view: give it a window to be in.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 120 });
  Object.assign(window, { innerHeight: 2000 });
});

/** From the given request on everything fails. */
const failingFrom = (world: World, request: string, failure: Failure): void => {
  let begun = false;
  world.registry.failing = (asked) => {
    begun ||= asked === request;
    return begun ? failure : null;
  };
};

interface Fault {
  fault: string;
  /** Lets it happen in a check; the dependencies the check is made with, where they differ. */
  happens: (world: World) => Partial<Deps> | undefined;
  /** The day of the last complete check that is named. */
  lastComplete?: typeof OF_THE_24TH;
  said: Said;
}

const FAILING: readonly Fault[] = [
  {
    fault: 'network lost between pages',
    happens: (world) => {
      failingFrom(world, 'search Cough 1', fail('offline').error);
      return undefined;
    },
    said: {
      en: ['The registry could not be reached', 'Check your internet connection, then try again.'],
      es: ['No se pudo llegar al registro', 'Revise su conexión a internet'],
    },
  },
  {
    fault: '429 for an hour',
    happens: (world) => {
      failingFrom(world, 'version', fail('rate-limited', 'HTTP 429', HOUR / 1000).error);
      return undefined;
    },
    said: {
      en: ['The registry asks us to wait', 'Try again in 60 minutes.'],
      es: ['El registro nos pide esperar', 'Vuelva a intentarlo dentro de 60 minutos.'],
    },
  },
  {
    fault: 'half-written JSON of one study',
    happens: (world) => {
      const half = createRegistryClient({
        fetch: async () => new Response('{"protocolSection": {"identificationModule": {"nctId": '),
        now: () => world.time.now,
        sleep: async (ms) => {
          world.time.now += ms;
        },
        random: () => 0,
        log: () => undefined,
      });
      return { registry: { ...world.deps().registry, fetchStudy: half.fetchStudy } };
    },
    lastComplete: OF_THE_24TH,
    said: {
      en: ['The registry answered with an error', 'This is often over in a few minutes.'],
      es: ['El registro respondió con un error', 'Suele pasar en unos minutos.'],
    },
  },
  {
    fault: 'quota reached',
    happens: (world) => ({
      store: { ...world.deps().store, absorb: async () => fail('storage-full', 'test') },
    }),
    said: {
      en: ['There is no room left to save', 'What was saved before is still there.'],
      es: ['No queda espacio para guardar', 'Lo guardado antes sigue en su sitio.'],
    },
  },
  {
    fault: 'permission revoked mid-check',
    happens: (world) => {
      world.registry.failing = (asked) => {
        if (asked === `study ${NCT_ID}`) world.browser.mayAsk = false;
        return world.browser.mayAsk ? null : fail('offline', 'Failed to fetch').error;
      };
      return undefined;
    },
    said: {
      en: [
        'The browser does not let us ask the registry',
        'Switch ClinicalTrials.gov on in the settings',
      ],
      es: [
        'El navegador no nos deja consultar el registro',
        'Active ClinicalTrials.gov en los ajustes',
      ],
    },
  },
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(FAILING)('$fault: said beside the last check that was complete', async (line) => {
    const { happens, lastComplete = OF_THE_23RD, said } = line;
    const world = await aNightLater();
    await world.start({ ...world.deps(), ...happens(world) }).onAlarm('check-follows');
    const page = await open(world.start(), 'changes', language);
    await expectSaid(page, [lastComplete[language] + NOT_COMPLETE[language]]);
    const alert = page.box.querySelector(ALERT);
    for (const sentence of said[language]) expect(alert?.textContent).toContain(sentence);
  });

  it('worker killed mid-check: the last check stays the one that came to its end, and the next is told as done', async () => {
    const world = await aNightLater();
    const { deps, killed } = withKillSwitch(world.deps(), 20, 'after');
    await Promise.race([world.start(deps).onAlarm('check-follows'), killed]);
    const page = await open(world.start(), 'changes', language);
    await expectSaid(page, [OF_THE_23RD[language]]);
    expect(page.box.querySelector(ALERT)).toBeNull();
    await world.start().onAlarm('check-follows-retry');
    await act(async () => page.background.changed(['saved', 'changes']));
    await expectSaid(page, [OF_THE_24TH[language], 'status: RECRUITING to SUSPENDED']);
  });

  it('browser restarted mid-check: the same, also where alarms are forgotten', async () => {
    const world = await aNightLater();
    const { deps, killed } = withKillSwitch(world.deps(), 20, 'after');
    await Promise.race([world.start(deps).onAlarm('check-follows'), killed]);
    world.browser.alarms.clear();
    const app = world.start();
    await app.onWake();
    await app.onStartup();
    const page = await open(app, 'changes', language);
    await expectSaid(page, [OF_THE_23RD[language]]);
    for (const name of [...world.browser.alarms.keys()]) await app.onAlarm(name);
    await act(async () => page.background.changed(['saved', 'changes']));
    await expectSaid(page, [OF_THE_24TH[language], 'status: RECRUITING to SUSPENDED']);
  });

  it('clock set back a day: the check is told with the day the clock shows', async () => {
    const world = await aNightLater();
    await world.start().onAlarm('check-follows');
    world.time.now -= DAY;
    await world.start().onAlarm('check-follows');
    const page = await open(world.start(), 'changes', language);
    await expectSaid(page, [OF_THE_23RD[language], 'status: RECRUITING to SUSPENDED']);
    expect(page.box.querySelector(ALERT)).toBeNull();
  });

  it('two windows at once: both say what was done last', async () => {
    const world = await aNightLater();
    const pages: MountedPage[] = [];
    const deps = world.deps();
    const app = world.start({
      ...deps,
      platform: {
        ...deps.platform,
        broadcastChanged: async (what, nctIds) => {
          for (const { background } of pages) background.changed(what, nctIds && [...nctIds]);
        },
      },
    });
    given(await app.handlers['ui-bg-annotate']({ nctId: NCT_ID, notes: 'Ask' }, ASKER));
    for (let count = 0; count < 2; count += 1) pages.push(await open(app, 'saved', language));
    const follow = () => app.handlers['ui-bg-follow']({ nctId: NCT_ID }, ASKER);
    const unfollow = () => app.handlers['ui-bg-unfollow']({ nctId: NCT_ID }, ASKER);
    const said = { en: ['Followed since', 'not followed'], es: ['Lo sigue desde', 'no lo sigue'] };
    const [followed, saved] = said[language] as [string, string];
    for (const page of pages) await expectSaid(page, [followed]);
    await act(() => Promise.all([follow(), unfollow()]));
    given(await unfollow());
    for (const page of pages) await expectSaid(page, [saved]);
    await act(() => Promise.all([unfollow(), follow()]));
    given(await follow());
    for (const page of pages) await expectSaid(page, [followed]);
  });

  it('a stale tab while a newer version upgrades: what was saved is shut, not gone, and can be rescued', async () => {
    const world = await aNightLater();
    const stale = createStore(world.database);
    given(await stale.saved.all());
    const next = (VERSIONS.at(-1)?.version ?? 0) + 1;
    const newer = createStore({
      ...world.database,
      versions: [...VERSIONS, { version: next, stores: {} }],
    });
    given(await newer.saved.all());
    const app = createApp({ ...world.deps(), store: stale });
    const said: Said = {
      en: ['What you saved cannot be opened right now', 'Nothing was erased.'],
      es: ['Ahora no se puede abrir lo que guardó', 'No se ha borrado nada.'],
    };
    const saved = await open(app, 'saved', language);
    await expectSaid(saved, said[language]);
    const rescue = { en: 'Save what can be read', es: 'Guardar lo que se pueda leer' };
    expect(saved.find.getByRole('button', { name: rescue[language] })).toBeTruthy();
    const check = await open(app, 'changes', language);
    await expectSaid(check, said[language]);
    expect(check.box.textContent).not.toContain(
      { en: 'Not checked yet', es: 'Todavía sin revisar' }[language],
    );
    newer.close();
  });

  it('database deleted: what is gone is said, with how to bring it back', async () => {
    const world = await aNightLater();
    const deleting = world.database.indexedDB.deleteDatabase(DATABASE_NAME);
    await new Promise((resolve) => {
      deleting.onsuccess = resolve;
    });
    const page = await open(world.start(), 'changes', language);
    await expectSaid(
      page,
      {
        en: [
          'What you had saved here is gone',
          '1 followed trial and 1 condition with notes and history: the browser’s store was found empty on 24 Nov 2026.',
          'Bring a copy in',
          'Not checked yet.',
        ],
        es: [
          'Lo que había guardado aquí ya no está',
          '1 ensayo seguido y 1 enfermedad, con notas e historial: el 24 nov 2026 el almacén del navegador apareció vacío.',
          'Traer una copia',
          'Todavía sin revisar.',
        ],
      }[language],
    );
  });
});

describe('the last check', () => {
  it('on an open page is told anew when one made by itself has ended', async () => {
    const world = await aNightLater();
    const deps = world.deps();
    let page: MountedPage | undefined;
    const app = world.start({
      ...deps,
      platform: {
        ...deps.platform,
        broadcastChanged: async (what) => page?.background.changed(what),
      },
    });
    page = await open(app, 'changes', 'en');
    await expectSaid(page, [OF_THE_23RD.en]);
    await act(() => app.onAlarm('check-follows'));
    await expectSaid(page, [OF_THE_24TH.en]);
  });
});
