// A browser of spies for the tests of lib/platform: every call can be seen, every answer set.
import { vi } from 'vitest';

const answer = <T>(value: T) => vi.fn(async (..._given: unknown[]): Promise<T> => value);

/** An event: its listeners are the arguments of `addListener`. */
const event = () => ({
  addListener: vi.fn((_listener: (...given: never[]) => unknown) => undefined),
});

function storageArea() {
  let kept: Record<string, unknown> = {};
  return {
    get: vi.fn(async (key: string | null) =>
      key === null ? { ...kept } : key in kept ? { [key]: kept[key] } : {},
    ),
    set: vi.fn(async (entries: Record<string, unknown>) => {
      kept = { ...kept, ...entries };
    }),
    remove: vi.fn(async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete kept[key];
    }),
    onChanged: event(),
    forget: () => {
      kept = {};
    },
  };
}

type Tab = { id?: number; url?: string; windowId?: number; incognito?: boolean };

export const fakeBrowser = {
  alarms: {
    get: answer<{ periodInMinutes?: number } | undefined>(undefined),
    create: vi.fn(),
    clear: answer(true),
    onAlarm: event(),
  },
  notifications: {
    create: answer('id'),
    getAll: answer<Record<string, unknown>>({}),
    clear: answer(true),
    onClicked: event(),
  },
  action: {
    setBadgeText: answer(undefined),
    setBadgeBackgroundColor: answer(undefined),
    openPopup: answer(undefined),
  },
  contextMenus: { removeAll: answer(undefined), create: vi.fn(), onClicked: event() },
  commands: {
    getAll: answer<{ name?: string; shortcut?: string }[]>([]),
    onCommand: event(),
  },
  omnibox: {
    setDefaultSuggestion: vi.fn(),
    onInputStarted: event(),
    onInputChanged: event(),
    onInputEntered: event(),
  },
  runtime: {
    id: 'own-id',
    getURL: (path: string) => `chrome-extension://own-id/${path}`,
    getManifest: () => ({
      host_permissions: ['https://*.clinicaltrials.gov/*'],
    }),
    onMessage: event(),
    onInstalled: event(),
    onStartup: event(),
    getPlatformInfo: answer({ os: 'linux' }),
    sendMessage: answer<unknown>(undefined),
  },
  storage: { local: storageArea(), session: storageArea(), sync: storageArea() },
  permissions: {
    contains: answer(true),
    getAll: answer<{ origins?: string[] }>({}),
    onRemoved: event(),
    onAdded: event(),
  },
  tabs: {
    query: answer<Tab[]>([]),
    get: answer<Tab>({}),
    create: answer({}),
    update: answer({}),
    sendMessage: answer<unknown>(undefined),
  },
  windows: { update: answer({}) },
  scripting: {
    executeScript: answer<{ result?: unknown }[]>([]),
    insertCSS: answer(undefined),
    getRegisteredContentScripts: answer<{ id: string }[]>([]),
    registerContentScripts: answer(undefined),
    unregisterContentScripts: answer(undefined),
  },
  i18n: { getUILanguage: () => 'en-GB' },
};

/** Forgets every call and every set answer. */
export function resetBrowser(): void {
  vi.resetAllMocks();
  fakeBrowser.storage.local.forget();
  fakeBrowser.storage.session.forget();
  fakeBrowser.storage.sync.forget();
}
