// The trials on the page in front, for the popup; and the overlay put over that page.
import type { PageTrials } from '../messaging/protocol.ts';
import { idsInUrl } from '../nct/findIds.ts';
import { numbersIn } from '../nct/numbersIn.ts';
import { parseStudyNumber } from '../nct/studyNumber.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { readBeside } from './besidePage.ts';
import type { Deps } from './deps.ts';
import { getTrial } from './getTrial.ts';
import { siteOf } from './sites.ts';
import type { StudySource } from './studySource.ts';

/** A page in a tab; its origin is empty where we may not know it. */
export interface PageTab {
  tabId: number;
  origin: string;
  inPrivate: boolean;
  /** The frame of it that asks, if one does. */
  frameId?: number;
}

const UNREADABLE: PageTrials = { page: null, nctIds: [], readable: false };

/** What the page's detector found; on a page without one, what its text and links say. */
async function trialsIn({ platform }: Deps, tabId: number, all: boolean): Promise<PageTrials> {
  const detected = await platform.page.askDetector(tabId, all);
  if (detected !== null) return detected;
  const page = await platform.page.read(tabId);
  if (page === null) return UNREADABLE;
  const inLinks = [page.url, ...page.links].flatMap(idsInUrl);
  return {
    page: null,
    nctIds: [...new Set([...numbersIn(page.text), ...inLinks])],
    readable: true,
  };
}

/** The trials on the page in front, and its site; with `all` every place on it gets its badge. */
export async function pageTrials(deps: Deps, all = false): Promise<Result<PageTrials>> {
  const tab = await deps.platform.page.active();
  if (tab === null) return ok(UNREADABLE);
  const trials = await trialsIn(deps, tab.tabId, all);
  const site = await siteOf(deps, tab.origin);
  return ok({
    ...trials,
    ...(trials.readable && site !== null && { site }),
    ...(tab.inPrivate && { isPrivate: true }),
  });
}

/** Shows a study over a page. `bad-id`, or `not-permitted` where no script may run. The study is read meanwhile. */
export async function openOverlay(
  deps: Deps,
  source: StudySource,
  id: string,
  { inPrivate, frameId, ...tab }: PageTab,
): Promise<Result<null>> {
  const number = parseStudyNumber(id);
  if (number === undefined) return fail('bad-id', id);
  const { page, settings } = deps.platform;
  const now = await settings.load();
  // A private window leaves no trace, and who asks from the side panel is in no window.
  const beside = now.beside && !inPrivate;
  if (beside && (await readBeside(deps, tab.tabId, number.id))) return ok(null);
  const isFrame = frameId !== undefined && { frameId };
  return page.showTrial(tab, { nctId: number.id, settings: { ...now, beside }, ...isFrame }, () =>
    getTrial(deps, source, number.id, { refresh: false, keep: !inPrivate }),
  );
}

/** The same from a frame: over the page it stands in, or in a page of ours where that page lets nobody in. */
export async function openFromFrame(
  deps: Deps,
  source: StudySource,
  id: string,
  tab: PageTab & { frameId: number },
): Promise<Result<null>> {
  await deps.platform.page.rememberFocus(tab.tabId, tab.frameId);
  const opened = await openOverlay(deps, source, id, tab);
  if (opened.ok || opened.error.kind !== 'not-permitted') return opened;
  await deps.platform.openPage('library', `trial/${id}`);
  return ok(null);
}

/** The same over the page in front, or beside it where the popup has opened the side panel. */
export async function openOverlayInTab(
  deps: Deps,
  source: StudySource,
  { nctId, beside = false }: { nctId: string; beside?: boolean },
): Promise<Result<null>> {
  const tab = await deps.platform.page.active();
  if (tab === null) return fail('not-permitted', 'no page in front');
  if (!beside) return openOverlay(deps, source, nctId, tab);
  await readBeside(deps, tab.tabId, nctId);
  return ok(null);
}
