// The library's list of saved trials: found, filtered, annotated, compared, taken out.
// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { withChanged } from '../../../components/library/useSavedTrials.ts';
import { filterSaved, NO_FILTER } from '../../../lib/follow/filterSaved.ts';
import type { SavedTrial } from '../../../lib/follow/saved.ts';
import { fail, ok } from '../../../lib/result/result.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { fakeStorage } from '../support/fakeStorage.ts';
import type { Answers } from '../support/fakeSurroundings.ts';
import { mountPage, savedTrial } from '../support/mountPage.tsx';

const [A, B, C] = ['NCT00000001', 'NCT00000002', 'NCT00000003'] as const;

const TRIALS = [
  savedTrial(A, { headline: 'Cells for ALS', tags: ['mum'], savedAt: '2026-01-01T00:00:00Z' }),
  savedTrial(B, {
    headline: 'Pills for gout',
    status: 'COMPLETED',
    hasResults: true,
    conditions: ['Esclerósis'],
    savedAt: '2026-02-01T00:00:00Z',
  }),
  savedTrial(C, { headline: 'An app', unseenChanges: 2, savedAt: '2026-03-01T00:00:00Z' }),
];

const library = (trials: SavedTrial[], answers: Answers = {}) =>
  mountPage((settings) => <LibraryPage storage={fakeStorage()} {...settings} />, {
    'ui-bg-list-saved': () => ok(trials),
    'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
    'ui-bg-notices': () => ok({ takenOut: 0 }),
    ...answers,
  });

beforeEach(() => {
  window.location.hash = '';
  // The list draws what is in view: give it a window to be in.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 120 });
  Object.assign(window, { innerHeight: 2000 });
});

describe('filtering', () => {
  const ids = (change: Partial<typeof NO_FILTER>) =>
    filterSaved(TRIALS, { ...NO_FILTER, ...change }).map((trial) => trial.nctId);

  it('finds every typed word anywhere, whatever case and accents', () => {
    expect(ids({ text: 'esclerosis PILLS' })).toEqual([B]);
    expect(ids({ text: 'nct00000003' })).toEqual([C]);
    expect(ids({ text: 'cells gout' })).toEqual([]);
  });

  it('holds every filter', () => {
    expect(ids({ status: 'COMPLETED' })).toEqual([B]);
    expect(ids({ tag: 'mum' })).toEqual([A]);
    expect(ids({ onlyChanged: true })).toEqual([C]);
    expect(ids({ onlyResults: true })).toEqual([B]);
    expect(ids({ condition: 'esclero' })).toEqual([B]);
    expect(ids({ country: 'China', phase: 'PHASE3' })).toEqual([]);
  });

  it('finds treatments, sponsors and places, and rows that lack them still by the rest', () => {
    const [full] = [
      savedTrial(A, { interventions: ['Sirup X'], sponsor: 'Example Inc', places: ['Reykjavík'] }),
    ];
    const found = (text: string) =>
      filterSaved([full as SavedTrial, savedTrial(B)], { ...NO_FILTER, text }).map(
        ({ nctId }) => nctId,
      );
    expect(found('sirup')).toEqual([A]);
    expect(found('example reykjavik')).toEqual([A]);
    expect(found('title of')).toEqual([A, B]);
  });

  it('sorts by what was asked', () => {
    expect(ids({})).toEqual([C, B, A]);
    expect(ids({ sort: 'title' })).toEqual([C, A, B]);
    expect(ids({ sort: 'changed' })).toEqual([C, B, A]);
  });
});

describe('the list', () => {
  it('says what to do when it is empty', async () => {
    const { find } = await library([]);
    expect(find.getByText(/Nothing saved yet/)).toBeTruthy();
  });

  it('says what failed when it cannot be read, and tries again', async () => {
    let failing = true;
    const page = await library([], {
      'ui-bg-list-saved': () => (failing ? fail('storage-refused') : ok(TRIALS)),
    });
    expect(page.find.getByRole('alert').textContent).toContain('does not let us keep anything');
    failing = false;
    await page.press('Try again');
    expect(page.find.getByText('3 of 3 trials')).toBeTruthy();
  });

  it('searches as one types', async () => {
    const page = await library(TRIALS);
    await page.type(/^Search in titles/, 'gout');
    expect(page.find.getByText('1 of 3 trials')).toBeTruthy();
  });

  it('asks anew for what changed alone, and for all only when more may have', async () => {
    let notes = '';
    const page = await library(TRIALS, {
      'ui-bg-list-saved': ({ nctIds }) =>
        ok(
          TRIALS.filter(({ nctId }) => nctIds?.includes(nctId) ?? true).map((trial) => ({
            ...trial,
            notes,
          })),
        ),
    });
    notes = 'Call them';
    await act(async () => page.background.changed(['saved'], [B]));
    expect(page.find.getAllByText('Notes: Call them')).toHaveLength(1);
    await act(async () => page.background.changed(['saved']));
    expect(page.find.getAllByText('Notes: Call them')).toHaveLength(3);
    expect(page.background.askedFor('ui-bg-list-saved')).toEqual([{}, { nctIds: [B] }, {}]);
  });

  it('keeps its order when a few trials change, come or go', () => {
    const [a, b, c] = TRIALS as [SavedTrial, SavedTrial, SavedTrial];
    const newest = [c, b, a].toSorted((x, y) => (x.savedAt < y.savedAt ? 1 : -1));
    const renamed = { ...b, headline: 'Renamed' };
    expect(withChanged(newest, [B], [renamed])).toEqual(
      newest.map((trial) => (trial.nctId === B ? renamed : trial)),
    );
    const without = withChanged(newest, [B], []);
    expect(without).toEqual(newest.filter(({ nctId }) => nctId !== B));
    expect(withChanged(without, [B], [b])).toEqual(newest);
    // Saved anew, a study has another day and another place.
    const anew = { ...a, savedAt: '2027-01-01T00:00:00Z' };
    expect(withChanged(newest, [A], [anew])[0]).toEqual(anew);
  });

  it('takes trials out only after saying what goes with them', async () => {
    const page = await library(TRIALS, { 'ui-bg-change-saved': () => ok(null) });
    await page.press(`Choose ${A}`, 'checkbox');
    await page.press('Take out of the list');
    expect(page.find.getByRole('alertdialog').textContent).toContain(
      'Notes, tags, changes and history',
    );
    await page.press('Keep');
    expect(page.background.askedFor('ui-bg-change-saved')).toEqual([]);
    await page.press('Take out of the list');
    await page.press('Take out');
    expect(page.background.askedFor('ui-bg-change-saved')).toEqual([
      { nctIds: [A], change: { to: 'remove' } },
    ]);
  });

  it('offers the way back above the list, with the focus, until it is taken or let go', async () => {
    let takenOut = 0;
    const page = await library(TRIALS, {
      'ui-bg-change-saved': () => {
        takenOut = 1;
        return ok(null);
      },
      'ui-bg-notices': () => ok({ takenOut }),
      'ui-bg-put-back': () => {
        takenOut = 0;
        return ok(null);
      },
      'ui-bg-close-notice': () => {
        takenOut = 0;
        return ok(null);
      },
    });
    const takeOut = async () => {
      await page.press(`Choose ${A}`, 'checkbox');
      await page.press('Take out of the list');
      await page.press('Take out');
      await act(async () => page.background.changed(['saved']));
    };
    await takeOut();
    expect(
      page.find.getByText(/^1 trial taken out of the list/).closest('[role=status]'),
    ).toBeTruthy();
    expect(document.activeElement).toBe(page.find.getByRole('button', { name: 'Put back' }));
    await page.press('Put back');
    await act(async () => page.background.changed(['saved']));
    expect(page.background.askedFor('ui-bg-put-back')).toHaveLength(1);
    expect(page.find.queryByRole('button', { name: 'Put back' })).toBeNull();
    await takeOut();
    await page.press('Forget for good');
    expect(page.background.askedFor('ui-bg-close-notice')).toEqual([{ notice: 'takenOut' }]);
  });

  it('says that what was saved is gone, since when, and what can be done', async () => {
    const lost = { studies: 12, conditions: 1, at: '2026-06-20T00:00:00Z' };
    const page = await mountPage(
      (settings) => <LibraryPage storage={fakeStorage()} {...settings} />,
      {
        'ui-bg-list-saved': () => ok([]),
        'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
        'ui-bg-list-backups': () => ok([]),
        'ui-bg-notices': () => ok({ takenOut: 0, lost }),
        'ui-bg-close-notice': () => ok(null),
      },
      { copySavedAt: '2026-06-01T00:00:00Z', sync: true },
    );
    const text = page.find.getByRole('alert').textContent;
    expect(text).toContain('12 followed trials and 1 condition');
    expect(text).toContain('empty on 20 Jun 2026');
    expect(text).toContain('You saved a copy into a file on 1 Jun 2026');
    expect(text).toContain('sync carries comes back by itself');
    await page.press('Bring a copy in');
    expect(window.location.hash).toBe('#backup');
    await page.press('I have read this');
    expect(page.background.askedFor('ui-bg-close-notice')).toEqual([{ notice: 'lost' }]);
  });

  it('stops following without losing anything, and says so', async () => {
    const page = await library(TRIALS, { 'ui-bg-change-saved': () => ok(null) });
    await page.press(`Choose ${A}`, 'checkbox');
    await page.press(`Choose ${B}`, 'checkbox');
    await page.press('Stop following');
    expect(page.background.askedFor('ui-bg-change-saved')).toEqual([
      { nctIds: [B, A], change: { to: 'unfollow' } },
    ]);
    expect(
      page.find.getByText('2 trials are no longer followed. Notes and tags are kept.'),
    ).toBeTruthy();
  });

  it('saves what is shown as a list', async () => {
    const page = await library(TRIALS);
    await page.press('Save or print');
    await page.press('Table for a spreadsheet (CSV)');
    expect(page.background.saved[0]?.text).toContain('Cells for ALS');
  });
});

describe('safe keeping', () => {
  const due = (settings: Partial<Settings>) =>
    mountPage(
      (props) => <LibraryPage storage={fakeStorage()} {...props} />,
      {
        'ui-bg-list-saved': () => ok(TRIALS),
        'ui-bg-list-changes': () => ok({ changes: [], newStudies: [], headlines: {} }),
        'ui-bg-export': () => ok({ json: '{}', filename: 'plain-trial-2026-06-27.json' }),
      },
      settings,
    );

  it('offers a copy when a month has passed, and no more once it is saved', async () => {
    const page = await due({ copySavedAt: '2026-05-20T00:00:00Z' });
    await page.press('Save backup file');
    expect(page.background.saved).toEqual([{ name: 'plain-trial-2026-06-27.json', text: '{}' }]);
    await act(async () => page.background.changed(['settings']));
    expect(page.find.queryByText('Your copy of this month is ready')).toBeNull();
  });

  it('can be put off, turned off, and is quiet within the month', async () => {
    const page = await due({});
    await page.press('Not now');
    expect(page.find.queryByText('Your copy of this month is ready')).toBeNull();
    for (const settings of [{ monthlyCopy: false }, { copySavedAt: '2026-06-01T00:00:00.000Z' }]) {
      const quiet = await due(settings);
      expect(quiet.find.queryByText('Your copy of this month is ready')).toBeNull();
    }
  });

  it('gets out what can be read when the list cannot be opened, without the background', async () => {
    const page = await library([], {
      'ui-bg-list-saved': () => fail('storage-shut', 'NotFoundError'),
    });
    expect(page.find.getByRole('alert').textContent).toContain('cannot be opened right now');
    await page.press('Save what can be read');
    expect(page.background.saved).toMatchObject([{ text: '{"saved": []}' }]);
    expect(page.background.askedFor('ui-bg-export')).toEqual([]);
  });

  it('does the same when the background answers nothing at all, instead of staying empty', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = () => new Promise<never>(() => undefined);
    const page = await library([], {
      'ui-bg-get-settings': never,
      'ui-bg-list-saved': never,
      'ui-bg-list-changes': never,
      'ui-bg-notices': never,
    });
    await act(async () => vi.advanceTimersByTime(8_000));
    await act(async () => vi.advanceTimersByTime(8_000));
    vi.useRealTimers();
    expect(page.find.getByRole('alert').textContent).toContain('What you saved is kept');
    await page.press('Save what can be read');
    expect(page.background.saved).toMatchObject([{ text: '{"saved": []}' }]);
  });
});

describe('the keyboard', () => {
  const key = (target: Element | Document, name: string) =>
    act(async () => void fireEvent.keyDown(target, { key: name }));
  const title = (page: { box: HTMLElement }, at: number): HTMLElement => {
    const found = page.box.querySelectorAll('.row-title')[at];
    if (!(found instanceof HTMLElement)) throw new Error(`no row ${at}`);
    return found;
  };

  it('moves from row to row, chooses with Space and lets go with Escape', async () => {
    const page = await library(TRIALS);
    title(page, 0).focus();
    await key(title(page, 0), 'ArrowDown');
    expect(document.activeElement).toBe(title(page, 1));
    await key(title(page, 1), ' ');
    expect(page.find.getByText('1 chosen')).toBeTruthy();
    await key(title(page, 1), 'Home');
    expect(document.activeElement).toBe(title(page, 0));
    await key(title(page, 0), 'Escape');
    expect(page.find.queryByText('1 chosen')).toBeNull();
  });

  it('reaches the search with a slash, and Escape there empties it', async () => {
    const page = await library(TRIALS);
    await key(document, '/');
    const search = page.find.getByRole('searchbox');
    expect(document.activeElement).toBe(search);
    await page.type(/^Search in titles/, 'gout');
    await key(search, 'Escape');
    expect(page.find.getByText('3 of 3 trials')).toBeTruthy();
  });

  it('leaves keys alone in the notes', async () => {
    const page = await library(TRIALS);
    const notes = page.find.getAllByRole('button', { name: 'Notes' })[0] as HTMLElement;
    await act(async () => void fireEvent.click(notes));
    const field = page.box.querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    await key(field, '/');
    expect(document.activeElement).toBe(field);
  });
});

describe('many at once', () => {
  it('are chosen together and tagged with one message', async () => {
    const page = await library(TRIALS, { 'ui-bg-change-saved': () => ok(null) });
    await page.press('Choose all 3 shown');
    await page.press('Tag');
    await page.type('Tag for the chosen trials', ' dad ');
    await page.press('Put on');
    expect(page.background.askedFor('ui-bg-change-saved')).toEqual([
      { nctIds: [C, B, A], change: { to: 'tag', tag: 'dad' } },
    ]);
    expect(page.find.getByText('“dad” stands on 3 trials.')).toBeTruthy();
  });

  it('say what failed, and stay chosen', async () => {
    const page = await library(TRIALS, { 'ui-bg-change-saved': () => fail('storage-full') });
    await page.press(`Choose ${A}`, 'checkbox');
    await page.press('Stop following');
    expect(page.find.getByRole('alert').textContent).toContain('no room left');
    expect(page.find.getByText('1 chosen')).toBeTruthy();
  });

  it('can be taken along: references, text, and reminders of what lies ahead', async () => {
    const page = await library([
      savedTrial(A, { dates: { start: '2020-01', completion: '2027-03' } }),
    ]);
    for (const file of ['For a reference manager (RIS)', 'Text with headings (Markdown)']) {
      await page.press('Save or print');
      await page.press(file);
    }
    await page.press('Save or print');
    await page.press('Save reminders');
    const names = page.background.saved.map(({ name }) => name);
    expect(names).toEqual(['ris', 'md', 'ics'].map((kind) => `plain-trial-2026-06-27.${kind}`));
    const reminders = page.background.saved[2]?.text ?? '';
    expect(reminders).toContain('DTSTART;VALUE=DATE:20270301');
    expect(reminders).not.toContain('2020');
  });
});

describe('notes and tags', () => {
  it('are saved when asked, tags cut at commas and once each', async () => {
    const page = await library([savedTrial(A)], {
      'ui-bg-annotate': (ask) => ok(savedTrial(A, { notes: ask.notes ?? '' })),
    });
    await page.press('Notes');
    await page.type('Notes', 'Ask about travel');
    await page.type('Tags, with commas between', 'mum, ALS ,mum,');
    await page.press('Save notes');
    expect(page.background.askedFor('ui-bg-annotate')).toEqual([
      { nctId: A, notes: 'Ask about travel', tags: ['mum', 'ALS'] },
    ]);
  });

  it('say so when there is no room, and what was typed stays', async () => {
    const page = await library([savedTrial(A)], { 'ui-bg-annotate': () => fail('storage-full') });
    await page.press('Notes');
    await page.type('Notes', 'Ask about travel');
    await page.press('Save notes');
    expect(page.find.getByRole('alert').textContent).toContain('no room left');
    expect(page.find.getByLabelText('Notes')).toHaveProperty('value', 'Ask about travel');
  });
});

describe('comparing', () => {
  it('needs two to four, and marks what differs with a word', async () => {
    const page = await library(TRIALS);
    await page.press(`Choose ${A}`, 'checkbox');
    expect(page.find.getByRole('button', { name: 'Compare' })).toHaveProperty('disabled', true);
    await page.press(`Choose ${B}`, 'checkbox');
    await page.press('Compare');
    expect(decodeURIComponent(window.location.hash)).toContain('compare/');
    const compared = await library(TRIALS);
    const row = compared.find.getByRole('row', { name: /Status/ });
    expect(row.textContent).toBe('Status (differs)FinishedRecruiting now');
    expect(compared.find.getByRole('row', { name: /Countries/ }).textContent).not.toContain(
      'differs',
    );
  });
});
