// The saved list as it travels between a person's computers: read, and merged with what comes from another one.
import { isRemoved, mergeSynced, newSynced, type SyncedStudy } from '../share/syncedList.ts';
import { dropAlerts } from './alerts.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import { forgetStudies, forgetTables } from './forget.ts';
import type { SavedRow } from './rows.ts';

const ms = (at: string): number => (at === '' ? 0 : Date.parse(at));
const iso = (at: number): string => (at === 0 ? '' : new Date(at).toISOString());

const studyOf = (row: SavedRow): SyncedStudy => ({
  nctId: row.nctId,
  following: row.following,
  followingAt: ms(row.followingAt),
  notes: row.notes,
  notesAt: ms(row.notesAt),
  tags: row.tags,
  tagsAt: ms(row.tagsAt),
  removedAt: 0,
});

/** A study only another computer knows: without a record yet, so that the next check reads it. */
const bareRow = (nctId: string, now: string): SavedRow => ({
  nctId,
  headline: nctId,
  briefTitle: nctId,
  status: '',
  statusText: '',
  phases: [],
  conditions: [],
  countries: [],
  hasResults: false,
  savedAt: now,
  following: 0,
  followingAt: now,
  notes: '',
  notesAt: '',
  tags: [],
  tagsAt: '',
  checkedAt: now,
  checkedUnder: '',
  lastUpdatePosted: '',
});

const withSynced = (row: SavedRow, study: SyncedStudy): SavedRow => ({
  ...row,
  following: study.following,
  followingAt: iso(study.followingAt),
  notes: study.notes,
  notesAt: iso(study.notesAt),
  tags: study.tags,
  tagsAt: iso(study.tagsAt),
  ...(study.following !== row.following && { checkedUnder: '' }),
});

const same = (a: SyncedStudy, b: SyncedStudy): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Nothing that a person would see: it need not be written down here, only passed on. */
const isEmpty = ({ following, notes, tags }: SyncedStudy): boolean =>
  following === 0 && notes === '' && tags.length === 0;

async function write(db: PlainTrialDatabase, study: SyncedStudy, now: string): Promise<void> {
  const { nctId } = study;
  if (isRemoved(study)) {
    await forgetStudies(db, [nctId]);
    await db.removed.put({ nctId, at: iso(study.removedAt) });
    return;
  }
  const row = await db.saved.get(nctId);
  if (row === undefined && isEmpty(study)) return;
  if (study.following === 0) {
    await dropAlerts(db, 'change', await db.changes.where('nctId').equals(nctId).primaryKeys());
  }
  await db.saved.put(withSynced(row ?? bareRow(nctId, now), study));
}

/**
 * Merges the list of another computer into this one in a single transaction. Gives the whole list as it is then on both,
 * and how many studies changed here. `now` is ISO 8601 UTC.
 */
export const mergeSyncedList =
  (db: PlainTrialDatabase, run: Run) => (theirs: readonly SyncedStudy[], now: string) =>
    run(() =>
      db.transaction('rw', [...forgetTables(db), db.removed], async () => {
        const all = new Map<string, SyncedStudy>();
        for (const { nctId, at } of await db.removed.toArray())
          all.set(nctId, { ...newSynced(nctId), removedAt: ms(at) });
        for (const row of await db.saved.toArray()) {
          const removed = all.get(row.nctId);
          all.set(row.nctId, removed ? mergeSynced(studyOf(row), removed) : studyOf(row));
        }
        let changed = 0;
        for (const study of theirs) {
          const mine = all.get(study.nctId);
          const merged = mine ? mergeSynced(mine, study) : study;
          all.set(study.nctId, merged);
          if (mine && same(mine, merged)) continue;
          if (!mine && (isEmpty(merged) || isRemoved(merged))) continue;
          changed += 1;
          await write(db, merged, now);
        }
        return { studies: [...all.values()], changed };
      }),
    );
