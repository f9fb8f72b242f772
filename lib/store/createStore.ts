// The store: every table behind one object, each call a result.
import { absorb } from './absorb.ts';
import { alertsTable } from './alerts.ts';
import { backupWork } from './backup.ts';
import { backupsTable } from './backups.ts';
import { changesTable, markSeen } from './changes.ts';
import { checksTable } from './checks.ts';
import { conditionsTable, newStudiesTable } from './conditions.ts';
import { connect } from './connect.ts';
import type { DatabaseOptions } from './db.ts';
import { eraseWork } from './erase.ts';
import { importsTable } from './imports.ts';
import { readBackup } from './readBackup.ts';
import { recordsTable } from './records.ts';
import { requestLogTable } from './requestLog.ts';
import { rescue } from './rescue.ts';
import { savedTable } from './saved.ts';
import { snapshotsTable } from './snapshots.ts';
import { mergeSyncedList } from './synced.ts';
import { takenOutWork } from './takenOut.ts';

/** Builds the store. Nothing is opened before the first call. */
export function createStore(options: DatabaseOptions = {}) {
  const { db, run, wasMade, close } = connect(options);
  return {
    records: recordsTable(db, run),
    saved: savedTable(db, run),
    snapshots: snapshotsTable(db, run),
    changes: changesTable(db, run),
    alerts: alertsTable(db, run),
    conditions: conditionsTable(db, run),
    newStudies: newStudiesTable(db, run),
    checks: checksTable(db, run),
    requestLog: requestLogTable(db, run),
    backups: backupsTable(db, run),
    imports: importsTable(db, run),
    takenOut: takenOutWork(db, run),
    backup: { ...backupWork(db, run), read: readBackup, rescue: () => rescue(options) },
    ...eraseWork(db, run),
    mergeSyncedList: mergeSyncedList(db, run),
    absorb: absorb(db, run),
    markSeen: markSeen(db, run),
    wasMade,
    close,
  };
}

export type Store = ReturnType<typeof createStore>;
