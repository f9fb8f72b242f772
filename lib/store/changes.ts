// Table `changes`: what was found to have changed, seen or not.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';

export function changesTable(db: PlainTrialDatabase, run: Run) {
  return {
    all: () => run(() => db.changes.toArray()),
    ofAll: (nctIds: string[]) => run(() => db.changes.where('nctId').anyOf(nctIds).toArray()),
    of: (nctId: string) => run(() => db.changes.where('nctId').equals(nctId).toArray()),
  };
}

/** Marks changes (by id) and new studies (by number) as seen; ids nobody knows are passed over. Gives the studies whose changes they were. */
export const markSeen = (db: PlainTrialDatabase, run: Run) => (ids: string[]) =>
  run(() =>
    db.transaction('rw', [db.changes, db.newStudies], async () => {
      const changes = await db.changes.where('id').anyOf(ids).toArray();
      await db.changes.where('id').anyOf(ids).modify({ seen: true });
      await db.newStudies.where('nctId').anyOf(ids).modify({ seen: true });
      return [...new Set(changes.map((change) => change.nctId))];
    }),
  );
