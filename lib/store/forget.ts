// Taking studies out of every table that knows of them.
import { dropAlerts } from './alerts.ts';
import type { PlainTrialDatabase } from './db.ts';

/** Tables that know of a saved study. */
export const forgetTables = (db: PlainTrialDatabase) => [
  db.saved,
  db.snapshots,
  db.changes,
  db.alerts,
];

/** Takes studies out with their history and changes, inside a caller's transaction over `forgetTables`. */
export async function forgetStudies(db: PlainTrialDatabase, nctIds: string[]): Promise<void> {
  const changes = await db.changes.where('nctId').anyOf(nctIds).primaryKeys();
  await dropAlerts(db, 'change', changes);
  await db.changes.bulkDelete(changes);
  await db.snapshots.where('nctId').anyOf(nctIds).delete();
  await db.saved.bulkDelete(nctIds);
}
