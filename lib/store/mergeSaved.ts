// Two copies of a saved study made one: for each field the later writer counts.
import type { Backup } from './backupSchema.ts';
import type { SavedRow } from './rows.ts';
import { isShown } from './saved.ts';

export type BackupSaved = Backup['saved'][number];

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** A row from a file as a row of this database: no time lies ahead of now, and the next check looks at it. */
export function arriving({ gone, ...theirs }: BackupSaved, now: string): SavedRow {
  const mergedInto = gone?.mergedInto;
  return {
    ...theirs,
    savedAt: earlier(theirs.savedAt, now),
    followingAt: earlier(theirs.followingAt, now),
    notesAt: earlier(theirs.notesAt, now),
    tagsAt: earlier(theirs.tagsAt, now),
    checkedAt: earlier(theirs.checkedAt, now),
    checkedUnder: '',
    ...(gone && { gone: { since: gone.since, ...(mergedInto !== undefined && { mergedInto }) } }),
  };
}

/**
 * Merges an arriving row into the one that is here. Notes, tags and following go each by their own time. A study that
 * was unfollowed here and left no trace comes back: that is what a person restores a backup for.
 */
export function mergeSaved(mine: SavedRow, theirs: SavedRow): SavedRow {
  const follows = theirs.followingAt > mine.followingAt || !isShown(mine) ? theirs : mine;
  const notes = theirs.notesAt > mine.notesAt ? theirs : mine;
  const tags = theirs.tagsAt > mine.tagsAt ? theirs : mine;
  return {
    ...mine,
    savedAt: earlier(mine.savedAt, theirs.savedAt),
    following: follows.following,
    followingAt: follows.followingAt,
    checkedUnder: follows.following === mine.following ? mine.checkedUnder : '',
    notes: notes.notes,
    notesAt: notes.notesAt,
    tags: tags.tags,
    tagsAt: tags.tagsAt,
  };
}
