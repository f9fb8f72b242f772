// What the library shows and what a person does there: saved studies, changes, conditions, notes and tags.
import type { Change } from '../follow/change.ts';
import type { ChangesListed, FollowedCondition, NewStudy, SavedTrial } from '../follow/saved.ts';
import { parseNctId } from '../nct/nctId.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { SavedRow } from '../store/rows.ts';
import type { Annotation } from '../store/saved.ts';
import { type Deps, isoNow } from './deps.ts';

function savedTrial(row: SavedRow, unseenChanges: number): SavedTrial {
  const { headline, briefTitle, status, statusText, phases, conditions, countries } = row;
  const { interventions, sponsor, places, dates } = row;
  return {
    nctId: row.nctId,
    headline,
    briefTitle,
    status,
    statusText,
    phases,
    conditions,
    countries,
    hasResults: row.hasResults,
    ...(interventions && { interventions }),
    ...(sponsor !== undefined && { sponsor }),
    ...(places && { places }),
    ...(dates && { dates }),
    following: row.following === 1,
    savedAt: row.savedAt,
    checkedAt: row.checkedAt,
    unseenChanges,
    notes: row.notes,
    tags: row.tags,
    ...(row.gone && { gone: row.gone }),
  };
}

/** Times of one form compare by their characters; a language's way of comparing is many times slower. */
const byTime = (a: string, b: string): number => Number(a > b) - Number(a < b);

const countUnseen = (changes: readonly Change[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { nctId, seen } of changes) {
    if (!seen) counts.set(nctId, (counts.get(nctId) ?? 0) + 1);
  }
  return counts;
};

/** Every study followed or written about, newest first; with `nctIds` those of them alone, and no other row is read. */
export async function listSaved({ store }: Deps, nctIds?: string[]): Promise<Result<SavedTrial[]>> {
  const rows = await (nctIds ? store.saved.shownOf(nctIds) : store.saved.shown());
  if (!rows.ok) return rows;
  const changes = await (nctIds ? store.changes.ofAll(nctIds) : store.changes.all());
  if (!changes.ok) return changes;
  const unseen = countUnseen(changes.value);
  const newest = rows.value.sort((a, b) => byTime(b.savedAt, a.savedAt));
  return ok(newest.map((row) => savedTrial(row, unseen.get(row.nctId) ?? 0)));
}

/** The inbox, newest first. Changes of studies no longer in the list stay out of it. */
export async function listChanges({ store }: Pick<Deps, 'store'>): Promise<Result<ChangesListed>> {
  const changes = await store.changes.all();
  if (!changes.ok) return changes;
  const rows = await store.saved.shownOf(new Set(changes.value.map((change) => change.nctId)));
  if (!rows.ok) return rows;
  const studies = await store.newStudies.all();
  if (!studies.ok) return studies;
  const headlines = Object.fromEntries(rows.value.map(({ nctId, headline }) => [nctId, headline]));
  const newestFirst = (a: { foundAt: string }, b: { foundAt: string }): number =>
    byTime(b.foundAt, a.foundAt);
  return ok({
    changes: changes.value.filter(({ nctId }) => Object.hasOwn(headlines, nctId)).sort(newestFirst),
    newStudies: studies.value
      .map(({ conditionKey: _key, towns: _towns, ...study }): NewStudy => study)
      .sort(newestFirst),
    headlines,
  });
}

/** Followed conditions by name, each with how many of its studies were not seen yet. */
export async function listConditions({ store }: Deps): Promise<Result<FollowedCondition[]>> {
  const rows = await store.conditions.all();
  if (!rows.ok) return rows;
  const studies = await store.newStudies.all();
  if (!studies.ok) return studies;
  const unseen = (key: string): number =>
    studies.value.filter((study) => study.conditionKey === key && !study.seen).length;
  return ok(
    rows.value.map(({ key, condition, since, checkedAt, filter }) => ({
      condition,
      since,
      checkedAt,
      filter,
      newStudies: unseen(key),
    })),
  );
}

/** Shows on the toolbar button how many things were not seen yet. */
export async function refreshBadge(deps: Pick<Deps, 'store' | 'platform'>): Promise<void> {
  const listed = await listChanges(deps);
  if (!listed.ok) return;
  const { changes, newStudies } = listed.value;
  const unseen = [...changes, ...newStudies].filter((item) => !item.seen);
  await deps.platform.setBadgeCount(unseen.length);
}

/** A new study's id ends with its number, whatever a page puts before it. */
const seenId = (id: string): string => /NCT\d{8}$/.exec(id)?.[0] ?? id;

/** Marks changes and new studies as seen. */
export async function markSeen(deps: Deps, ids: string[]): Promise<Result<null>> {
  const marked = await deps.store.markSeen(ids.map(seenId));
  if (!marked.ok) return marked;
  await refreshBadge(deps);
  await deps.platform.broadcastChanged(['changes'], marked.value);
  return ok(null);
}

/** Writes notes or tags of a saved study. */
export async function annotate(
  deps: Deps,
  id: string,
  annotation: Annotation,
): Promise<Result<SavedTrial>> {
  const nctId = parseNctId(id);
  if (nctId === undefined) return fail('bad-id', id);
  const tags = annotation.tags && [...new Set(annotation.tags)];
  const row = await deps.store.saved.annotate(
    nctId,
    { ...annotation, ...(tags && { tags }) },
    isoNow(deps),
  );
  if (!row.ok) return row;
  if (row.value === undefined) return fail('bad-request', `${nctId} is not saved`);
  const changes = await deps.store.changes.of(nctId);
  if (!changes.ok) return changes;
  await deps.platform.broadcastChanged(['saved'], [nctId]);
  return ok(savedTrial(row.value, countUnseen(changes.value).get(nctId) ?? 0));
}
