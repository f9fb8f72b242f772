// Launches Chromium or Firefox with the extension, a profile that can be used again, and the network led to this machine.
import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import type { BrowserName } from './browserPaths.ts';

export const FIREFOX_ADDON_ID = 'plain-trial@plain-trial';
/** Fixed, so that the addresses of the extension's own pages are known before it runs. */
export const FIREFOX_UUID = '7b1f0b5e-5a55-4d3a-9f0e-0c1d2e3f4a5b';

export interface StartSettings {
  name: BrowserName;
  /** The browser's program. */
  path: string;
  /** Port of a CONNECT proxy on this machine; without it the network is the real one. */
  proxyPort?: number;
  /** A profile folder to create or use again; without it a fresh one is made and thrown away. */
  profile?: string;
  headless: boolean;
  /** A language tag for the browser's interface and pages: `es-ES`. */
  language?: string;
  window?: { width: number; height: number };
  /** Lets scripts act as Firefox itself, to open the extension's own pages: for tests only. */
  systemAccess?: boolean;
}

export interface LaunchSettings extends StartSettings {
  /** The built extension's folder. */
  extension: string;
}

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  extensionOrigin: string;
}

/** The browser as it is, without the extension. */
export function startBrowser(settings: StartSettings): Promise<Browser> {
  const options =
    settings.name === 'chromium' ? chromiumOptions(settings) : firefoxOptions(settings);
  return launch({
    ...options,
    executablePath: settings.path,
    headless: settings.headless,
    acceptInsecureCerts: settings.proxyPort !== undefined,
    defaultViewport: null,
    ...(settings.profile !== undefined && { userDataDir: settings.profile }),
  });
}

export async function launchBrowser(settings: LaunchSettings): Promise<LaunchedBrowser> {
  const browser = await startBrowser(settings);
  const id = await browser.installExtension(settings.extension);
  const extensionOrigin =
    settings.name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  return { name: settings.name, browser, extensionOrigin };
}

function chromiumOptions({ proxyPort, language, window, headless }: StartSettings): LaunchOptions {
  const { width, height } = window ?? { width: 1280, height: 900 };
  return {
    browser: 'chrome',
    pipe: true,
    // The bar that says a program controls the browser covers the page a person wants to see.
    ignoreDefaultArgs: headless ? false : ['--enable-automation'],
    enableExtensions: true,
    // Chromium refuses to run as root inside its sandbox, and containers give it none.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`]),
      ...(language === undefined ? [] : [`--lang=${language}`, `--accept-lang=${language}`]),
      `--window-size=${width},${height}`,
      '--disable-component-update',
      '--no-default-browser-check',
    ],
    ...(language !== undefined && {
      env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    }),
  };
}

function firefoxOptions(settings: StartSettings): LaunchOptions {
  const { proxyPort, language, window, headless, systemAccess } = settings;
  const { width, height } = window ?? { width: 1280, height: 900 };
  return {
    browser: 'firefox',
    args: [
      '--width',
      String(width),
      '--height',
      String(height),
      ...(systemAccess ? ['--remote-allow-system-access'] : []),
    ],
    extraPrefsFirefox: {
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
      }),
      ...(language !== undefined && {
        'intl.accept_languages': language,
        'intl.locale.requested': language,
      }),
      // Asks nobody for settings and lists; a test's Firefox lives for seconds.
      'services.settings.server': 'data:,none',
      // Firefox's own alerts: a machine without a display has no other, and drops a notification at once.
      'alerts.useSystemBackend': !headless,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }),
      // An add-on installed by a test is removed when Firefox closes; what it stored has to outlive that,
      // as it does for an add-on a person installed.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  };
}
