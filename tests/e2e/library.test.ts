// The library in a real browser: found by typing, told how a study changed, and got out when the database cannot be opened.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { changeRecord } from './support/changeRecord.ts';
import { startWorld, type World } from './support/world.ts';

const STUDY = 'NCT07118319';

interface Messages {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown }> };
}
declare const browser: Messages | undefined;
declare const chrome: Messages | undefined;

/** Runs in a page of the extension: asks the background as the page itself would. */
function askBackground(message: object): Promise<{ ok: boolean; value?: unknown }> {
  const api = typeof browser === 'undefined' ? chrome : browser;
  if (api === undefined) throw new Error('This page has no extension API');
  return api.runtime.sendMessage(message);
}

/**
 * Runs in a page of the extension: puts the saved rows into a database of an older number whose `changes` has another
 * key. No upgrade leads from there to what this build needs, so its own fails.
 */
async function breakUpgrade(): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const now = await done(indexedDB.open('plain-trial'));
  const rows = await done(now.transaction('saved').objectStore('saved').getAll());
  now.close();
  await done(indexedDB.deleteDatabase('plain-trial'));
  const opening = indexedDB.open('plain-trial', 5);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('changes', { keyPath: 'number' });
    const saved = opening.result.createObjectStore('saved', { keyPath: 'nctId' });
    for (const row of rows) saved.add(row);
  };
  (await done(opening)).close();
  return rows.length;
}

describe.each(browsersUnderTest)('the library in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
    const page = await world.openExtensionPage('library.html');
    await page.page.waitForText('Nothing saved yet');
    await page.call(askBackground, { type: 'ui-bg-follow', nctId: STUDY });
    changeRecord(
      world,
      STUDY,
      { 'protocolSection.statusModule.overallStatus': 'SUSPENDED' },
      '2026-11-23',
    );
    await page.call(askBackground, { type: 'ui-bg-check-now' });
    await page.close();
  });
  afterAll(() => world?.close());

  it('finds by typing, without the mouse: slash, words, list, Space, Enter', async () => {
    const tab = await world.openExtensionPage('library.html');
    await tab.page.waitForText('1 of 1 trial');
    await tab.press('/');
    await tab.type('Peking xs228');
    await tab.page.waitForText('1 of 1 trial');
    await tab.type(' gout');
    await tab.page.waitForText('No saved trial matches');
    await tab.press('Escape');
    await tab.page.waitForText('1 of 1 trial');
    await tab.call(() => (document.querySelector('.row-title') as HTMLElement).focus());
    await tab.press('Space');
    await tab.page.waitForText('1 chosen');
    await tab.press('Enter');
    await tab.page.waitForText('Follow');
    expect(await tab.url()).toContain(`#trial/${STUDY}`);
    await tab.close();
  });

  it('tells how a study changed, and compares it with an earlier version of the registry', async () => {
    const tab = await world.openExtensionPage(`library.html#history/${STUDY}`);
    await tab.page.waitForText('Updated 1 time since you followed it');
    await tab.page.waitForText('The study is on hold.');
    await tab.page.click('button', 'Fetch the list of earlier versions');
    await tab.page.waitForText('The registry has 2 versions.');
    await tab.call(() => {
      const older = document.querySelector('select') as HTMLSelectElement;
      const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
      set?.call(older, 'registry 0');
      older.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await tab.page.click('button', 'Compare them');
    await tab.page.waitForText('Words that went are struck out');
    expect((await tab.page.text()).match(/The study is on hold\./g)).toHaveLength(2);
    expect(world.registry.requests.map(({ path }) => path)).toContain(
      `/api/int/studies/${STUDY}/history/0`,
    );
    await tab.screenshot('library-history');
    await tab.close();
  });

  it('gets everything out that can be read when the database cannot be opened', async () => {
    const tab = await world.openExtensionPage('library.html');
    await tab.call(askBackground, {
      type: 'ui-bg-annotate',
      nctId: STUDY,
      notes: 'Ask about travel',
    });
    await world.stopBackground();
    expect(await tab.call(breakUpgrade)).toBe(1);
    await tab.close();
    const page = await world.openExtensionPage('library.html');
    await page.page.get('button', 'Save what can be read');
    await page.screenshot('library-rescue');
    const { value } = await page.call(askBackground, { type: 'ui-bg-export' });
    const { json } = value as { json: string };
    expect(JSON.parse(json)).toMatchObject({
      format: 'plain-trial-backup',
      saved: [{ nctId: STUDY, notes: 'Ask about travel', following: 1 }],
    });
    await page.close();
  });
});
