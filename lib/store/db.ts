// The database `plain-trial`: every version that was ever shipped, oldest first. A shipped block is never edited.
import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { DATABASE_NAME } from './names.ts';
import type {
  AlertRow,
  BackupRow,
  ChangeRow,
  CheckRow,
  ConditionRow,
  ImportRow,
  LoggedRequest,
  NewStudyRow,
  RecordRow,
  RemovedRow,
  SavedRow,
  SnapshotRow,
} from './rows.ts';

/** One shipped version. `stores` names the tables that are new or indexed anew; `upgrade` carries rows over. */
export interface DatabaseVersion {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const VERSIONS: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      records: 'asked, fetchedAt',
      saved: 'nctId, following',
      snapshots: '[nctId+version], nctId',
      changes: 'id, nctId',
      alerts: 'id, notificationId',
      conditions: 'key',
      newStudies: 'nctId, conditionKey',
      checks: 'id',
      requestLog: '++',
      backups: 'at',
      imports: 'token',
    },
  },
  {
    version: 2,
    stores: { removed: 'nctId' },
    upgrade: async (transaction) => {
      const filter = { joinable: false, age: null, country: '', near: false };
      const conditions = transaction.table<ConditionRow>('conditions').toCollection();
      // A listing that was begun lacks what is kept of each study now; it begins anew.
      await conditions.modify({ filter, meshTerm: '', run: null });
      const studies = transaction.table<NewStudyRow>('newStudies').toCollection();
      await studies.modify({ headline: '', stage: '', place: '' });
    },
  },
];

export interface DatabaseOptions {
  name?: string;
  versions?: readonly DatabaseVersion[];
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

/** The typed tables. Opening is left to `connect.ts`, which turns trouble into results. */
export class PlainTrialDatabase extends Dexie {
  declare records: EntityTable<RecordRow, 'asked'>;
  declare saved: EntityTable<SavedRow, 'nctId'>;
  declare snapshots: Table<SnapshotRow, [string, number]>;
  declare changes: EntityTable<ChangeRow, 'id'>;
  declare alerts: EntityTable<AlertRow, 'id'>;
  declare conditions: EntityTable<ConditionRow, 'key'>;
  declare newStudies: EntityTable<NewStudyRow, 'nctId'>;
  declare checks: EntityTable<CheckRow, 'id'>;
  declare requestLog: Table<LoggedRequest, number>;
  declare backups: EntityTable<BackupRow, 'at'>;
  declare imports: EntityTable<ImportRow, 'token'>;
  declare removed: EntityTable<RemovedRow, 'nctId'>;

  constructor(options: DatabaseOptions = {}) {
    const { name = DATABASE_NAME, versions = VERSIONS, ...factory } = options;
    super(name, factory);
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
