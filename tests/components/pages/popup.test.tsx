// The popup: trials on this page, a number looked up, what is new, what was saved.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PageTrials } from '../../../lib/messaging/protocol.ts';
import { ok } from '../../../lib/result/result.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage, savedTrial } from '../support/mountPage.tsx';

const ID = 'NCT07118319';
const ON_PAGE: PageTrials = { page: ID, nctIds: [ID, 'NCT00000001'], readable: true };

const popup = async (trials: PageTrials, answers: Answers = {}, beside = false) => {
  const close = vi.fn();
  const openBeside = vi.fn();
  const face = () => <Popup beside={beside} openBeside={openBeside} close={close} />;
  const page = await mountPage(face, {
    'ui-bg-page-trials': () => ok(trials),
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
    'ui-bg-list-saved': () => ok([savedTrial(ID, { headline: 'Cells for ALS' })]),
    'ui-bg-open-overlay-in-tab': () => ok(null),
    'ui-bg-known-heads': () => ok([]),
    'ui-bg-read-all-state': () => ok({ total: 0, done: 0, failed: 0, running: false }),
    ...answers,
  });
  return { ...page, close, openBeside };
};

describe('trials on this page', () => {
  it('are the page’s own study first, then the others; a press opens the read over the page', async () => {
    const page = await popup(ON_PAGE);
    await page.press(`Read ${ID}`);
    expect(page.background.askedFor('ui-bg-open-overlay-in-tab')).toEqual([{ nctId: ID }]);
    expect(page.close).toHaveBeenCalled();
    expect(page.find.getByRole('button', { name: 'Read NCT00000001' })).toBeTruthy();
  });

  it('that cannot be looked for are said to be so, and a number opens in a page of ours', async () => {
    const page = await popup({ page: null, nctIds: [], readable: false });
    expect(page.find.getByText(/does not let extensions look at this page/)).toBeTruthy();
    await page.type('Look up a trial', ` nct 07118319 `);
    await act(async () => void fireEvent.submit(page.box.querySelector('form') as Element));
    expect(page.background.askedFor('ui-bg-open-page')).toEqual([
      { page: 'library', hash: `trial/${ID}` },
    ]);
  });

  it('that are none are said to be none', async () => {
    const page = await popup({ page: null, nctIds: [], readable: true });
    expect(page.find.getByText('No trial number was found on this page.')).toBeTruthy();
  });
});

describe('reading beside the page', () => {
  const BESIDE = 'Open beside the page';

  it('opens the side panel in the press itself, with a study or without', async () => {
    const page = await popup(ON_PAGE, {}, true);
    await page.press(`Read ${ID}`);
    expect(page.openBeside).toHaveBeenCalledOnce();
    expect(page.background.askedFor('ui-bg-open-overlay-in-tab')).toEqual([
      { nctId: ID, beside: true },
    ]);
    await page.press(BESIDE);
    expect(page.openBeside).toHaveBeenCalledTimes(2);
  });

  it('is not offered where nobody asked for it, nor in a private window', async () => {
    const over = await popup(ON_PAGE);
    expect(over.find.queryByRole('button', { name: BESIDE })).toBeNull();
    const inPrivate = await popup({ ...ON_PAGE, isPrivate: true }, {}, true);
    expect(inPrivate.find.queryByRole('button', { name: BESIDE })).toBeNull();
    await inPrivate.press(`Read ${ID}`);
    expect(inPrivate.openBeside).not.toHaveBeenCalled();
  });
});

describe('looking up', () => {
  it('says what a trial number is when it was none', async () => {
    const page = await popup(ON_PAGE);
    await page.type('Look up a trial', 'hello');
    await act(async () => void fireEvent.submit(page.box.querySelector('form') as Element));
    expect(page.find.getByRole('alert').textContent).toContain('NCT and eight digits');
    expect(page.background.askedFor('ui-bg-open-overlay-in-tab')).toEqual([]);
  });
});

describe('a text with numbers', () => {
  it('pasted or dropped lists every study it names', async () => {
    const page = await popup({ page: null, nctIds: [], readable: false });
    await page.type('Look up a trial', 'see NCT00000101 and nct00000102.');
    await page.press('Read NCT00000102');
    const dataTransfer = {
      getData: (kind: string) => (kind === 'text/plain' ? 'NCT00000103 x' : ''),
    };
    await act(
      async () => void fireEvent.drop(page.box.querySelector('main') as Element, { dataTransfer }),
    );
    await page.press('Read NCT00000103');
    expect(page.background.askedFor('ui-bg-open-page').map(({ hash }) => hash)).toEqual([
      'trial/NCT00000102',
      'trial/NCT00000103',
    ]);
  });
});

describe('reading all studies of the page', () => {
  const head = {
    nctId: 'NCT00000001',
    headline: 'Study of cough',
    status: { text: 'Recruiting now', tone: 'open' },
  } as const;

  it('asks for those not known, shows how it stands, and can be stopped', async () => {
    let state = { total: 0, done: 0, failed: 0, running: false };
    const page = await popup(
      { page: null, nctIds: [ID, 'NCT00000001', 'NCT00000002'], readable: true },
      {
        'ui-bg-known-heads': () => ok([head]),
        'ui-bg-read-all-state': () => ok(state),
        'ui-bg-read-all': () => {
          state = { total: 2, done: 1, failed: 0, running: true };
          return ok(state);
        },
        'ui-bg-read-all-stop': () => {
          state = { ...state, running: false };
          return ok(state);
        },
      },
    );
    expect(page.find.getByRole('button', { name: /Study of cough/ })).toBeTruthy();
    await page.press('Read all 2 studies on this page');
    expect(page.background.askedFor('ui-bg-read-all')).toEqual([{ nctIds: [ID, 'NCT00000002'] }]);
    expect(page.find.getByRole('progressbar', { name: 'Read 1 of 2 …' })).toBeTruthy();
    await page.press('Stop');
    expect(page.find.queryByRole('progressbar')).toBeNull();
  });

  it('is not offered in a private window', async () => {
    const page = await popup({ ...ON_PAGE, isPrivate: true });
    expect(page.find.queryByRole('button', { name: /Read all/ })).toBeNull();
  });
});

describe('what is new', () => {
  it('is counted and leads to the inbox', async () => {
    const seen = {
      nctId: ID,
      condition: 'ALS',
      briefTitle: 'x',
      headline: '',
      stage: '',
      place: '',
      foundAt: '2026-06-01',
      seen: false,
    };
    const page = await popup(ON_PAGE, {
      'ui-bg-list-changes': () => ok({ changes: [], newStudies: [seen], headlines: {} }),
    });
    expect(page.find.getByText('1 change not seen yet')).toBeTruthy();
    await page.press('Show what’s new');
    expect(page.background.askedFor('ui-bg-open-page')).toEqual([
      { page: 'library', hash: 'changes' },
    ]);
  });
});

describe('saved trials', () => {
  it('are searched as one types', async () => {
    const page = await popup(ON_PAGE);
    await page.type('Search saved trials', 'cells');
    await page.press(/Cells for ALS/);
    expect(page.background.askedFor('ui-bg-open-overlay-in-tab')).toEqual([{ nctId: ID }]);
  });
});
