// A browser as the use cases see it, kept in memory: what it shows, remembers and is asked can be looked at.

import type { SiteRules } from '../../lib/detect/siteRules.ts';
import type { Reply } from '../../lib/messaging/protocol.ts';
import type { BesideStudy } from '../../lib/platform/besidePage.ts';
import type { Platform } from '../../lib/platform/createPlatform.ts';
import { type Failure, fail, ok } from '../../lib/result/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';

/** The browser: alarms, notifications and settings survive a worker. */
export function createBrowser() {
  const state = {
    alarms: new Map<string, { when: number; periodMinutes?: number }>(),
    /** Every notification that was put on the screen, in order. */
    told: [] as { id: string; title: string; message: string }[],
    onScreen: new Set<string>(),
    refusesNotifications: false,
    settings: { ...DEFAULT_SETTINGS } as Settings,
    badge: 0,
    isNew: true,
    broadcasts: [] as string[],
    opened: [] as string[],
    shown: [] as {
      tabId: number;
      nctId: string;
      frameId?: number;
      beside?: boolean;
      answer: Reply<'ui-bg-get-trial'>;
    }[],
    mayAsk: true,
    /** The browser's sync; two browsers of one person share it. */
    syncItems: {} as Record<string, unknown>,
    syncFailure: null as { ok: false; error: Failure } | null,
    /** Hosts beyond the registry that the person allows. */
    allowed: [] as string[],
    /** Hosts the detector is registered for, and the rules it has there. */
    scripts: {} as Record<string, SiteRules>,
    activeTab: { tabId: 1, origin: 'https://example.org', inPrivate: false } as Awaited<
      ReturnType<Platform['page']['active']>
    >,
    detector: null as Awaited<ReturnType<Platform['page']['askDetector']>>,
    /** What was asked of frames, by tab and frame. */
    frames: [] as string[],
    /** What the script of cards and edge tab was told, by tab. */
    aside: [] as { tabId: number; page?: string }[],
    /** The side panel is open; a press has opened it; and the studies for it by tab. */
    besideOpen: false,
    besideBegun: false,
    beside: new Map<number, BesideStudy>(),
    /** Of the page in any tab, where we may know it. */
    address: '',
    /** Study an overlay shows now. */
    overlay: '',
    menus: [] as string[],
    popups: 0,
    /** Languages whose words were loaded. */
    words: new Set<string>(),
    /** No script may run in the page in front. */
    letsNobodyIn: false,
    /** What is written down outside the database. */
    kept: { studies: 0, conditions: 0 } as Awaited<ReturnType<Platform['keptNote']['read']>>,
    page: null as Awaited<ReturnType<Platform['page']['read']>>,
  };
  const platform: Platform = {
    alarms: {
      ensure: async (name, time) => {
        if (state.alarms.get(name)?.periodMinutes === time.periodMinutes && state.alarms.has(name))
          return;
        state.alarms.set(name, time);
      },
      set: async (name, time) => {
        state.alarms.set(name, time);
      },
      clear: async (name) => {
        state.alarms.delete(name);
      },
    },
    notifications: {
      show: async (id, text) => {
        if (state.refusesNotifications) return false;
        state.told.push({ id, ...text });
        state.onScreen.add(id);
        return true;
      },
      shown: async () => [...state.onScreen],
      clear: async (id) => {
        state.onScreen.delete(id);
      },
    },
    settings: {
      load: async () => state.settings,
      save: async (change) => {
        state.settings = { ...state.settings, ...change };
        return state.settings;
      },
      erase: async () => {
        state.settings = { ...DEFAULT_SETTINGS };
      },
    },
    keptNote: {
      read: async () => state.kept,
      write: async (note) => {
        state.kept = note;
      },
    },
    syncArea: {
      read: async () => state.syncFailure ?? ok(structuredClone(state.syncItems)),
      write: async ({ write, remove }) => {
        if (state.syncFailure) return state.syncFailure;
        Object.assign(state.syncItems, structuredClone(write));
        for (const key of remove) delete state.syncItems[key];
        return ok(null);
      },
    },
    page: {
      active: async () => state.activeTab,
      askDetector: async () => state.detector,
      read: async () => state.page,
      showTrial: async ({ tabId }, ask, read) => {
        if (state.letsNobodyIn) return fail('not-permitted', 'no script may run');
        const { settings, ...shown } = await ask;
        state.shown.push({ tabId, ...shown, beside: settings.beside, answer: await read() });
        return ok(null);
      },
      hideTrial: async (_tabId, nctId) => {
        const isShown = state.overlay !== '' && (nctId === '' || state.overlay === nctId);
        if (isShown) state.overlay = '';
        return isShown;
      },
      hasOverlay: async () => state.overlay !== '',
      showSource: async () => 'shown',
      rememberFocus: async (tabId, frameId) => {
        state.frames.push(`${tabId}/${frameId} remembers`);
      },
      returnFocus: async (tabId, frameId) => {
        state.frames.push(`${tabId}/${frameId} has the focus`);
      },
      setAside: async (tabId, ask) => {
        state.aside.push({ tabId, ...ask });
        return ok(null);
      },
    },
    beside: {
      hasBegun: async () => state.besideBegun,
      tell: async () => state.besideOpen,
      keep: async (tabId, study) => {
        if (study === undefined) state.beside.delete(tabId);
        else state.beside.set(tabId, study);
      },
      study: async (tabId) => state.beside.get(tabId),
      address: async () => state.address,
    },
    menus: {
      set: async ({ readSelection, readLink }) => {
        state.menus = [readSelection, readLink];
      },
    },
    shortcuts: {
      list: async () => [{ name: 'open-read', keys: 'Alt+Shift+P' }],
      change: async () => {
        state.opened.push('shortcuts');
      },
    },
    openPopup: async () => {
      state.popups += 1;
      return true;
    },
    setBadgeCount: async (count) => {
      state.badge = count;
    },
    broadcastChanged: async (what) => {
      state.broadcasts.push(what.join(' '));
    },
    isFirstTime: async () => {
      const { isNew } = state;
      state.isNew = false;
      return isNew;
    },
    keepAwake: (work) => work(),
    mayAskHost: async (host) =>
      host === 'clinicaltrials.gov' ? state.mayAsk : state.allowed.includes(host),
    sites: {
      allowedHosts: async () => state.allowed,
      setScripts: async (wanted) => {
        state.scripts = Object.fromEntries(wanted.map(({ host, rules }) => [host, rules]));
      },
    },
    openPage: async (page, hash = '') => {
      state.opened.push(hash === '' ? page : `${page}#${hash}`);
    },
    preferredLanguages: () => ['en-GB'],
  };
  return { state, platform };
}
