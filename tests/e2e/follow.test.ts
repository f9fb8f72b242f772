// Following a study: kept over a restart and an update, a change told once, undone without a trace.
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { apiPaths, forgetRequests } from './support/apiRequests.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { changeRecord } from './support/changeRecord.ts';
import { openRead } from './support/openRead.ts';
import { startWorld, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const ALARM = 'check-follows';
const STATUS = 'protocolSection.statusModule.overallStatus';

// `browser` is the name of the extension API in Firefox and in newer Chromium, `chrome` in all Chromium.
declare const browser: SyncApi | undefined;
declare const chrome: SyncApi | undefined;
interface SyncApi {
  storage: { sync: { get(keys: null): Promise<object> } };
}

/** Runs in a page of the extension: everything in the browser's sync, as JSON. */
async function syncedItems(): Promise<string> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  return JSON.stringify(await api?.storage.sync.get(null));
}

describe.each(browsersUnderTest)('following in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  const library = async (hash = '') => world.openExtensionPage(`library.html${hash}`);

  it('saves the study with one press, and the library lists it', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.click('button', 'Follow this trial');
    await overlay.get('button', 'Following');
    await tab.screenshot('following');
    await tab.close();
    const page = await library();
    await page.page.waitForText(STUDY);
    await page.screenshot('library-saved');
    await page.close();
  });

  it('survives a restart of the browser', async () => {
    await world.restart();
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.get('button', 'Following');
    await tab.close();
  });

  it('survives an update of the extension', async () => {
    await world.update('0.1.99');
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.get('button', 'Following');
    await tab.close();
  });

  it('asks once and tells nothing when the registry’s data has not moved', async () => {
    await world.ring(ALARM);
    await waitFor(
      'a first check',
      async () => apiPaths(world).includes('/api/v2/version') || undefined,
    );
    forgetRequests(world);
    await waitFor('a second check', async () => {
      // While the first is still under way, the alarm rings for that one.
      await world.ring(ALARM);
      await pause(500);
      return apiPaths(world).length > 0 || undefined;
    });
    expect(apiPaths(world)).toEqual(['/api/v2/version']);
    expect(await world.notifications()).toEqual([]);
  });

  it('keeps silent about paperwork: a new update date and nothing else', async () => {
    changeRecord(
      world,
      STUDY,
      { 'protocolSection.statusModule.statusVerifiedDate': '2026-11' },
      '2026-11-23',
    );
    forgetRequests(world);
    await world.ring(ALARM);
    await waitFor(
      'the record to be read',
      async () => apiPaths(world).includes(`/api/v2/studies/${STUDY}`) || undefined,
    );
    expect(await world.notifications()).toEqual([]);
  });

  it('tells a change that matters once, in plain words', async () => {
    changeRecord(world, STUDY, { [STATUS]: 'SUSPENDED' }, '2026-11-24');
    await world.ring(ALARM);
    await waitFor(
      'a notification',
      async () => ((await world.notifications()).length > 0 ? true : undefined),
      20_000,
    );
    expect(await world.notifications()).toHaveLength(1);
    const page = await library('#changes');
    await page.page.waitForText(/on hold/i);
    await page.screenshot('library-changes');
    await page.close();
  });

  // Firefox, headless, shows no notification and gives no way to its click; the unit test of the event serves both.
  it.runIf(name === 'chromium')('leads from a click on it to that very change', async () => {
    const [shown] = await world.notifications();
    const page = await library();
    await world.clickNotification(shown?.id ?? '');
    const marked = () => document.activeElement?.getAttribute('aria-current');
    await waitFor('the change to be marked', async () => (await page.call(marked)) ?? undefined);
    expect(await page.url()).toContain(`#changes/${shown?.id.split(':')[1]}`);
    await page.close();
  });

  it('leads from the toolbar’s popup to the change in the library', async () => {
    const popup = await world.openExtensionPage('popup.html');
    await popup.page.waitForText('1 change not seen yet');
    await popup.screenshot('popup-change');
    await popup.page.click('button', 'Show what’s new');
    const opened = await world.waitForExtensionPage('library.html');
    await opened.page.waitForText(/on hold/i);
    await opened.close();
  });

  it('does not repeat it, also when the background was ended in between', async () => {
    // Chromium takes a notification away after a while: fewer are no fault, more are.
    const before = await world.notifications();
    await world.stopBackground();
    forgetRequests(world);
    await world.ring(ALARM);
    await waitFor('a check', async () => apiPaths(world).length > 0 || undefined);
    const after = await world.notifications();
    expect(after.length).toBeLessThanOrEqual(before.length);
    const page = await library('#changes');
    await page.page.get('tab', 'What’s new (1 new)');
    await page.close();
  });

  it('narrows a followed condition, and keeps the choice', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.click('checkbox', /When new studies for .* are added/);
    await overlay.get('button', 'Choose which new studies you are told of');
    await tab.close();
    const page = await library('#conditions');
    await page.page.click('button', 'You are told of all new studies');
    await page.page.click('checkbox', /Only studies people can join now or soon/);
    await page.page.fill('spinbutton', 'Only for somebody of this age (years)', '61');
    await page.screenshot('library-condition-filter');
    await page.page.click('button', 'Save this choice');
    await page.page.get('button', 'You are told of some new studies');
    await page.close();
  });

  it('carries what is followed through the browser’s own sync, once that is asked for', async () => {
    const options = await world.openExtensionPage('options.html');
    expect(await options.call(syncedItems)).toBe('{}');
    await options.page.click('checkbox', /Use the browser’s sync/);
    await options.page.waitForText(/Last exchanged .*: 1 study/);
    expect(await options.call(syncedItems)).toContain(STUDY.slice('NCT0'.length));
    await options.screenshot('options-sync');
    await options.close();
  });

  it('is undone with one press', async () => {
    const tab = await world.open(`/study/${STUDY}`);
    const overlay = await openRead(tab, STUDY);
    await overlay.click('button', 'Following');
    await overlay.get('button', 'Follow this trial');
    await tab.close();
  });
});
