// The browser's side panel: what it shows for the tab in front, and what it says when there is nothing to show.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BesidePage } from '../../../components/beside/BesidePage.tsx';
import type { Front, FrontTab } from '../../../components/beside/front.ts';
import { fail, ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage } from '../support/mountPage.tsx';

const ID = 'NCT07118319';
const OTHER = 'NCT07900113';
const EMPTY = 'No study chosen on this page';

/** A window in which tab 7 is in front. */
function fakeFront(isPrivate = false) {
  let turn: (tab: FrontTab) => void = () => {};
  let tell: (tabId: number) => boolean = () => false;
  const front: Front = {
    onTab(listener) {
      turn = listener;
      listener({ tabId: 7, isPrivate });
      return () => {};
    },
    onStudy(listener) {
      tell = listener;
      return () => {};
    },
    close: vi.fn(),
  };
  return {
    front,
    turnTo: (tabId: number) => act(async () => turn({ tabId, isPrivate })),
    tell: async (tabId: number) => {
      let isTaken = false;
      await act(async () => {
        isTaken = tell(tabId);
      });
      return isTaken;
    },
  };
}

async function beside(
  studies: Record<number, string> = {},
  settings: Partial<Settings> = { beside: true },
  answers: Answers = {},
  isPrivate = false,
) {
  const window = fakeFront(isPrivate);
  const page = await mountPage(
    (props) => <BesidePage front={window.front} {...props} />,
    {
      'ui-bg-beside': ({ tabId, nctId = studies[tabId] ?? null }) => ok(nctId),
      'ui-bg-known-heads': () => ok([]),
      'ui-bg-get-trial': ({ nctId }) => ok(fakeAnswer(nctId)),
      ...answers,
    },
    settings,
  );
  /** The name of what is read, and nothing of what is only kept. */
  const shown = () => page.find.queryByRole('complementary')?.getAttribute('aria-label');
  const isEmpty = () => page.find.queryByRole('heading', { name: EMPTY }) !== null;
  return { ...page, ...window, shown, isEmpty };
}
const read = (nctId: string) => `Plain read of ${nctId}`;

describe('the side panel', () => {
  it('shows the study of the tab in front', async () => {
    const page = await beside({ 7: ID });
    expect(page.shown()).toBe(read(ID));
    await page.press('Close');
    expect(page.front.close).toHaveBeenCalledOnce();
  });

  it('goes from tab to tab with the person, and says so where there is no study', async () => {
    const page = await beside({ 7: ID, 8: OTHER });
    await page.turnTo(8);
    expect(page.shown()).toBe(read(OTHER));
    await page.turnTo(9);
    expect(page.shown()).toBeUndefined();
    expect(page.isEmpty()).toBe(true);
    await page.turnTo(7);
    expect(page.shown()).toBe(read(ID));
    expect(page.isEmpty()).toBe(false);
  });

  it('says so where nobody can tell of a study, keeps what was read, and asks anew', async () => {
    let isDown = false;
    const page = await beside(
      { 7: ID },
      { beside: true },
      {
        'ui-bg-beside': () => (isDown ? fail('bug') : ok(ID)),
      },
    );
    const panel = page.find.getByRole('complementary');
    isDown = true;
    await page.turnTo(7);
    expect(page.shown()).toBeUndefined();
    expect(page.isEmpty()).toBe(false);
    expect(page.find.getByRole('alert').textContent).not.toBe('');
    isDown = false;
    await page.press('Try again');
    expect(page.find.queryByRole('alert')).toBeNull();
    expect(page.find.getByRole('complementary')).toBe(panel);
  });

  it('goes on with the page of the tab in front, and with no other', async () => {
    const studies: Record<number, string> = {};
    const page = await beside(studies);
    expect(page.isEmpty()).toBe(true);
    studies[7] = ID;
    expect(await page.tell(8)).toBe(false);
    expect(page.isEmpty()).toBe(true);
    expect(await page.tell(7)).toBe(true);
    expect(page.shown()).toBe(read(ID));
    delete studies[7];
    await page.turnTo(7);
    expect(page.isEmpty()).toBe(true);
  });

  it('leaves what is read as it is while the page is the same, and for who comes back', async () => {
    const page = await beside({ 7: ID });
    const panel = page.find.getByRole('complementary');
    const [first] = page.find.getAllByRole('button', { name: 'Where does it say that?' });
    await act(async () => first?.click());
    const open = panel.querySelector('[aria-expanded="true"]');
    expect(open).not.toBeNull();
    await page.turnTo(7);
    await page.turnTo(9);
    await page.turnTo(7);
    expect(page.find.getByRole('complementary')).toBe(panel);
    expect(panel.querySelector('[aria-expanded="true"]')).toBe(open);
    expect(page.background.askedFor('ui-bg-get-trial')).toHaveLength(1);
  });

  it('reads nothing aloud that cannot be seen', async () => {
    const page = await beside({ 7: ID });
    const before = page.background.silenced;
    await page.turnTo(9);
    expect(page.background.silenced).toBe(before + 1);
  });

  it('shows the answer for the tab in front, however late another one comes', async () => {
    const late: (() => void)[] = [];
    const page = await beside(
      {},
      { beside: true },
      {
        'ui-bg-beside': ({ tabId }) =>
          new Promise((answer) => late.push(() => answer(ok(tabId === 7 ? ID : null)))),
      },
    );
    expect(page.isEmpty()).toBe(false);
    await page.turnTo(8);
    await act(async () => late[1]?.());
    expect(page.isEmpty()).toBe(true);
    await act(async () => late[0]?.());
    expect(page.isEmpty()).toBe(true);
  });

  it('has ways on: the study read before, a number typed or pasted, and what was saved', async () => {
    const page = await beside({ 8: ID });
    expect(page.find.queryByText('Read here before')).toBeNull();
    await page.turnTo(8);
    await page.turnTo(7);
    await page.press(`Read ${ID}`);
    expect(page.shown()).toBe(read(ID));
    expect(page.find.getByRole('complementary')).toBe(document.activeElement);

    await page.turnTo(9);
    await page.type('Look up a trial', 'See NCT07900113.');
    await page.press('Open');
    expect(page.shown()).toBe(read(OTHER));
    expect(page.find.getByRole('complementary')).toBe(document.activeElement);
    expect(page.background.askedFor('ui-bg-beside').slice(-1)).toEqual([
      { tabId: 9, nctId: OTHER },
    ]);

    await page.turnTo(10);
    await page.press('Saved trials');
    expect(page.background.askedFor('ui-bg-open-page')).toEqual([{ page: 'library' }]);
  });

  it('offers to be used where reads show over the page', async () => {
    const page = await beside({ 7: ID }, { beside: false });
    expect(page.shown()).toBeUndefined();
    await page.press('Show them here');
    expect(page.background.askedFor('ui-bg-set-settings')).toEqual([
      { settings: { beside: true } },
    ]);
    expect(page.shown()).toBe(read(ID));
  });

  it('asks for the read again when the language is changed elsewhere', async () => {
    let language: Settings['language'] = 'en';
    const page = await beside(
      { 7: ID },
      {},
      { 'ui-bg-get-settings': () => ok({ ...DEFAULT_SETTINGS, beside: true, language }) },
    );
    expect(page.background.askedFor('ui-bg-get-trial')).toHaveLength(1);
    language = 'es';
    await act(async () => page.background.changed(['settings', 'wording']));
    expect(page.shown()).toBe(`Lectura sencilla de ${ID}`);
    expect(page.background.askedFor('ui-bg-get-trial')).toHaveLength(2);
  });

  it('shows and keeps nothing in a private window', async () => {
    const page = await beside({ 7: ID }, { beside: true }, {}, true);
    expect(page.find.getByText(/This is a private window.*opens over the page/)).toBeTruthy();
    expect(page.background.askedFor('ui-bg-beside')).toEqual([]);
  });

  it('points at words in the tab in front, and says when that is another page', async () => {
    let answer: 'shown' | 'elsewhere' = 'shown';
    const page = await beside(
      { 7: ID },
      { beside: true, generalCards: false },
      {
        'ui-bg-show-source': () => ok(answer),
      },
    );
    const [first] = page.find.getAllByRole('button', { name: 'Where does it say that?' });
    await act(async () => first?.click());
    const show = page.find.getAllByRole('button', { name: 'Show on page' })[0];
    await act(async () => show?.click());
    expect(page.background.askedFor('ui-bg-show-source')).toMatchObject([
      { tabId: 7, nctIds: [ID, ID] },
    ]);
    expect(page.box.querySelector('.note-absent')).toBeNull();
    answer = 'elsewhere';
    await act(async () => show?.click());
    const said = page.box.querySelector('.note-absent');
    expect(said?.textContent).toContain('The tab in front shows another page.');
    expect(said?.querySelector('a')?.href).toBe(`https://clinicaltrials.gov/study/${ID}`);
  });

  it('has no switch for a site it does not know, nor one to where it is', async () => {
    const page = await beside({ 7: ID });
    await page.press('More');
    expect(page.find.queryByRole('button', { name: /^Turn off on/ })).toBeNull();
    expect(page.find.queryByRole('button', { name: /^Read (beside|over) the page/ })).toBeNull();
  });
});
