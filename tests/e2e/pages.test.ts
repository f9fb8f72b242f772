// The extension's own pages open, are named, and speak the person's language.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { startWorld, type World } from './support/world.ts';

describe.each(browsersUnderTest)('the pages of the extension in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  it.each([
    ['library.html', 'Nothing saved yet'],
    ['options.html', 'Everything this extension asked the network for'],
    ['popup.html', 'Plain Trial'],
    ['welcome.html', 'Welcome to Plain Trial'],
  ])('%s shows itself', async (page, words) => {
    const tab = await world.openExtensionPage(page);
    await tab.page.waitForText(words);
    expect(await tab.page.all('heading')).not.toHaveLength(0);
    await tab.screenshot(page.replace('.html', ''));
    await tab.close();
  });

  it('settings say before erasing that it cannot be undone', async () => {
    const tab = await world.openExtensionPage('options.html');
    await tab.page.waitForText('It cannot be brought back');
    await tab.close();
  });
});

describe.each(browsersUnderTest)('in Spanish, in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser, { language: 'es-ES' });
  });
  afterAll(() => world?.close());

  it('the badge and the panel speak Spanish', async () => {
    const tab = await world.open('/study/NCT07118319');
    const badge = tab.inside('plain-trial-badge[data-nct="NCT07118319"]');
    const button = await badge.get('button');
    expect(button.name).not.toBe('Plain read of NCT07118319');
    await badge.click('button');
    const overlay = tab.inside('plain-trial-overlay');
    await overlay.waitForText('Seguir este ensayo');
    await overlay.waitForText('Este estudio busca participantes ahora.');
    await tab.screenshot('overlay-spanish');
  });

  it('speaks it after a restart too, when the background loads its words anew', async () => {
    await world.restart();
    const tab = await world.open('/study/NCT07118319');
    await tab.inside('plain-trial-badge[data-nct="NCT07118319"]').click('button');
    await tab.inside('plain-trial-overlay').waitForText('Este estudio busca participantes ahora.');
  });
});
