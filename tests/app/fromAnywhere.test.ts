// Ways to a read from outside a page: menus, address bar, keys.
import { beforeEach, describe, expect, it } from 'vitest';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, study, type World } from './world.ts';

const TAB = { tabId: 3, origin: 'https://example.org', inPrivate: false };
let world: World;
let app: ReturnType<World['start']>;

beforeEach(() => {
  world = createWorld();
  world.registry.studies.set(A, study());
  app = world.start();
});

describe('the menu on a page', () => {
  it('is made at installation and start, in the person’s language, and anew when that changes', async () => {
    await app.onInstalled('update');
    expect(world.browser.menus).toEqual([
      'Plain read of “%s”',
      'Plain read of the study this link leads to',
    ]);
    given(await app.handlers['ui-bg-set-settings']({ settings: { language: 'es' } }, ASKER));
    expect(world.browser.menus[0]).toBe('Lectura sencilla de «%s»');
    world.browser.menus = [];
    await world.start().onStartup();
    expect(world.browser.menus).toHaveLength(2);
  });

  it.each([
    ['a number', A],
    ['a number among words', `as in trial ${A}, which`],
    ['a link', `https://clinicaltrials.gov/study/${A}?tab=results`],
    ['an escaped link', `https://example.org/?q=trial%20${A}`],
  ])('opens %s over the page it was clicked on', async (_what, text) => {
    await app.onMenu({ text, tab: TAB });
    expect(world.browser.shown).toMatchObject([{ tabId: 3, nctId: A }]);
  });

  it('opens a number of another registry among words', async () => {
    await app.onMenu({ text: 'Another: ISRCTN12345678.', tab: TAB });
    expect(world.browser.shown).toMatchObject([{ tabId: 3, nctId: 'ISRCTN12345678' }]);
  });

  it('opens a page of ours where no script may run', async () => {
    world.browser.letsNobodyIn = true;
    await app.onMenu({ text: A, tab: TAB });
    expect(world.browser.opened).toEqual([`library#trial/${A}`]);
  });

  it('lets a page of ours say that a selection names no study', async () => {
    await app.onMenu({ text: ' the whole study / group ', tab: TAB });
    expect(world.browser.opened).toEqual(['library#trial/the%20whole%20study%20%2F%20group']);
    expect(world.browser.shown).toEqual([]);
  });
});

describe('the address bar', () => {
  beforeEach(async () => {
    given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
  });

  it('suggests saved studies that fit the words', async () => {
    expect(await app.suggest('cough syr')).toEqual({
      hint: 'Type a trial number, or words of a trial you saved',
      suggestions: [
        { content: A, description: `Read of Cough Syrup Study – ${A} – Recruiting now` },
      ],
    });
    expect((await app.suggest('')).suggestions).toEqual([]);
    expect((await app.suggest('measles')).suggestions).toEqual([]);
  });

  it('offers the number that was typed, saved or not', async () => {
    expect((await app.suggest('nct 102')).suggestions).toEqual([
      { content: B, description: `Plain read of ${B}` },
    ]);
    expect((await app.suggest(A)).suggestions).toEqual([
      { content: A, description: `Read of Cough Syrup Study – ${A} – Recruiting now` },
    ]);
  });

  it.each([
    ['a number', 'nct00000102', `library#trial/${B}`],
    ['words of a saved study', 'cough', `library#trial/${A}`],
    ['nothing', '  ', 'library'],
    ['words of none', 'measles', 'library#trial/measles'],
  ])('opens %s', async (_what, text, opened) => {
    await app.onOmniboxEntered(text);
    expect(world.browser.opened).toEqual([opened]);
  });
});

describe('a key', () => {
  it('opens the read of the page’s study over it', async () => {
    world.browser.detector = { page: B, nctIds: [A, B], readable: true };
    await app.onCommand('open-read');
    expect(world.browser.shown).toMatchObject([{ tabId: 1, nctId: B }]);
  });

  it('opens the only study a page names', async () => {
    world.browser.page = { text: `See ${A}.`, links: [], url: 'https://example.org/' };
    await app.onCommand('open-read');
    expect(world.browser.shown).toMatchObject([{ tabId: 1, nctId: A }]);
  });

  it('opens the popup where there are several or none', async () => {
    world.browser.detector = { page: null, nctIds: [A, B], readable: true };
    await app.onCommand('open-read');
    world.browser.detector = null;
    await app.onCommand('open-read');
    expect(world.browser.popups).toBe(2);
    expect(world.browser.shown).toEqual([]);
  });

  it('opens the library', async () => {
    await app.onCommand('open-library');
    expect(world.browser.opened).toEqual(['library']);
  });

  it('of another name does nothing', async () => {
    await app.onCommand('other');
    expect(world.browser.opened).toEqual([]);
    expect(world.browser.popups).toBe(0);
  });

  it('is listed for the options, which lead to where it is changed', async () => {
    expect(given(await app.handlers['ui-bg-shortcuts']({}, ASKER))).toEqual([
      { name: 'open-read', keys: 'Alt+Shift+P' },
    ]);
    given(await app.handlers['ui-bg-change-shortcuts']({}, ASKER));
    expect(world.browser.opened).toEqual(['shortcuts']);
  });
});
