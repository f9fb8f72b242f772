// Ways to a read from anywhere: keys, the page's menu, the address bar, the popup, and what is pasted or dropped there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, OVERLAY, waitForRead } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const STUDY = 'NCT07118319';
const OTHER = 'NCT07900113';
const MANY = 1000;

describe.each(browsersUnderTest)('from anywhere in %s', (browser) => {
  let world: World;
  let tab: Tab;
  beforeAll(async () => {
    world = await startWorld(browser);
    tab = await world.open(`/study/${STUDY}`);
    await badge(tab, STUDY).get('button');
  });
  afterAll(() => world?.close());

  const closeRead = async () => {
    await tab.press('Escape');
    await waitFor('the panel to close', async () =>
      (await tab.inside(OVERLAY).exists()) ? undefined : true,
    );
  };

  it('a key opens the read of the page’s study', async () => {
    await world.outside().pressCommand('open-read');
    await waitForRead(tab, STUDY);
    await closeRead();
  });

  it('the menu on a selected number opens its read', async () => {
    await world.outside().chooseForSelection(tab, await tab.call(selectNumber));
    await waitForRead(tab, STUDY);
    await closeRead();
  });

  it('the address bar opens the number after its keyword, and a key the library', async () => {
    await world.outside().enterInAddressBar(OTHER);
    const library = await world.waitForExtensionPage(`library.html#trial/${OTHER}`);
    await library.page.get('complementary', `Plain read of ${OTHER}`);
    await library.close();
    await world.outside().pressCommand('open-library');
    const list = await world.waitForExtensionPage('library.html');
    await list.page.waitForText('Nothing saved yet');
    await list.close();
  });

  it('the popup takes a number that is pasted, and text that is dropped with several', async () => {
    const popup = await world.openExtensionPage('popup.html');
    await popup.page.waitForText('Look up a trial');
    await popup.page.fill('textbox', 'Look up a trial', ` see ${OTHER}`);
    await popup.press('a', 'Control');
    await popup.press('x', 'Control');
    await popup.press('v', 'Control');
    await popup.page.get('button', new RegExp(OTHER));
    const text = `One is ${STUDY}, another ${OTHER}.`;
    if (popup.drop)
      await popup.drop({ x: 100, y: 20 + (await popup.page.get('main')).box.y }, text);
    else await popup.call(dropByScript, text);
    for (const id of [STUDY, OTHER]) await popup.page.get('button', new RegExp(id));
    await popup.screenshot('popup-dropped');
    await popup.page.click('button', new RegExp(STUDY));
    const library = await world.waitForExtensionPage(`library.html#trial/${STUDY}`);
    await library.page.get('complementary', `Plain read of ${STUDY}`);
    await library.close();
  });

  // Firefox shows its popup to no test.
  it.runIf(browser === 'chromium')(
    'the popup reads all studies of a page until it is stopped, and puts a badge beside every number',
    async () => {
      const numbers = Array.from({ length: MANY }, (_, n) => `NCT0${7900101 + n}`);
      world.registry.setPage(
        'https://clinicaltrials.gov/many',
        `<!doctype html><title>Many</title><main>${numbers.map((id) => `<p>${id}</p>`).join('')}</main>`,
      );
      const many = await world.open('/many');
      await badge(many, numbers[0] ?? '').get('button');
      const popup = await world.openPopup();
      await popup.page.click('button', 'Read all 100 studies on this page');
      await popup.page.waitForText(/Read [1-9]\d* of 100/);
      await popup.page.click('button', 'Stop');
      await popup.page.get('button', /^Read all \d+ studies/);
      const shown = () => many.call(() => document.querySelectorAll('plain-trial-badge').length);
      expect(await shown()).toBeLessThan(MANY);
      await popup.page.click('button', 'Put a button beside every number on this page');
      await waitFor('all badges', async () => ((await shown()) === MANY ? true : undefined));
    },
  );
});

/** Selects the number at the top of the page and gives a point on it. */
function selectNumber(): { x: number; y: number } {
  const number = document.querySelector('.nct-id') as Element;
  getSelection()?.selectAllChildren(number);
  const { x, y, height } = number.getBoundingClientRect();
  return { x: x + 8, y: y + height / 2 };
}

/** Firefox lets no test drag from outside: the page hears what it would hear. */
function dropByScript(text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const at = { bubbles: true, cancelable: true, dataTransfer };
  document.querySelector('main')?.dispatchEvent(new DragEvent('drop', at));
}
