// The trials on the page in front, for the popup; and the overlay put over that page.
import type { PageTrials } from '../messaging/protocol.ts';
import { findIds, idsInUrl } from '../nct/findIds.ts';
import { parseStudyNumber } from '../nct/studyNumber.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { Deps } from './deps.ts';
import { getTrial } from './getTrial.ts';
import type { StudySource } from './studySource.ts';

const UNREADABLE: PageTrials = { page: null, nctIds: [], readable: false };

/** What the page's detector found; on a page without one, what its text and links say. */
export async function pageTrials({ platform }: Deps): Promise<Result<PageTrials>> {
  const tab = await platform.page.active();
  if (tab === null) return ok(UNREADABLE);
  const detected = await platform.page.askDetector(tab.tabId);
  if (detected !== null) return ok(detected);
  const page = await platform.page.read(tab.tabId);
  if (page === null) return ok(UNREADABLE);
  const inText = findIds(page.text).map((found) => found.id);
  const inLinks = [page.url, ...page.links].flatMap(idsInUrl);
  return ok({ page: null, nctIds: [...new Set([...inText, ...inLinks])], readable: true });
}

/** Shows a study over a page. `bad-id`, or `not-permitted` where no script may run. The study is read meanwhile. */
export async function openOverlay(
  deps: Deps,
  source: StudySource,
  id: string,
  { inPrivate, ...tab }: { tabId: number; origin: string; inPrivate: boolean },
): Promise<Result<null>> {
  const number = parseStudyNumber(id);
  if (number === undefined) return fail('bad-id', id);
  const { page, settings } = deps.platform;
  const answer = getTrial(deps, source, number.id, { refresh: false, keep: !inPrivate });
  return page.showTrial(tab, { nctId: number.id, settings: await settings.load() }, answer);
}

/** The same over the page in front. */
export async function openOverlayInTab(
  deps: Deps,
  source: StudySource,
  id: string,
): Promise<Result<null>> {
  const tab = await deps.platform.page.active();
  return tab === null
    ? fail('not-permitted', 'no page in front')
    : openOverlay(deps, source, id, tab);
}
