// The places where a Chromium or a Firefox usually stands, best first, for each system.

export type BrowserName = 'chromium' | 'firefox';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the search needs to know about the machine; handed in so that it can be tested. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  /** Names in a folder; empty when it cannot be read. */
  list(folder: string): string[];
}

const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const LINUX: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/opt/firefox/firefox',
  ],
};

const MAC: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

// Below a version's folder in the caches of Playwright and Puppeteer.
const CACHED: Record<BrowserName, RegExp> = {
  chromium: /^chrom(e|ium)(-\d+)?$/,
  firefox: /^firefox(-\d+)?$/,
};
const INSIDE: Record<BrowserName, string[]> = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  firefox: [
    'firefox/firefox',
    'firefox/Nightly.app/Contents/MacOS/firefox',
    'Firefox.app/Contents/MacOS/firefox',
    'firefox/firefox.exe',
  ],
};

/**
 * Every path worth trying, best first: the variable (`CHROME_PATH`, `FIREFOX_PATH`), the usual places, the caches.
 * A path from the variable is the only one: who sets it means that browser and no other.
 */
export function browserPaths(name: BrowserName, machine: Machine): string[] {
  const named = machine.env[VARIABLE[name]];
  if (named !== undefined && named !== '') return [named];
  return [...usualPlaces(name, machine), ...cached(name, machine)];
}

function usualPlaces(name: BrowserName, { platform, env, home }: Machine): string[] {
  if (platform === 'darwin') return [...MAC[name], ...MAC[name].map((path) => home + path)];
  if (platform !== 'win32') return LINUX[name];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? WINDOWS[name].map((path) => `${root}\\${path}`) : []));
}

/** Playwright keeps `chromium-1234/`, Puppeteer `chrome/linux-1.2.3/`; the newest comes first. */
function cached(name: BrowserName, machine: Machine): string[] {
  const folders = [machine.env.PLAYWRIGHT_BROWSERS_PATH, machine.env.PUPPETEER_CACHE_DIR];
  const { home, platform } = machine;
  if (platform === 'darwin') folders.push(`${home}/Library/Caches/ms-playwright`);
  else if (platform === 'win32') folders.push(`${machine.env.LOCALAPPDATA}\\ms-playwright`);
  else folders.push(`${home}/.cache/ms-playwright`);
  folders.push(`${home}/.cache/puppeteer`);

  const newestFirst = (names: string[]) =>
    names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return folders.flatMap((folder) => {
    if (folder === undefined || folder === '') return [];
    const kept = newestFirst(machine.list(folder).filter((entry) => CACHED[name].test(entry)));
    return kept.flatMap((entry) => {
      const versions = newestFirst(machine.list(`${folder}/${entry}`));
      const roots = [`${folder}/${entry}`, ...versions.map((one) => `${folder}/${entry}/${one}`)];
      return roots.flatMap((root) => INSIDE[name].map((path) => `${root}/${path}`));
    });
  });
}
