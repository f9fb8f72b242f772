// The history of a study: told, compared with the words that changed marked, and the registry's own as an extra.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import type { Change } from '../../../lib/follow/change.ts';
import type { StudyHistory } from '../../../lib/follow/history.ts';
import { fail, ok } from '../../../lib/result/result.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage } from '../support/mountPage.tsx';

const ID = 'NCT00000001';

const title: Change = {
  id: 'c1',
  nctId: ID,
  kind: 'title',
  weight: 'minor',
  text: 'The title changed.',
  before: 'Cough Syrup in Adults',
  after: 'Cough Syrup in Children',
  ptr: '',
  foundAt: '2026-06-20T00:00:00Z',
  seen: false,
};

const HISTORY: StudyHistory = {
  nctId: ID,
  headline: 'Cells for ALS',
  since: '2026-06-01T00:00:00Z',
  versions: [
    { version: 2, at: '2026-06-22T00:00:00Z', updated: '2026-06-21', changes: [] },
    { version: 1, at: '2026-06-20T00:00:00Z', updated: '2026-06-19', changes: [title] },
    { version: 0, at: '2026-06-01T00:00:00Z', updated: '2026-05-30', changes: [] },
  ],
};

const open = (answers: Answers = {}) =>
  mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    'ui-bg-notices': () => ok({ takenOut: 0 }),
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
    'ui-bg-history': () => ok(HISTORY),
    ...answers,
  });

beforeEach(() => {
  window.location.hash = `history/${ID}`;
});

const marked = (box: HTMLElement, name: 'del' | 'ins'): string[] =>
  [...box.querySelectorAll(name)].map((one) => one.textContent ?? '');

describe('the history', () => {
  it('says how often the study was updated, and what changed each time', async () => {
    const { find, box } = await open();
    expect(find.getByText('Updated 2 times since you followed it on 1 Jun 2026.')).toBeTruthy();
    expect(find.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Noticed 22 Jun 2026 · record of 21 Jun 2026',
      'Noticed 20 Jun 2026 · record of 19 Jun 2026',
      'As it was when you followed it, 1 Jun 2026 · record of 30 May 2026',
      'Two versions side by side',
      'Earlier versions',
    ]);
    expect(find.getByText(/Only small print changed/)).toBeTruthy();
    expect(marked(box, 'del')).toEqual(['went: Adults']);
    expect(marked(box, 'ins')).toEqual(['came: Children']);
  });

  it('leads to the registry’s own page of it', async () => {
    const { find } = await open();
    expect(find.getByRole('link', { name: /History on the registry/ }).getAttribute('href')).toBe(
      `https://clinicaltrials.gov/study/${ID}?tab=history`,
    );
  });

  it('says so when there is nothing to compare yet', async () => {
    const { find } = await open({
      'ui-bg-history': () => ok({ ...HISTORY, versions: HISTORY.versions.slice(2) }),
    });
    expect(find.getByText('Not updated since you followed it on 1 Jun 2026.')).toBeTruthy();
    expect(find.getByText(/one version here so far/)).toBeTruthy();
  });
});

describe('comparing', () => {
  it('begins with the two newest, asks for those chosen and says when nothing differs', async () => {
    const page = await open({ 'ui-bg-compare-versions': () => ok([]) });
    await page.press('Compare them');
    await page.type('Older', 'kept 0');
    await page.press('Compare them');
    expect(page.background.askedFor('ui-bg-compare-versions')).toEqual([
      { nctId: ID, before: { from: 'kept', version: 1 }, after: { from: 'kept', version: 2 } },
      { nctId: ID, before: { from: 'kept', version: 0 }, after: { from: 'kept', version: 2 } },
    ]);
    expect(page.find.getByText('Nothing worth telling differs between these two.')).toBeTruthy();
  });

  it('takes the registry’s own versions once they were fetched', async () => {
    const page = await open({
      'ui-bg-registry-history': () => ok([{ version: 4, date: '2025-02-01', status: 'WITHDRAWN' }]),
      'ui-bg-compare-versions': () => ok([title]),
    });
    expect(page.background.askedFor('ui-bg-registry-history')).toEqual([]);
    await page.press('Fetch the list of earlier versions');
    expect(page.find.getAllByRole('option', { name: /^Version 5 · 1 Feb 2025/ })).toHaveLength(2);
    await page.type('Older', 'registry 4');
    await page.press('Compare them');
    expect(page.background.askedFor('ui-bg-compare-versions')[0]?.before).toEqual({
      from: 'registry',
      version: 4,
    });
  });

  it('says plainly when the registry gives none, and keeps what is here', async () => {
    const page = await open({ 'ui-bg-registry-history': () => fail('registry-error', 'HTTP 404') });
    await page.press('Fetch the list of earlier versions');
    expect(page.find.getByText(/did not give its earlier versions/)).toBeTruthy();
    expect(page.find.getByRole('alert')).toBeTruthy();
    expect(page.find.getByText(/^Updated 2 times/)).toBeTruthy();
  });
});
