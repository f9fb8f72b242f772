// Tables `conditions` and `newStudies`: conditions followed, and the studies that appeared under them.
import { NO_FILTER, type StudyFilter } from '../follow/studyFilter.ts';
import { alertFor, dropAlerts } from './alerts.ts';
import type { Run } from './connect.ts';
import type { PlainTrialDatabase } from './db.ts';
import type { ConditionRow, FoundStudy } from './rows.ts';

/** One key however a condition was typed. */
export const conditionKey = (condition: string): string =>
  condition.toLowerCase().replace(/\s+/g, ' ').trim();

/** A listing read to its end. */
export interface FinishedListing {
  key: string;
  now: string;
  under: string;
  /** First posting day the next listing asks for. */
  from: string;
  /** All studies of the listing, also those known. */
  known: string[];
  fresh: FoundStudy[];
}

/** A condition as a person follows it. */
export type NewCondition = Pick<ConditionRow, 'condition' | 'meshTerm'>;

const newRow = (
  { condition, meshTerm }: NewCondition,
  now: string,
  from: string,
): ConditionRow => ({
  key: conditionKey(condition),
  condition,
  meshTerm,
  since: now,
  checkedAt: null,
  checkedUnder: '',
  from,
  known: null,
  filter: NO_FILTER,
  run: null,
});

export function conditionsTable(db: PlainTrialDatabase, run: Run) {
  return {
    all: () => run(() => db.conditions.toArray()),
    count: () => run(() => db.conditions.count()),

    /** Those of these wordings that are followed, worded as given. */
    among: (conditions: string[]) =>
      run(async () => {
        const rows = await db.conditions.bulkGet(conditions.map(conditionKey));
        return conditions.filter((_, at) => rows[at] !== undefined);
      }),

    /** Follows what is not followed yet, asking for studies first posted on the day `from` or later. A condition followed already keeps its baseline. */
    add: (conditions: NewCondition[], { now, from }: { now: string; from: string }) =>
      run(() =>
        db.transaction('rw', db.conditions, async () => {
          const rows = conditions.map((condition) => newRow(condition, now, from));
          const there = new Set(await db.conditions.toCollection().primaryKeys());
          await db.conditions.bulkPut(rows.filter((row) => !there.has(row.key)));
        }),
      ),

    /** Narrows or widens what is told of a condition from now on. */
    filter: (condition: string, filter: StudyFilter) =>
      run(() => db.conditions.update(conditionKey(condition), { filter })),

    /** Stops following conditions, with the studies listed under them. */
    remove: (conditions: string[]) =>
      run(() =>
        db.transaction('rw', [db.conditions, db.newStudies, db.alerts], async () => {
          const keys = conditions.map(conditionKey);
          const studies = await db.newStudies.where('conditionKey').anyOf(keys).primaryKeys();
          await dropAlerts(db, 'new-study', studies);
          await db.newStudies.bulkDelete(studies);
          await db.conditions.bulkDelete(keys);
        }),
      ),

    /** Remembers how far a listing was read, or (`null`) that it must begin anew. */
    remember: (key: string, progress: ConditionRow['run']) =>
      run(() => db.conditions.where('key').equals(key).modify({ run: progress })),

    /** Ends a listing: new studies, their alerts and the cursor together. Says how many studies are new. */
    finish: (listing: FinishedListing) =>
      run(() =>
        db.transaction('rw', [db.conditions, db.newStudies, db.alerts], async () => {
          const row = await db.conditions.get(listing.key);
          if (!row) return 0;
          const there = await db.newStudies.bulkGet(listing.fresh.map((study) => study.nctId));
          const fresh = listing.fresh.filter((_, at) => there[at] === undefined);
          await db.newStudies.bulkAdd(
            fresh.map(({ nctId, briefTitle, headline, stage, place, towns }) => ({
              nctId,
              briefTitle,
              headline,
              stage,
              place,
              ...(towns && { towns }),
              condition: row.condition,
              conditionKey: row.key,
              foundAt: listing.now,
              seen: false,
            })),
          );
          await db.alerts.bulkPut(fresh.map(({ nctId }) => alertFor('new-study', nctId)));
          await db.conditions.put({
            ...row,
            checkedAt: listing.now,
            checkedUnder: listing.under,
            from: listing.from,
            known: listing.known,
            run: null,
          });
          return fresh.length;
        }),
      ),

    /** Nothing new can be there: only the time moves. */
    stillCurrent: (now: string, under: string) =>
      run(() =>
        db.conditions.filter((row) => row.checkedUnder === under).modify({ checkedAt: now }),
      ),
  };
}

export function newStudiesTable(db: PlainTrialDatabase, run: Run) {
  return { all: () => run(() => db.newStudies.toArray()) };
}
