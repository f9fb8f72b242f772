// Frames in real browsers: badges in those of hosts that were given, nothing in any other, and the read over the page around them.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { ROOT } from '../support/sourceFiles.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { FRAME_STUDIES, type FrameName, framedPage, framesPage } from './support/framesPage.ts';
import { OVERLAY, waitForRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const GIVEN = 'pubmed.ncbi.nlm.nih.gov';
const NOT_GIVEN = 'europepmc.org';
const STRANGER = 'news.example.org';

describe.each(browsersUnderTest)('frames in %s', (browser) => {
  let world: World;
  let tab: Tab;
  const folder = mkdtempSync(join(tmpdir(), 'plain-trial-frames-'));

  beforeAll(async () => {
    // As in sites.test.ts: granted by a manifest that has the host.
    cpSync(join(ROOT, '.output', FOLDERS[browser]), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions.push(`https://${GIVEN}/*`);
    writeFileSync(file, JSON.stringify(manifest));
    world = await startWorld(browser, { extension: folder, hosts: [GIVEN, NOT_GIVEN, STRANGER] });
    const { registry } = world;
    const given = `https://${GIVEN}/framed`;
    const notGiven = `https://${NOT_GIVEN}/framed`;
    registry.setPage('https://clinicaltrials.gov/frames', framesPage(given, notGiven));
    registry.setPage(given, framedPage('given'));
    registry.setPage(notGiven, framedPage('notGiven'));
    for (const name of ['same', 'sandboxed', 'tiny'] as const)
      registry.setPage(`https://clinicaltrials.gov/framed/${name}`, framedPage(name));
    registry.setPage(
      `https://${STRANGER}/`,
      '<!doctype html><iframe src="https://clinicaltrials.gov/framed/same"></iframe>',
    );
    await world.waitForSites([GIVEN]);
    tab = await world.open('/frames');
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const badgesIn = (name: FrameName) =>
    tab.call((one) => window.reports[one]?.badges.map(({ nctId }) => nctId), name);
  const waitForBadge = (name: FrameName) =>
    waitFor(`the badge in the frame ${name}`, async () => {
      const found = await badgesIn(name);
      if (found?.join() !== FRAME_STUDIES[name]) throw new Error(String(found));
      return true;
    });

  it.each(['same', 'given', 'srcdoc', 'written'] as const)('badges the frame %s', async (name) => {
    await waitForBadge(name);
  });

  it('leaves alone what was not given, is sandboxed, or has no room', async () => {
    const found = await waitFor('all frames to tell of themselves', async () => {
      const told = await Promise.all((['notGiven', 'sandboxed', 'tiny'] as const).map(badgesIn));
      if (told.includes(undefined)) throw new Error(JSON.stringify(told));
      return told;
    });
    expect(found).toEqual([[], [], []]);
  });

  it('badges a frame that has grown', async () => {
    await tab.call(() => document.querySelector('.tiny')?.classList.remove('tiny'));
    await waitForBadge('tiny');
  });

  it('badges what the page writes over a frame', async () => {
    await tab.call((html) => window.writeInto('written', html), framedPage('rewritten'));
    await waitForBadge('rewritten');
  });

  it.each(['same', 'given', 'srcdoc'] as const)(
    'opens the read of the frame %s over the page, and gives the focus back',
    async (name) => {
      await press(tab, name);
      const overlay = await waitForRead(
        tab,
        FRAME_STUDIES[name],
        name === 'srcdoc' ? 'error' : 'ready',
      );
      if (name === 'same') await tab.screenshot('frames');
      await waitFor('the panel to have the focus', async () =>
        (await overlay.all('complementary')).some(({ focused }) => focused) ? true : undefined,
      );
      await tab.press('Escape');
      await waitFor('the panel to close', async () =>
        (await tab.inside(OVERLAY).exists()) ? undefined : true,
      );
      await waitFor('the focus on the badge', async () =>
        (await tab.call((one) => window.reports[one]?.focused, name)) === 'plain-trial-badge'
          ? true
          : undefined,
      );
    },
  );

  it('badges the frame of a host that is given while its page is open', async () => {
    const ours = await world.openExtensionPage('manifest.json');
    await ours.call(unregisterSites);
    await ours.close();
    await tab.close();
    tab = await world.open('/frames');
    await waitForBadge('same');
    // It looks at what is allowed, as when a switch is pressed.
    const options = await world.openExtensionPage('options.html');
    await world.waitForSites([GIVEN]);
    await options.close();
    await waitForBadge('given');
  });

  it('opens it in a page of ours where the page around the frame lets nobody in', async () => {
    const stranger = await world.open(`https://${STRANGER}/`);
    await stranger.call(listen);
    await waitFor('the badge', () =>
      stranger.call(() => window.reports.same?.badges.length || undefined),
    );
    await press(stranger, 'same');
    const library = await world.waitForExtensionPage('library.html');
    await library.page.get('complementary', /NCT07118319/);
  });
});

/** Clicks once the frame hears of the mouse: one drawn in a process of its own does not from the start. */
async function press(tab: Tab, name: FrameName): Promise<void> {
  const badge = await waitFor(`the mouse on the badge in the frame ${name}`, async () => {
    const place = await tab.call(placeInFrame, name);
    await tab.moveMouse(place);
    return (await tab.call((one) => window.reports[one]?.pointed, name)) ? place : undefined;
  });
  await tab.click(badge);
}

interface Scripting {
  scripting: { unregisterContentScripts(): Promise<void> };
}
declare const browser: Scripting | undefined;
declare const chrome: Scripting;

/** As before a host is given: no script is registered for it. */
async function unregisterSites(): Promise<void> {
  await (typeof browser === 'undefined' ? chrome : browser).scripting.unregisterContentScripts();
}

/** For a page that does not listen to its frames by itself. */
function listen(): void {
  window.reports = {};
  addEventListener('message', ({ data }) => {
    if (data?.name) window.reports[data.name as 'same'] = data;
  });
}

/** The middle of a frame's badge in the window. */
function placeInFrame(name: FrameName): { x: number; y: number } {
  const frame = document.querySelector(`[name=${name}]`) ?? document.querySelector('iframe');
  const [badge] = window.reports[name]?.badges ?? [];
  if (!frame || !badge) throw new Error('no badge');
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft + badge.x, y: y + frame.clientTop + badge.y };
}
