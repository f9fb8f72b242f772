// The library's inbox, conditions and backup.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import type { Change } from '../../../lib/follow/change.ts';
import { NO_FILTER } from '../../../lib/follow/studyFilter.ts';
import { fail, ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage } from '../support/mountPage.tsx';

const change = (id: string, weight: Change['weight'], seen = false): Change => ({
  id,
  nctId: 'NCT00000001',
  kind: 'status',
  weight,
  text: `Change ${id}.`,
  before: 'old',
  after: 'new',
  ptr: '',
  foundAt: '2026-06-20T00:00:00Z',
  seen,
});

const CHANGES = [change('a', 'minor'), change('b', 'important'), change('c', 'notable', true)];
const STUDY = {
  nctId: 'NCT00000009',
  condition: 'ALS',
  briefTitle: 'A new study',
  headline: '',
  stage: '',
  place: '',
  foundAt: '2026-06-21T00:00:00Z',
  seen: false,
};

const HEADLINES = { NCT00000001: 'Cells for ALS' };

const PREVIEW = {
  token: 't1',
  trialsNew: 2,
  trialsMerged: 1,
  trialsSame: 0,
  conditionsNew: 1,
  exportedAt: '2026-06-01T00:00:00Z',
};

const library = (view: string, answers: Answers = {}) => {
  window.location.hash = view;
  return mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    'ui-bg-list-saved': () => ok([]),
    'ui-bg-list-changes': () => ok({ changes: CHANGES, newStudies: [STUDY], headlines: HEADLINES }),
    'ui-bg-last-check': () => ok({ at: '2026-06-26T00:00:00Z' }),
    'ui-bg-list-backups': () => ok([]),
    'ui-bg-mark-seen': () => ok(null),
    'ui-bg-notices': () => ok({ takenOut: 0 }),
    ...answers,
  });
};

beforeEach(() => {
  window.location.hash = '';
});

describe('what is new', () => {
  it('comes by weight, unseen only, new studies last', async () => {
    const { find } = await library('changes');
    expect(find.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Important',
      'Small changes',
      'New studies for conditions you follow',
    ]);
    expect(find.queryByText('Change c.')).toBeNull();
  });

  it('shows seen changes when asked', async () => {
    const page = await library('changes');
    await page.press('Show changes already seen', 'checkbox');
    expect(page.find.getByText('Change c.')).toBeTruthy();
  });

  it('shows the change an address points at, seen or not, marked and with the focus', async () => {
    const { find } = await library('changes/c');
    const card = find.getByText('Change c.').closest('li');
    expect(card?.getAttribute('aria-current')).toBe('true');
    expect(document.activeElement).toBe(card);
    expect(find.getByText('Change b.').closest('li')?.hasAttribute('aria-current')).toBe(false);
  });

  it('shows the new study an address points at', async () => {
    const { find } = await library('changes/NCT00000009');
    expect(document.activeElement).toBe(find.getByText('A new study').closest('li'));
  });

  it('says where the record says so, in its own words', async () => {
    const coded = {
      ...change('d', 'important'),
      before: 'Recruiting',
      after: 'Suspended',
      ptr: '/protocolSection/statusModule/overallStatus',
      recorded: { before: 'RECRUITING', after: 'SUSPENDED' },
    };
    const page = await library('changes', {
      'ui-bg-list-changes': () => ok({ changes: [coded], newStudies: [], headlines: HEADLINES }),
    });
    expect(page.box.textContent).not.toContain('SUSPENDED');
    await page.press('Where the record says so');
    expect(page.find.getByText(/Status · Study Record Dates/)).toBeTruthy();
    expect(page.find.getByText('SUSPENDED').closest('[lang=en]')).toBeTruthy();
  });

  it('marks all as seen at once', async () => {
    const page = await library('changes');
    await page.press('Mark all as seen');
    expect(page.background.askedFor('ui-bg-mark-seen')).toEqual([
      { ids: ['a', 'b', 'ALS/NCT00000009'] },
    ]);
  });

  it('says honestly when the last check was and that it failed', async () => {
    const { find } = await library('changes', {
      'ui-bg-last-check': () => ok({ at: '2026-06-26T00:00:00Z', failure: { kind: 'offline' } }),
    });
    expect(
      find.getByText('Last checked 26 Jun 2026. The latest check was not complete:'),
    ).toBeTruthy();
    expect(find.getByRole('alert').textContent).toContain('The registry could not be reached');
  });

  it('checks now when asked, and says what came of it', async () => {
    const page = await library('changes', {
      'ui-bg-check-now': () => ok({ checked: 3, changes: 1 }),
    });
    await page.press('Check now');
    expect(page.find.getByText('3 trials checked, 1 change.')).toBeTruthy();
  });
});

describe('the inbox and a database that refuses', () => {
  it('says that nothing could be marked as seen', async () => {
    const page = await library('changes', {
      'ui-bg-mark-seen': () => fail('storage-full', 'QuotaExceededError'),
    });
    await page.press('Mark all as seen');
    expect(page.find.getByRole('alert').textContent).toMatch(/full|room|space/i);
  });
});

const ALS = {
  condition: 'ALS',
  since: '2026-06-01',
  checkedAt: null,
  newStudies: 0,
  filter: NO_FILTER,
};

describe('followed conditions', () => {
  it('are listed, and can be stopped once it was said what goes with them', async () => {
    const page = await library('conditions', {
      'ui-bg-list-conditions': () => ok([{ ...ALS, newStudies: 2 }]),
      'ui-bg-unfollow-condition': () => ok([]),
    });
    expect(page.find.getByText(/not checked yet · 2 new studies/)).toBeTruthy();
    await page.press('Stop following ALS');
    expect(page.find.getByText(/the 2 found so far leave this list/)).toBeTruthy();
    await page.press('Keep following');
    await page.press('Stop following ALS');
    expect(page.background.askedFor('ui-bg-unfollow-condition')).toEqual([]);
    await page.press('Stop following');
    expect(page.background.askedFor('ui-bg-unfollow-condition')).toEqual([{ condition: 'ALS' }]);
  });

  it('stay when the database refuses, which is said', async () => {
    const page = await library('conditions', {
      'ui-bg-list-conditions': () => ok([ALS]),
      'ui-bg-unfollow-condition': () => fail('storage-full', 'QuotaExceededError'),
    });
    await page.press('Stop following ALS');
    await page.press('Stop following');
    expect(page.find.getByRole('alert').textContent).toMatch(/full|room|space/i);
    expect(page.find.getByRole('heading', { name: 'ALS' })).toBeTruthy();
  });

  it('can be narrowed to studies one could join, by age, country and place', async () => {
    const page = await library('conditions', {
      'ui-bg-list-conditions': () => ok([ALS]),
      'ui-bg-get-settings': () =>
        ok({ ...DEFAULT_SETTINGS, place: { name: 'Boston', lat: 42.36, lon: -71.06 } }),
      'ui-bg-filter-condition': () => ok([]),
    });
    await page.press('You are told of all new studies');
    await page.press('Only within 50 miles (80 km) of Boston', 'checkbox');
    await page.press(/Only studies people can join now or soon/, 'checkbox');
    await page.type('Only for somebody of this age (years)', '61');
    await page.type('Only in this country', 'Iceland');
    await page.press('Save this choice');
    expect(page.background.askedFor('ui-bg-filter-condition')).toEqual([
      {
        condition: 'ALS',
        filter: { joinable: true, age: 61, country: 'Iceland', near: true },
      },
    ]);
  });
});

describe('backup', () => {
  const choose = async (box: HTMLElement, text: string) => {
    const input = box.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File([text], 'backup.json', { type: 'application/json' });
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => void fireEvent.change(input));
  };

  it('goes out as a file', async () => {
    const page = await library('backup', {
      'ui-bg-export': () => ok({ json: '{"trials":[]}', filename: 'plain-trial.json' }),
    });
    await page.press('Save backup file');
    expect(page.background.saved).toEqual([{ name: 'plain-trial.json', text: '{"trials":[]}' }]);
  });

  it('comes in only after its effect was shown', async () => {
    const page = await library('backup', {
      'ui-bg-import-preview': () => ok(PREVIEW),
      'ui-bg-import-apply': () => ok(PREVIEW),
    });
    await choose(page.box, '{"trials":[1]}');
    expect(page.background.askedFor('ui-bg-import-preview')).toEqual([{ json: '{"trials":[1]}' }]);
    expect(page.find.getByText('2 trials are new here')).toBeTruthy();
    expect(page.background.askedFor('ui-bg-import-apply')).toEqual([]);
    await page.press('Bring it in');
    expect(page.background.askedFor('ui-bg-import-apply')).toEqual([{ token: 't1' }]);
    expect(page.find.getByText('Done. Nothing that was here is lost.')).toBeTruthy();
  });

  it('that is no backup says which line is wrong, and that nothing changed', async () => {
    const page = await library('backup', {
      'ui-bg-import-preview': () => fail('bad-file', 'line 3: no trial number'),
    });
    await choose(page.box, 'nonsense');
    expect(page.find.getByRole('alert').textContent).toContain('Nothing was changed');
    await page.press('Details');
    expect(page.find.getByText('line 3: no trial number')).toBeTruthy();
  });

  it('made by itself can be looked at and brought back', async () => {
    const page = await library('backup', {
      'ui-bg-list-backups': () => ok([{ at: '2026-06-15T00:00:00Z', trials: 4, conditions: 1 }]),
      'ui-bg-backup-preview': () => ok(PREVIEW),
      'ui-bg-import-apply': () => ok(PREVIEW),
    });
    await page.press('See what the copy of 15 Jun 2026 would bring back');
    expect(page.background.askedFor('ui-bg-backup-preview')).toEqual([
      { at: '2026-06-15T00:00:00Z' },
    ]);
    await page.press('Bring it in');
    expect(page.background.askedFor('ui-bg-import-apply')).toEqual([{ token: 't1' }]);
  });
});

describe('whether the browser will keep it', () => {
  const backup = (changes: Parameters<typeof fakeStorage>[0]) => {
    window.location.hash = 'backup';
    return mountPage((settings) => <LibraryPage storage={fakeStorage(changes)} {...settings} />, {
      'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
      'ui-bg-list-backups': () => ok([]),
    });
  };

  it('is said, with the room there is', async () => {
    const { find } = await backup({ persisted: async () => true });
    expect(find.getByText(/^Yes\. The browser has promised/)).toBeTruthy();
    expect(find.getByText('Used: 2 MB of about 60 GB.')).toBeTruthy();
    expect(find.queryByRole('button', { name: 'Ask the browser to keep it' })).toBeNull();
  });

  it('can be asked for, and a refusal is told', async () => {
    const page = await backup({ persist: async () => false });
    expect(page.find.getByText(/has not promised it/)).toBeTruthy();
    await page.press('Ask the browser to keep it');
    expect(page.find.getByText(/did not agree/)).toBeTruthy();
  });

  it('is asked for by itself only where the browser does not question the person', async () => {
    let asked = 0;
    const persist = async () => {
      asked += 1;
      return false;
    };
    await backup({ persist, asksPerson: true });
    expect(asked).toBe(0);
    await backup({ persist, asksPerson: false });
    expect(asked).toBe(1);
  });
});
