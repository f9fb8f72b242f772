// Everything saved out of the database and into it: reading for an export, previewing and merging an import.
import type { ImportPreview } from '../share/importPreview.ts';
import type { Backup } from './backupSchema.ts';
import { conditionKey } from './conditions.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import { arriving, mergeSaved } from './mergeSaved.ts';
import type { ConditionRow, SavedRow, SnapshotRow } from './rows.ts';

export type ImportCounts = Omit<ImportPreview, 'token' | 'exportedAt'>;

interface SavedPlan {
  put: SavedRow[];
  counts: Pick<ImportCounts, 'trialsNew' | 'trialsMerged' | 'trialsSame'>;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function planSaved(db: PlainTrialDatabase, backup: Backup, now: string): Promise<SavedPlan> {
  const theirs = backup.saved.map((row) => arriving(row, now));
  const mine = await db.saved.bulkGet(theirs.map((row) => row.nctId));
  const put: SavedRow[] = [];
  const counts = { trialsNew: 0, trialsMerged: 0, trialsSame: 0 };
  theirs.forEach((row, at) => {
    const here = mine[at];
    const merged = here ? mergeSaved(here, row) : row;
    if (here && same(merged, here)) {
      counts.trialsSame += 1;
      return;
    }
    counts[here ? 'trialsMerged' : 'trialsNew'] += 1;
    put.push(merged);
  });
  return { put, counts };
}

async function newConditions(db: PlainTrialDatabase, backup: Backup): Promise<ConditionRow[]> {
  const there = new Set(await db.conditions.toCollection().primaryKeys());
  return backup.conditions
    .map((row) => ({ ...row, key: conditionKey(row.condition), checkedUnder: '', run: null }))
    .filter((row) => !there.has(row.key));
}

/** The histories of studies that have none here, and only those that are complete: newest one whole. */
async function newSnapshots(db: PlainTrialDatabase, backup: Backup): Promise<SnapshotRow[]> {
  const there = new Set((await db.snapshots.toCollection().primaryKeys()).map(([nctId]) => nctId));
  const newest = new Map<string, Backup['snapshots'][number]>();
  for (const row of backup.snapshots) {
    if ((newest.get(row.nctId)?.version ?? -1) < row.version) newest.set(row.nctId, row);
  }
  return backup.snapshots
    .filter((row) => !there.has(row.nctId) && newest.get(row.nctId)?.full !== undefined)
    .map(({ full, parts, ...row }) => ({ ...row, ...(full && { full }), ...(parts && { parts }) }));
}

/** A study that arrives without a history has nothing to be compared with: the next check must read it, moved or not. */
async function withoutBaseline(db: PlainTrialDatabase, rows: SavedRow[]): Promise<SavedRow[]> {
  const there = new Set((await db.snapshots.toCollection().primaryKeys()).map(([nctId]) => nctId));
  return rows.map((row) => (there.has(row.nctId) ? row : { ...row, lastUpdatePosted: '' }));
}

async function mergeNews(db: PlainTrialDatabase, backup: Backup): Promise<void> {
  const changesHere = await db.changes.bulkGet(backup.changes.map((change) => change.id));
  await db.changes.bulkPut(
    backup.changes.map((change, at) => ({
      ...change,
      seen: change.seen || (changesHere[at]?.seen ?? false),
    })),
  );
  const studiesHere = await db.newStudies.bulkGet(backup.newStudies.map((study) => study.nctId));
  await db.newStudies.bulkPut(
    backup.newStudies.map((study, at) => ({
      ...study,
      conditionKey: conditionKey(study.condition),
      seen: study.seen || (studiesHere[at]?.seen ?? false),
    })),
  );
}

export function backupWork(db: PlainTrialDatabase, run: Run) {
  const tables = [db.saved, db.conditions, db.changes, db.newStudies, db.snapshots];
  return {
    /** Everything saved, read at one moment. Without the history: only what a person decided and wrote, a small part of it all. */
    exportRows: ({ history }: { history: boolean }) =>
      run(() =>
        db.transaction('r', tables, async () => ({
          saved: await db.saved.toArray(),
          conditions: await db.conditions.toArray(),
          changes: history ? await db.changes.toArray() : [],
          newStudies: history ? await db.newStudies.toArray() : [],
          snapshots: history ? await db.snapshots.toArray() : [],
        })),
      ),

    /** What an import would do; nothing is written. */
    previewImport: (backup: Backup, now: string) =>
      run(() =>
        db.transaction('r', tables, async (): Promise<ImportCounts> => {
          const { counts } = await planSaved(db, backup, now);
          return { ...counts, conditionsNew: (await newConditions(db, backup)).length };
        }),
      ),

    /** Merges an import in one transaction: it all arrives, or nothing changes. Nothing here is taken away. */
    applyImport: (backup: Backup, now: string) =>
      run(() =>
        db.transaction('rw', tables, async (): Promise<ImportCounts> => {
          const { put, counts } = await planSaved(db, backup, now);
          const conditions = await newConditions(db, backup);
          await db.snapshots.bulkPut(await newSnapshots(db, backup));
          await db.saved.bulkPut(await withoutBaseline(db, put));
          await db.conditions.bulkPut(conditions);
          await mergeNews(db, backup);
          return { ...counts, conditionsNew: conditions.length };
        }),
      ),
  };
}
