// A browser with the extension, a registry of its own behind https://clinicaltrials.gov, and a profile that survives restarts.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserName } from '../../../tools/browsers/browserPaths.ts';
import { createCertificate } from '../../../tools/browsers/certificate.ts';
import { type ConnectProxy, startConnectProxy } from '../../../tools/browsers/connectProxy.ts';
import { type Driver, launchDriver } from '../../../tools/browsers/drive/driver.ts';
import { type Inside, inside } from '../../../tools/browsers/drive/inside.ts';
import type { Outside } from '../../../tools/browsers/drive/outside.ts';
import type { Surface } from '../../../tools/browsers/drive/surface.ts';
import { waitFor } from '../../../tools/browsers/drive/waitFor.ts';
import { findBrowser } from '../../../tools/browsers/findBrowser.ts';
import { loadRecords, SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { type Registry, startRegistry } from '../../../tools/registry/startRegistry.ts';

/** What fades in or changes its colours has done so by then. */
const ARRIVED_MS = 250;
const ROOT = join(import.meta.dirname, '../../..');
const BUILDS: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export interface Tab extends Surface {
  /** Looks into the root of the first element that matches, closed or open. */
  inside(host: string): Inside;
  /** The page itself, for the extension's own pages. */
  page: Inside;
  /** Writes `screenshots/<browser>/<name>.png`. */
  screenshot(name: string): Promise<void>;
}

export interface World {
  name: BrowserName;
  registry: Registry;
  /** Every host that can be reached; `refused` lists what the browser tried besides. */
  proxy: ConnectProxy;
  /** Opens a tab at an address. A path alone means the registry's site. */
  open(address: string): Promise<Tab>;
  /** Opens `library.html` and so on. */
  openExtensionPage(page: string): Promise<Tab>;
  /** A page of the extension that was opened by the extension itself. */
  waitForExtensionPage(page: string): Promise<Tab>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** The same extension with another version, installed over the old one. */
  update(version: string): Promise<void>;
  /** Ends the background script, as the browser does after a while. */
  stopBackground(): Promise<void>;
  /** Lets an alarm of the extension ring now; its period stays. */
  ring(alarm: string): Promise<void>;
  /** Only in Chromium: the background hears that a notification was clicked. */
  clickNotification(id: string): Promise<void>;
  /** The extension has registered its script for these hosts: a frame that loads before goes without. */
  waitForSites(hosts: readonly string[]): Promise<void>;
  /** The browser's keys, address bar and menu. */
  outside(): Outside;
  /** Only in Chromium: the popup over the page in front. */
  openPopup(): Promise<Tab>;
  /** The notifications shown; Chromium tells only their ids. */
  notifications(): Promise<ShownNotification[]>;
  close(): Promise<void>;
}

export interface ShownNotification {
  id: string;
  title?: string;
  message?: string;
}

export interface WorldOptions {
  /** Another build than the one in `.output`. */
  extension?: string;
  language?: string;
  window?: { width: number; height: number };
  /** Hosts beside the registry's that end at the local server; pages for them come from `registry.setPage`. */
  hosts?: string[];
}

/** Throws when the browser or the build is missing: a test that cannot run has failed. */
export async function startWorld(name: BrowserName, options: WorldOptions = {}): Promise<World> {
  const found = findBrowser(name);
  if ('advice' in found) throw new Error(found.advice);
  const build = options.extension ?? join(ROOT, BUILDS[name]);
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`No build in ${build}: npm run build`);

  const hosts = ['clinicaltrials.gov', 'www.clinicaltrials.gov', ...(options.hosts ?? [])];
  const tls = await createCertificate(hosts);
  const registry = await startRegistry({ records: loadRecords(SAMPLE_RECORDS).studies, tls });
  const proxy = await startConnectProxy(hosts, registry.port);
  // A copy, so that a build that goes on beside the tests cannot change what they look at.
  const folder = mkdtempSync(join(tmpdir(), 'plain-trial-'));
  const extension = join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const launch = () =>
    launchDriver({
      name,
      path: found.path,
      extension,
      profile: join(folder, 'profile'),
      proxyPort: proxy.port,
      headless: true,
      systemAccess: true,
      ...(options.language !== undefined && { language: options.language }),
      ...(options.window !== undefined && { window: options.window }),
    });
  let driver = await launch();
  // A fresh extension opens its welcome page in front, and a page behind it would not be looked at by its detector.
  const welcome = await waitFor('the welcome page', () => driver.findExtensionPage('welcome.html'));
  await welcome.close();

  const tab = (surface: Surface): Tab => toTab(surface, name);
  const world: World = {
    name,
    registry,
    proxy,
    open: async (address) => {
      const surface = await driver.newTab();
      await surface.goto(new URL(address, 'https://clinicaltrials.gov').href);
      return tab(surface);
    },
    openExtensionPage: async (page) => tab(await driver.openExtensionPage(page)),
    waitForExtensionPage: async (page) =>
      tab(await waitFor(`the page ${page}`, () => driver.findExtensionPage(page))),
    restart: async () => {
      await driver.close();
      driver = await launch();
    },
    update: async (version) => {
      const manifest = join(extension, 'manifest.json');
      const now = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({ ...now, version }));
      await driver.install(extension);
    },
    stopBackground: () => driver.stopBackground(),
    ring: (alarm) => withPage(driver, (page) => page.call(ringAlarm, alarm)),
    clickNotification: async (id) => {
      if (!driver.clickNotification) throw new Error(`${name} lets nobody click a notification`);
      await driver.clickNotification(id);
    },
    waitForSites: (sites) =>
      withPage(driver, async (page) => {
        const patterns = sites.map((host) => `https://${host}/*`);
        await waitFor(`the scripts for ${sites.join(', ')}`, () =>
          page.call(hasScriptsFor, patterns),
        );
      }),
    outside: () => driver.outside,
    openPopup: async () => {
      if (!driver.openPopup) throw new Error(`${name} lets no test into its popup`);
      await driver.openPopup();
      return world.waitForExtensionPage('popup.html');
    },
    notifications: () => withPage(driver, (page) => page.call(listNotifications)),
    close: async () => {
      await driver.close();
      await proxy.close();
      await registry.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

function toTab(surface: Surface, browser: BrowserName): Tab {
  return {
    ...surface,
    inside: (host) => inside(surface, host),
    page: inside(surface, null),
    screenshot: async (name) => {
      await pause(ARRIVED_MS);
      const folder = join(ROOT, 'screenshots', browser);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.png`), await surface.capture());
    },
  };
}

/** Borrows a quiet page of the extension, which may ask the browser what the background may. */
async function withPage<T>(driver: Driver, use: (page: Surface) => Promise<T>): Promise<T> {
  const page = await driver.openExtensionPage('manifest.json');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

interface ExtensionApi {
  alarms: {
    get(name: string): Promise<{ periodInMinutes?: number } | undefined>;
    create(name: string, when: Record<string, number>): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, object>> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

// `browser` is the name of the extension API in Firefox and in newer Chromium, `chrome` in all Chromium.
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi | undefined;

async function ringAlarm(name: string): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (api === undefined) throw new Error('This page has no extension API');
  const alarm = await api.alarms.get(name);
  if (alarm === undefined) throw new Error(`There is no alarm ${name}`);
  const period = alarm.periodInMinutes;
  await api.alarms.create(name, {
    when: Date.now(),
    ...(period !== undefined && { periodInMinutes: period }),
  });
}

async function hasScriptsFor(patterns: string[]): Promise<true | undefined> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (api === undefined) throw new Error('This page has no extension API');
  const scripts = await api.scripting.getRegisteredContentScripts();
  const known = scripts.flatMap(({ matches = [] }) => matches);
  return patterns.every((pattern) => known.includes(pattern)) || undefined;
}

async function listNotifications(): Promise<ShownNotification[]> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (api === undefined) throw new Error('This page has no extension API');
  return Object.entries(await api.notifications.getAll()).map(([id, shown]) => ({ ...shown, id }));
}
