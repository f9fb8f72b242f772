// What the two browsers do differently: new tabs, the extension's own pages, ending its background.
import type { Browser } from 'puppeteer-core';
import {
  FIREFOX_ADDON_ID,
  type LaunchedBrowser,
  type LaunchSettings,
  launchBrowser,
} from '../launchBrowser.ts';
import {
  type BidiConnection,
  bidiConnection,
  callFunction,
  listContexts,
} from './bidiConnection.ts';
import { chromiumSurface } from './chromiumSurface.ts';
import { firefoxSurface } from './firefoxSurface.ts';
import { chromiumOutside, firefoxOutside, type Outside } from './outside.ts';
import type { Surface } from './surface.ts';
import { waitFor } from './waitFor.ts';

export interface Driver {
  browser: Browser;
  newTab(): Promise<Surface>;
  /** Needs `systemAccess` in Firefox. */
  openExtensionPage(page: string): Promise<Surface>;
  /** A page of the extension that is open already. */
  findExtensionPage(page: string): Promise<Surface | undefined>;
  install(extension: string): Promise<void>;
  /** Needs `systemAccess` in Firefox. */
  stopBackground(): Promise<void>;
  /** Lets the background hear a click on a notification. Headless, no notification is drawn that a mouse could reach; Firefox has no way to it at all. */
  clickNotification?(id: string): Promise<void>;
  outside: Outside;
  /** Only in Chromium: the toolbar button's popup, over the tab in front. Firefox's is in no list of pages. */
  openPopup?(): Promise<void>;
  close(): Promise<void>;
}

export async function launchDriver(settings: LaunchSettings): Promise<Driver> {
  const launched = await launchBrowser(settings);
  return settings.name === 'chromium' ? chromiumDriver(launched) : firefoxDriver(launched);
}

function chromiumDriver({ browser, extensionOrigin }: LaunchedBrowser): Driver {
  const background = () =>
    browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionOrigin))
      ?.worker();
  const inBackground = async (script: string) => {
    await (await background())?.evaluate(script);
  };
  return {
    browser,
    newTab: async () => chromiumSurface(await browser.newPage()),
    openExtensionPage: async (page) => {
      const tab = await browser.newPage();
      await tab.goto(`${extensionOrigin}/${page}`);
      return chromiumSurface(tab);
    },
    findExtensionPage: async (page) => {
      // Not only tabs: the side panel is no page of the browser's for Puppeteer.
      const found = browser
        .targets()
        .find((one) => one.url().startsWith(`${extensionOrigin}/${page}`));
      return found && chromiumSurface(await found.asPage());
    },
    install: async (extension) => {
      await browser.installExtension(extension);
    },
    stopBackground: async () => {
      const worker = await background();
      await worker?.close();
    },
    clickNotification: async (id) => {
      await inBackground(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`);
    },
    outside: chromiumOutside(inBackground),
    openPopup: () => inBackground('chrome.action.openPopup()'),
    close: () => browser.close(),
  };
}

function firefoxDriver({ browser, extensionOrigin }: LaunchedBrowser): Driver {
  const bidi = bidiConnection(browser);
  const surface = (context: string) =>
    firefoxSurface(bidi, context, (script) => inBrowser(bidi, script));
  const find = async (page: string) => {
    const open = await listContexts(bidi);
    return open.filter((one) => one.url.startsWith(`${extensionOrigin}/${page}`));
  };
  return {
    browser,
    newTab: async () => {
      const made = await bidi.send('browsingContext.create', { type: 'tab' });
      return surface((made as { context: string }).context);
    },
    openExtensionPage: async (page) => {
      const before = new Set((await find(page)).map((one) => one.context));
      await inBrowser(
        bidi,
        OPEN_TAB.replace('ADDRESS', JSON.stringify(`${extensionOrigin}/${page}`)),
      );
      const context = await waitFor(`the page ${page}`, async () => {
        const fresh = (await find(page)).find((one) => !before.has(one.context));
        return fresh?.context;
      });
      const opened = surface(context);
      await waitFor(
        `the page ${page} to load`,
        async () => (await opened.call(() => document.readyState === 'complete')) || undefined,
      );
      return opened;
    },
    findExtensionPage: async (page) => {
      const [found] = await find(page);
      return found && surface(found.context);
    },
    install: async (extension) => {
      await browser.installExtension(extension);
    },
    stopBackground: () => inBrowser(bidi, STOP_BACKGROUND),
    outside: firefoxOutside((script) => inBrowser(bidi, script)),
    close: () => browser.close(),
  };
}

const OPEN_TAB = `() => {
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  gBrowser.selectedTab = gBrowser.addTab(ADDRESS, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}`;

const STOP_BACKGROUND = `async () => {
  const policy = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ADDON_ID)});
  await policy.extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;

/** Runs with the rights of the browser itself. */
async function inBrowser(bidi: BidiConnection, functionDeclaration: string): Promise<void> {
  const [window] = await listContexts(bidi, 'chrome');
  if (window === undefined) throw new Error('Firefox shows no window');
  await callFunction(bidi, { context: window.context }, functionDeclaration);
}
