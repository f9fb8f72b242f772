// `npm start`: builds the extension, opens a browser with it on a study's page and shows the plain read.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browsers/browserPaths.ts';
import { type Driver, launchDriver } from './browsers/drive/driver.ts';
import { inside } from './browsers/drive/inside.ts';
import type { Surface } from './browsers/drive/surface.ts';
import { waitFor } from './browsers/drive/waitFor.ts';
import { findOrInstallBrowser } from './browsers/findBrowser.ts';
import { SAMPLE_RECORDS } from './registry/loadRecords.ts';
import { ROOT, runCommand } from './runCommand.ts';
import { canReachRegistry, type LocalRegistry, startLocalRegistry } from './startLocalRegistry.ts';

const USAGE =
  'npm start -- [--records DIR] [--live] [--headless] [--browser chromium|firefox] [--language es]';
const STUDY = 'NCT07118319';
const PICTURE = 'overlay.png';
const BUILDS: Record<BrowserName, [browser: string, folder: string]> = {
  chromium: ['chrome', '.output/chrome-mv3'],
  firefox: ['firefox', '.output/firefox-mv3'],
};

function readOptions() {
  try {
    return parseArgs({
      options: {
        records: { type: 'string' },
        live: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: !hasDisplay() },
        browser: { type: 'string' },
        language: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return process.env.CI !== 'true';
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The browser asked for, or the first that is there or can be installed. */
function chooseBrowser(asked: string | undefined): { name: BrowserName; path: string } {
  const names = asked === undefined ? BROWSERS : BROWSERS.filter((name) => name === asked);
  const advice: string[] = [];
  for (const name of names) {
    const found = findOrInstallBrowser(name, console.log);
    if ('path' in found) return { name, path: found.path };
    advice.push(found.advice);
  }
  return fail(advice.join('\n') || `--browser is chromium or firefox, not ${asked}`);
}

async function build(name: BrowserName): Promise<string> {
  const [browser, folder] = BUILDS[name];
  console.log('Building the extension…');
  if ((await runCommand('wxt', ['build', '-b', browser], { quiet: true })) !== 0) {
    fail('The build failed.');
  }
  return join(ROOT, folder);
}

/** Opens the study and the plain read over it, as a person would: a click on the badge. */
async function openRead(driver: Driver, nctId: string): Promise<Surface> {
  const tab = await driver.newTab();
  await tab.goto(`https://clinicaltrials.gov/study/${nctId}`);
  await inside(tab, `plain-trial-badge[data-nct="${nctId}"]`).click('button');
  await waitFor(
    'the plain read',
    async () => {
      const overlay = inside(tab, 'plain-trial-overlay');
      const state = await overlay.attribute('data-state');
      if (state === 'error') throw new Error(await overlay.text());
      return state === 'ready' || state === 'stale' ? state : undefined;
    },
    30_000,
  );
  return tab;
}

/** Prints the read of the record the browser has just shown. */
async function printRead(local: LocalRegistry | undefined, nctId: string): Promise<void> {
  const source = local === undefined ? [nctId] : ['-'];
  await runCommand('node', ['tools/read.ts', '--format', 'text', ...source], {
    ...(local !== undefined && { input: local.record(nctId) }),
  });
}

async function chooseRegistry(live: boolean, records: string | undefined) {
  if (live || (records === undefined && (await canReachRegistry()))) {
    console.log('Using the real registry.');
    return undefined;
  }
  const local = await startLocalRegistry(records ?? SAMPLE_RECORDS);
  console.log(`Using a local registry: ${local.count} studies from ${local.folder}`);
  return local;
}

/** Writes the picture and the text; for a machine without a display. */
async function showHeadless(tab: Surface, local: LocalRegistry | undefined, nctId: string) {
  writeFileSync(join(ROOT, PICTURE), await tab.capture());
  await printRead(local, nctId);
  console.log(`\nThe picture of the page is in ${PICTURE}.`);
}

async function main(): Promise<number> {
  const options = readOptions();
  const chosen = chooseBrowser(options.browser);
  const extension = await build(chosen.name);
  const local = await chooseRegistry(options.live, options.records);
  const nctId = local?.firstStudy(STUDY) ?? STUDY;
  const driver = await launchDriver({
    ...chosen,
    extension,
    headless: options.headless,
    window: { width: 1400, height: 1000 },
    ...(local !== undefined && { proxyPort: local.proxyPort }),
    ...(options.language !== undefined && { language: options.language }),
  });
  try {
    const tab = await openRead(driver, nctId);
    if (options.headless) await showHeadless(tab, local, nctId);
    else {
      console.log('The browser is open. Close it to stop.');
      await new Promise((done) => driver.browser.once('disconnected', done));
    }
    return 0;
  } catch (error) {
    console.error('The plain read did not open.', error);
    return 1;
  } finally {
    await driver.close();
    await local?.close();
  }
}

process.exit(await main());
