// Finds a Chromium or a Firefox on this machine, installs it where that is allowed, or says in one line how to.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { type BrowserName, browserPaths, type Machine } from './browserPaths.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

export type Finding = { path: string } | { advice: string };

const here: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
};

/** The browser's program, or one line on how to get it. Never installs anything. */
export function findBrowser(name: BrowserName): Finding {
  const paths = browserPaths(name, here);
  const path = paths.find((one) => existsSync(one));
  return path === undefined ? { advice: adviceFor(name, paths) } : { path };
}

/** As `findBrowser`, but on Debian-like systems and as root a missing browser is installed first. `say` tells the person. */
export function findOrInstallBrowser(name: BrowserName, say: (line: string) => void): Finding {
  const found = findBrowser(name);
  if ('path' in found || !mayInstall()) return found;
  const command = installCommand(name);
  say(`No ${name} found; running: ${command}`);
  const installed = spawnSync('sh', ['-c', command], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (installed.status !== 0) return { advice: `Installing ${name} failed. Try: ${command}` };
  return findBrowser(name);
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installCommand(name: BrowserName): string {
  return `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES[name]}`;
}

function adviceFor(name: BrowserName, paths: string[]): string {
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  if (process.env[variable]) return `${variable} names ${paths[0]}, which does not exist.`;
  const how =
    process.platform === 'linux'
      ? `sudo sh -c "${installCommand(name)}"`
      : `install ${name === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} and, if needed, set ${variable}`;
  return `No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found. Run: ${how}`;
}
