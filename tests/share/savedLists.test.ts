// Saved studies taken along: table, references, Markdown, reminders.
import { describe, expect, it } from 'vitest';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { savedCsv } from '../../lib/share/savedCsv.ts';
import { type ReminderWords, savedReminders } from '../../lib/share/savedReminders.ts';
import { savedBibtex, savedMarkdown, savedRis } from '../../lib/share/savedSources.ts';

const trial = (nctId: string, fields: Partial<SavedTrial> = {}): SavedTrial => ({
  nctId,
  headline: `Read of ${nctId}`,
  briefTitle: 'Cough Syrup & Tea',
  status: 'RECRUITING',
  statusText: 'Open',
  phases: ['PHASE2'],
  conditions: ['Cough'],
  countries: ['Iceland'],
  hasResults: false,
  following: true,
  savedAt: '2026-11-01T00:00:00Z',
  checkedAt: '2026-11-02T00:00:00Z',
  unseenChanges: 0,
  notes: '',
  tags: [],
  ...fields,
});

const A = trial('NCT00000001', {
  sponsor: 'Example Institute',
  interventions: ['Syrup'],
  dates: {
    posted: '2026-06-01',
    start: '2026-12',
    primaryCompletion: '2027-05-03',
    completion: '2020-01',
  },
  notes: '# call\nthem',
  tags: ['mum'],
});
const B = trial('NCT00000002');

const WORDS: ReminderWords = {
  lookAgain: 'Again',
  planned: {
    start: (id) => `${id} starts`,
    primaryCompletion: (id) => `${id} measures`,
    completion: (id) => `${id} ends`,
  },
  monthOnly: 'Month only.',
  mayMove: 'May move.',
};

describe('references', () => {
  it('are one entry a study, with sponsor and posting day where they are known', () => {
    const entries = savedRis([A, B], '2026-11-28').split('ER  - \r\n');
    expect(entries).toHaveLength(3);
    expect(entries[0]).toContain('AU  - Example Institute\r\nPY  - 2026\r\nDA  - 2026/06/01');
    expect(entries[1]).not.toMatch(/^(AU|PY|DA) /m);
    expect(savedBibtex([A, B], '2026-11-28').match(/@misc\{NCT0000000[12],/g)).toHaveLength(2);
    expect(savedBibtex([A], '2026-11-28')).toContain('Cough Syrup \\& Tea');
  });
});

describe('the table', () => {
  it('has sponsor, treatments and days, empty where an old row lacks them', () => {
    const [, first, second] = savedCsv([A, B]).split(/\r\n(?=NCT)/);
    expect(first).toContain(',Syrup,Example Institute,2026-12,2027-05-03,2020-01,');
    expect(second).toContain(',Iceland,,,,,,false,');
  });
});

describe('Markdown', () => {
  it('lists the studies; notes do not act as markup', () => {
    const text = savedMarkdown([A, B], {
      title: 'Saved',
      notes: 'Notes',
      tags: 'Tags',
      status: () => 'Open',
    });
    expect(text.match(/^## Read of/gm)).toHaveLength(2);
    expect(text).toContain('<https://clinicaltrials.gov/study/NCT00000001>');
    expect(text).toContain('Tags: mum');
    expect(text).toContain('Notes: \\# call');
  });
});

describe('reminders', () => {
  const choice = { today: '2026-11-28', planned: true, lookAgain: null };

  it('are the planned days ahead, and say so where only the month is known', () => {
    const made = savedReminders([A, B], choice, WORDS);
    expect(made.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-12-01 NCT00000001 starts',
      '2027-05-03 NCT00000001 measures',
    ]);
    expect(made[0]?.text).toContain('Month only.');
    expect(made[1]?.text).not.toContain('Month only.');
  });

  it('have the same ids the next time', () => {
    const ids = () => savedReminders([A, B], choice, WORDS).map(({ uid }) => uid);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });

  it('to look again is one for all, and alone when planned days are not wanted', () => {
    const again = { today: '2026-11-28', planned: false, lookAgain: '2027-01-15' };
    const made = savedReminders([A, B], again, WORDS);
    expect(made.map(({ day }) => day)).toEqual(['2027-01-15']);
    expect(made[0]?.text).toContain('NCT00000002');
  });
});
