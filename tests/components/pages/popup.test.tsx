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

const popup = async (trials: PageTrials, answers: Answers = {}) => {
  const close = vi.fn();
  const page = await mountPage(() => <Popup close={close} />, {
    'ui-bg-page-trials': () => ok(trials),
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
    'ui-bg-list-saved': () => ok([savedTrial(ID, { headline: 'Cells for ALS' })]),
    'ui-bg-open-overlay-in-tab': () => ok(null),
    ...answers,
  });
  return { ...page, close };
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

describe('looking up', () => {
  it('says what a trial number is when it was none', async () => {
    const page = await popup(ON_PAGE);
    await page.type('Look up a trial', 'hello');
    await act(async () => void fireEvent.submit(page.box.querySelector('form') as Element));
    expect(page.find.getByRole('alert').textContent).toContain('NCT and eight digits');
    expect(page.background.askedFor('ui-bg-open-overlay-in-tab')).toEqual([]);
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
