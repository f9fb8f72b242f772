// Table `saved`: the studies a person follows or wrote about. Emptied by their own choice only.

import type { Listing } from '../follow/listing.ts';
import { dropAlerts } from './alerts.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import { forgetStudies, forgetTables } from './forget.ts';
import type { RemovedRow, SavedRow, StoredSnapshot } from './rows.ts';
import { appendSnapshot, newestSnapshot } from './snapshots.ts';
import { keepTakenOut } from './takenOut.ts';
import { after } from './writtenAt.ts';

/** What is known of a study at the moment it is followed. */
export interface Following {
  nctId: string;
  now: string;
  listing: Listing;
  lastUpdatePosted: string;
  /** The record's own data day, `YYYY-MM-DD`, or empty. */
  dataDay: string;
  snapshot: StoredSnapshot;
}

/** Fields a person writes; those left out stay as they are. */
export interface Annotation {
  notes?: string;
  tags?: string[];
}

const newRow = ({ nctId, now, listing, lastUpdatePosted, dataDay }: Following): SavedRow => ({
  ...listing,
  nctId,
  savedAt: now,
  following: 1,
  followingAt: now,
  notes: '',
  notesAt: '',
  tags: [],
  tagsAt: '',
  checkedAt: now,
  checkedUnder: dataDay,
  lastUpdatePosted,
});

/** True for a row the library shows; an unfollowed study nobody wrote about is kept a while only so that it can be undone. */
export const isShown = (row: SavedRow): boolean =>
  row.following === 1 || row.notes !== '' || row.tags.length > 0;

/** Leaves word that a study was taken out, so that another computer's copy does not bring it back. */
const removedRow = (
  { nctId, followingAt, notesAt, tagsAt }: SavedRow,
  now: string,
): RemovedRow => ({
  nctId,
  at: [followingAt, notesAt, tagsAt].reduce(after, now),
});

export function savedTable(db: PlainTrialDatabase, run: Run) {
  const followTables = [db.saved, db.snapshots];
  const removeTables = [...forgetTables(db), db.removed];

  const removeWithin = async (rows: SavedRow[], now: string): Promise<void> => {
    await forgetStudies(
      db,
      rows.map((row) => row.nctId),
    );
    await db.removed.bulkPut(rows.map((row) => removedRow(row, now)));
  };

  return {
    get: (nctId: string) => run(() => db.saved.get(nctId)),
    /** Every row, shown or not. */
    all: () => run(() => db.saved.toArray()),
    /** The rows the library shows: followed, noted or tagged. */
    shown: () => run(async () => (await db.saved.toArray()).filter(isShown)),
    /** The rows of these studies that the library shows; the many others are not read. */
    shownOf: (nctIds: Iterable<string>) =>
      run(async () =>
        (await db.saved.bulkGet([...nctIds])).filter(
          (row): row is SavedRow => row !== undefined && isShown(row),
        ),
      ),
    /** Numbers of followed studies whose row was written before all of `Listing` was kept; `most` of them. */
    unlisted: (most: number) =>
      run(async () => {
        const rows = db.saved.where('following').equals(1);
        const short = await rows
          .filter((row) => row.sponsor === undefined)
          .limit(most)
          .toArray();
        return short.map(({ nctId }) => nctId);
      }),
    countFollowed: () => run(() => db.saved.where('following').equals(1).count()),
    followed: () => run(() => db.saved.where('following').equals(1).toArray()),

    /**
     * Follows a study. One that was followed before takes up where it was left: its first day, notes and last
     * snapshot stay, so what changed in between is still told.
     */
    follow: (following: Following) =>
      run(() =>
        db.transaction('rw', followTables, async () => {
          const before = await db.saved.get(following.nctId);
          if (before?.following === 1) return before;
          const { listing, now, nctId } = following;
          const row: SavedRow = before
            ? {
                ...before,
                ...listing,
                following: 1,
                followingAt: after(now, before.followingAt),
                checkedUnder: '',
              }
            : newRow(following);
          await db.saved.put(row);
          if (!(await newestSnapshot(db, nctId))) {
            await appendSnapshot(db, nctId, { at: now, snapshot: following.snapshot });
          }
          return row;
        }),
      ),

    /** Stops following and drops what was still to be told; everything else stays for an undo. */
    unfollow: (nctIds: string[], now: string) =>
      run(() =>
        db.transaction('rw', [db.saved, db.changes, db.alerts], async () => {
          const changes = await db.changes.where('nctId').anyOf(nctIds).primaryKeys();
          await dropAlerts(db, 'change', changes);
          await db.saved
            .where('nctId')
            .anyOf(nctIds)
            .and((row) => row.following === 1)
            .modify((row) => {
              row.following = 0;
              row.followingAt = after(now, row.followingAt);
            });
        }),
      ),

    /** Follows again what is saved already; the next check compares them. */
    refollow: (nctIds: string[], now: string) =>
      run(() =>
        db.saved
          .where('nctId')
          .anyOf(nctIds)
          .and((row) => row.following === 0)
          .modify((row) => {
            row.following = 1;
            row.followingAt = after(now, row.followingAt);
            row.checkedUnder = '';
          }),
      ),

    /** Puts a tag on these studies or takes it off. */
    tag: (nctIds: string[], tag: string, { on, now }: { on: boolean; now: string }) =>
      run(() =>
        db.saved
          .where('nctId')
          .anyOf(nctIds)
          .and((row) => row.tags.includes(tag) !== on)
          .modify((row) => {
            row.tags = on ? [...row.tags, tag] : row.tags.filter((other) => other !== tag);
            row.tagsAt = after(now, row.tagsAt);
          }),
      ),

    /** Writes notes or tags; `undefined` when the study is not saved. */
    annotate: (nctId: string, { notes, tags }: Annotation, now: string) =>
      run(() =>
        db.transaction('rw', db.saved, async () => {
          const row = await db.saved.get(nctId);
          if (!row) return undefined;
          const written: SavedRow = {
            ...row,
            ...(notes !== undefined && { notes, notesAt: after(now, row.notesAt) }),
            ...(tags !== undefined && { tags, tagsAt: after(now, row.tagsAt) }),
          };
          await db.saved.put(written);
          return written;
        }),
      ),

    /** Brings what the list shows up to date, for a study that is saved. */
    relist: (nctId: string, listing: Partial<Listing>) =>
      run(() => db.saved.update(nctId, { ...listing })),

    /** Takes studies out with their history and changes, all of which can be put back for a while. */
    remove: (nctIds: string[], now: string) =>
      run(() =>
        db.transaction('rw', [...removeTables, db.imports], async () => {
          const rows = await db.saved.where('nctId').anyOf(nctIds).toArray();
          await keepTakenOut(db, rows, now);
          await removeWithin(rows, now);
        }),
      ),

    /** Takes out the rows that are no longer shown and were unfollowed before `before`. */
    removeUnshown: (before: string) =>
      run(() =>
        db.transaction('rw', removeTables, async () => {
          const rows = await db.saved.where('following').equals(0).toArray();
          const old = rows.filter((row) => !isShown(row) && row.followingAt < before);
          await removeWithin(old, before);
        }),
      ),

    /** Forgets that studies were taken out before `before`; by then every computer has heard of it. */
    forgetRemoved: (before: string) =>
      run(() => db.removed.filter((row) => row.at < before).delete()),

    /** These are as they were: looked at `now`, under that state of the registry. */
    unchanged: (nctIds: string[], checked: { now: string; under: string }) =>
      run(() =>
        db.saved
          .where('nctId')
          .anyOf(nctIds)
          .modify({ checkedAt: checked.now, checkedUnder: checked.under }),
      ),
  };
}
