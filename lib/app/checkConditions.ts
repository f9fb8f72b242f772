// New studies of followed conditions: listed page by page, told once when a listing is complete.

import { ok, type Result } from '../result/result.ts';
import type { ConditionRow, FoundStudy } from '../store/rows.ts';
import { createPatience, type Tally } from './checkStudies.ts';
import { type Deps, isoNow } from './deps.ts';
import { DAY_MS } from './freshness.ts';
import { readerOf } from './language.ts';
import { type Listener, tellStudy } from './tellStudy.ts';

/** Studies are at times listed days after the day they say they were first posted. */
const OVERLAP_MS = 7 * DAY_MS;

const dayBefore = (day: string, byMs: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - byMs).toISOString().slice(0, 10);

const later = (day: string, other: string): string => [day, other].sort()[1] ?? day;

/** Reads the listing to its end, remembering each page. A page token that is no longer taken means to begin anew, once. */
async function readListing(
  deps: Deps,
  row: ConditionRow,
  under: string,
  listener: Listener,
  mayRestart = true,
): Promise<Result<FoundStudy[]>> {
  const begun = row.run?.under === under ? row.run : null;
  const found = [...(begun?.found ?? [])];
  let pageToken = begun?.pageToken;
  do {
    const page = await deps.registry.searchNew(
      {
        condition: row.condition,
        meshTerm: row.meshTerm,
        since: row.from,
        ...(pageToken !== undefined && { pageToken }),
      },
      { priority: 'background' },
    );
    if (!page.ok) {
      if (page.error.kind !== 'bad-request' || pageToken === undefined || !mayRestart) return page;
      const restarted = await deps.store.conditions.remember(row.key, null);
      if (!restarted.ok) return restarted;
      return readListing(deps, { ...row, run: null }, under, listener, false);
    }
    found.push(...page.value.studies.map((study) => tellStudy(deps, study, row.filter, listener)));
    pageToken = page.value.nextPageToken;
    if (pageToken !== undefined) {
      const noted = await deps.store.conditions.remember(row.key, { under, pageToken, found });
      if (!noted.ok) return noted;
    }
  } while (pageToken !== undefined);
  return ok(found);
}

/** Shorter numbers ("001") are a sponsor's own and name many studies. */
const SHORTEST_TELLING_ID = 7;

/** Every number that tells this study apart from others. */
const namesOf = ({ nctId, otherIds }: Pick<FoundStudy, 'nctId' | 'otherIds'>): string[] => [
  nctId,
  ...otherIds.filter((id) => id.length >= SHORTEST_TELLING_ID),
];

/** Each study once, also when it is listed twice or stands in the registry twice under one number of another registry. */
export function fold(studies: readonly FoundStudy[]): FoundStudy[] {
  const taken = new Set<string>();
  return studies.filter((study) => {
    const names = namesOf(study);
    if (names.some((name) => taken.has(name))) return false;
    for (const name of names) taken.add(name);
    return true;
  });
}

/** What of a listing is news. The first listing is the baseline: only what was posted after the person began to follow. */
export function freshOf(
  row: Pick<ConditionRow, 'known' | 'since'>,
  found: FoundStudy[],
): FoundStudy[] {
  const { known } = row;
  const isNews = (study: FoundStudy): boolean =>
    known === null
      ? study.firstPostDate > row.since.slice(0, 10)
      : !namesOf(study).some((name) => known.includes(name));
  return fold(found.filter((study) => study.wanted && isNews(study)));
}

async function checkCondition(
  deps: Deps,
  row: ConditionRow,
  under: string,
  listener: Listener,
): Promise<Result<number>> {
  const found = await readListing(deps, row, under, listener);
  if (!found.ok) return found;
  const from = later(row.from, dayBefore(under.slice(0, 10), OVERLAP_MS));
  const known = found.value.filter((study) => study.firstPostDate >= from);
  return deps.store.conditions.finish({
    key: row.key,
    now: isoNow(deps),
    under,
    from,
    known: [...new Set(known.flatMap(namesOf))],
    fresh: freshOf(row, found.value),
  });
}

/** Lists every condition not yet listed under this state of the registry. */
export async function checkConditions(
  deps: Deps,
  under: string,
  tally: Tally,
): Promise<Result<null>> {
  const rows = await deps.store.conditions.all();
  if (!rows.ok) return rows;
  const current = await deps.store.conditions.stillCurrent(isoNow(deps), under);
  if (!current.ok) return current;
  const home = (await deps.platform.settings.load()).place;
  const patience = createPatience(tally);
  const listener = { home, ...(await readerOf(deps)) };
  for (const row of rows.value.filter((condition) => condition.checkedUnder !== under)) {
    const fresh = await checkCondition(deps, row, under, listener);
    if (fresh.ok) {
      patience.fine();
      tally.changes += fresh.value;
    } else if (!patience.bears(fresh.error)) return fresh;
  }
  return ok(null);
}
