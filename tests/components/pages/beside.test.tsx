// The browser's side panel: what it shows for the tab in front, and what it says when there is nothing to show.
// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { BesidePage } from '../../../components/beside/BesidePage.tsx';
import type { Front, FrontTab } from '../../../components/beside/front.ts';
import { ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { fakeAnswer } from '../support/fakeAnswer.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage } from '../support/mountPage.tsx';

const ID = 'NCT07118319';
const OTHER = 'NCT07900113';
const EMPTY = 'Choose a study number on the page';

/** A window in which tab 7 is in front. */
function fakeFront(isPrivate = false) {
  let turn: (tab: FrontTab) => void = () => {};
  let tell: (tabId: number, nctId: string) => boolean = () => false;
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
    ask: async (tabId: number, nctId: string) => {
      let isTaken = false;
      await act(async () => {
        isTaken = tell(tabId, nctId);
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
      'ui-bg-beside': ({ tabId }) => ok(studies[tabId] ?? null),
      'ui-bg-get-trial': ({ nctId }) => ok(fakeAnswer(nctId)),
      ...answers,
    },
    settings,
  );
  const shown = () => page.find.queryByRole('complementary')?.getAttribute('aria-label');
  return { ...page, ...window, shown };
}
const read = (nctId: string) => `Plain read of ${nctId}`;

describe('the side panel', () => {
  it('shows the study of the tab in front', async () => {
    const page = await beside({ 7: ID });
    expect(page.shown()).toBe(read(ID));
    await page.press('Close');
    expect(page.front.close).toHaveBeenCalledOnce();
  });

  it('goes from tab to tab with the person, and keeps the read where no study is known', async () => {
    const page = await beside({ 7: ID, 8: OTHER });
    await page.turnTo(8);
    expect(page.shown()).toBe(read(OTHER));
    await page.turnTo(9);
    expect(page.shown()).toBe(read(OTHER));
    await page.turnTo(7);
    expect(page.shown()).toBe(read(ID));
  });

  it('takes what is asked for in the tab in front, and in no other', async () => {
    const page = await beside();
    expect(page.find.getByRole('heading', { name: EMPTY })).toBeTruthy();
    expect(await page.ask(8, OTHER)).toBe(false);
    expect(page.shown()).toBeUndefined();
    expect(await page.ask(7, ID)).toBe(true);
    expect(page.shown()).toBe(read(ID));
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
