// Table `alerts`: what a person has still to be told by a notification. A row leaves only after it was shown.
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { AlertRow } from './rows.ts';

/** A new alert, not yet tied to a notification. */
export const alertFor = (kind: AlertRow['kind'], subject: string): AlertRow => ({
  id: `${kind}:${subject}`,
  kind,
  subject,
  notificationId: '',
});

/** Drops what was still to be told of these, inside a caller's transaction. */
export const dropAlerts = (
  db: PlainTrialDatabase,
  kind: AlertRow['kind'],
  subjects: string[],
): Promise<void> => db.alerts.bulkDelete(subjects.map((subject) => alertFor(kind, subject).id));

export function alertsTable(db: PlainTrialDatabase, run: Run) {
  return {
    all: () => run(() => db.alerts.toArray()),

    /** Ties alerts to the notification that will tell them, so that a second try shows the same one, not another. */
    claim: (notificationId: string, ids: string[]) =>
      run(() =>
        db.alerts
          .where('id')
          .anyOf(ids)
          .and((alert) => alert.notificationId === '')
          .modify({ notificationId }),
      ),

    /** The notification was shown. */
    told: (notificationId: string) =>
      run(() => db.alerts.where('notificationId').equals(notificationId).delete()),

    drop: (ids: string[]) => run(() => db.alerts.bulkDelete(ids)),
  };
}
