// The list of studies as the browser's own sync carries it: packed into small items, merged field by field.

/** What travels of a study. Times are milliseconds since 1970, 0 for never: the later writer of a field counts. */
export interface SyncedStudy {
  nctId: string;
  following: 0 | 1;
  followingAt: number;
  notes: string;
  notesAt: number;
  tags: string[];
  tagsAt: number;
  /** When it was taken out of the list, with all that was written about it. */
  removedAt: number;
}

const nctNumber = (nctId: string): number => Number(nctId.slice(3));
const MOST_NUMBER = 99_999_999;

/** A browser takes 8,192 bytes an item with its key, 102,400 in all and 512 items; some room is left for how it counts. */
const ITEM_BYTES = 8_000;
const ALL_BYTES = 100_000;
const MOST_ITEMS = 500;

const KEY = 'studies-';
const isOurs = (key: string): boolean => key.startsWith(KEY);

export const newSynced = (nctId: string): SyncedStudy => ({
  nctId,
  following: 0,
  followingAt: 0,
  notes: '',
  notesAt: 0,
  tags: [],
  tagsAt: 0,
  removedAt: 0,
});

/** True when it was taken out after everything else that happened to it. */
export const isRemoved = (study: SyncedStudy): boolean =>
  study.removedAt > 0 &&
  study.removedAt >= Math.max(study.followingAt, study.notesAt, study.tagsAt);

/** The later of two writings; of the same moment the same one on every computer. */
function later<V>(mine: V, mineAt: number, theirs: V, theirsAt: number): [V, number] {
  if (mineAt !== theirsAt) return mineAt > theirsAt ? [mine, mineAt] : [theirs, theirsAt];
  return [JSON.stringify(mine) >= JSON.stringify(theirs) ? mine : theirs, mineAt];
}

/** Two copies of one study made one, whichever comes first. What was taken out leaves only the time of that. */
export function mergeSynced(mine: SyncedStudy, theirs: SyncedStudy): SyncedStudy {
  const [following, followingAt] = later(
    mine.following,
    mine.followingAt,
    theirs.following,
    theirs.followingAt,
  );
  const [notes, notesAt] = later(mine.notes, mine.notesAt, theirs.notes, theirs.notesAt);
  const [tags, tagsAt] = later(mine.tags, mine.tagsAt, theirs.tags, theirs.tagsAt);
  const removedAt = Math.max(mine.removedAt, theirs.removedAt);
  const { nctId } = mine;
  const merged = { nctId, following, followingAt, notes, notesAt, tags, tagsAt, removedAt };
  return isRemoved(merged) ? { ...newSynced(nctId), removedAt } : merged;
}

type Entry = [
  number: number,
  followingAt: number,
  following: 0 | 1,
  removedAt: number,
  notesAt: number,
  notes: string,
  tagsAt: number,
  tags: string[],
];

function entryOf(study: SyncedStudy): unknown[] {
  const { followingAt, following, removedAt, notesAt, notes, tagsAt, tags } = study;
  const entry: Entry = [
    nctNumber(study.nctId),
    followingAt,
    following,
    removedAt,
    notesAt,
    notes,
    tagsAt,
    tags,
  ];
  if (tagsAt > 0) return entry;
  if (notesAt > 0) return entry.slice(0, 6);
  return removedAt > 0 ? entry.slice(0, 4) : entry.slice(0, 3);
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** An entry as some version of ours wrote it; undefined for anything else that may stand there. */
function studyOf(entry: unknown): SyncedStudy | undefined {
  if (!Array.isArray(entry)) return undefined;
  const [number, followingAt, following, removedAt = 0, notesAt = 0, notes = '', tagsAt = 0] =
    entry;
  const tags: unknown = entry[7] ?? [];
  const isNumber = isTime(number) && number <= MOST_NUMBER;
  const isWhole =
    isNumber &&
    [followingAt, removedAt, notesAt, tagsAt].every(isTime) &&
    (following === 0 || following === 1) &&
    typeof notes === 'string' &&
    Array.isArray(tags) &&
    tags.every((tag) => typeof tag === 'string');
  return isWhole
    ? {
        nctId: `NCT${String(number).padStart(8, '0')}`,
        following,
        followingAt,
        notes,
        notesAt,
        tags,
        tagsAt,
        removedAt,
      }
    : undefined;
}

const encoder = new TextEncoder();

/** Bytes as the strictest browser counts them: it writes `<` as six characters. */
const bytesOf = (value: unknown): number =>
  encoder.encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;

export interface PackedList {
  items: Record<string, unknown[]>;
  /** Studies whose notes and tags are too long for an item and do not travel. */
  tooLong: number;
}

/** The list in items, the same for the same studies; null when it has no room. */
export function packList(studies: readonly SyncedStudy[]): PackedList | null {
  const items: Record<string, unknown[]> = {};
  let [tooLong, used, all, count] = [0, 0, 0, 0];
  for (const study of studies.toSorted((a, b) => nctNumber(a.nctId) - nctNumber(b.nctId))) {
    let entry = entryOf(study);
    if (bytesOf(entry) > ITEM_BYTES) {
      tooLong += 1;
      entry = entryOf({ ...study, notes: '', notesAt: 0, tags: [], tagsAt: 0 });
    }
    const bytes = bytesOf(entry) + 1;
    if (count === 0 || used + bytes > ITEM_BYTES) {
      count += 1;
      used = `${KEY}${count}`.length + 2;
      all += used;
    }
    const key = `${KEY}${count}`;
    items[key] = [...(items[key] ?? []), entry];
    used += bytes;
    all += bytes;
  }
  return all > ALL_BYTES || count > MOST_ITEMS ? null : { items, tooLong };
}

/** Every study found in the items, each once. What is damaged or not ours is passed over. */
export function unpackList(items: Readonly<Record<string, unknown>>): SyncedStudy[] {
  const studies = new Map<string, SyncedStudy>();
  for (const [key, entries] of Object.entries(items)) {
    if (!isOurs(key) || !Array.isArray(entries)) continue;
    for (const study of entries.map(studyOf)) {
      if (!study) continue;
      const before = studies.get(study.nctId);
      studies.set(study.nctId, before ? mergeSynced(before, study) : study);
    }
  }
  return [...studies.values()];
}

/** What must be written and then taken away so that `before` becomes `after`. Items of others are left alone. */
export function itemChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { write: Record<string, unknown>; remove: string[] } {
  return {
    write: Object.fromEntries(
      Object.entries(after).filter(
        ([key, value]) => JSON.stringify(before[key]) !== JSON.stringify(value),
      ),
    ),
    remove: Object.keys(before).filter((key) => isOurs(key) && !Object.hasOwn(after, key)),
  };
}
