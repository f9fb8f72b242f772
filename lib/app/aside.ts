// What stands beside a page's own content: cards at its badges, and the tab at the window's edge.
import { fail, ok, type Result } from '../result/result.ts';
import type { EdgePlace, Settings } from '../settings/settings.ts';
import { readBeside } from './besidePage.ts';
import { changeSettings } from './changeSettings.ts';
import type { Deps } from './deps.ts';
import { openOverlay, type PageTab } from './pageTrials.ts';
import type { StudySource } from './studySource.ts';

/** Sites remembered at most; the oldest are forgotten. */
const MOST_SITES = 500;

const hostOf = ({ origin }: PageTab): string =>
  URL.canParse(origin) ? new URL(origin).hostname : '';

/** True where the tab at the edge is wanted. */
const wantsEdgeTab = ({ edgeTab, edgeTabOff }: Settings, host: string): boolean =>
  edgeTab && !edgeTabOff.includes(host);

/** Somebody points at a badge: from now on this page shows cards, unless they were switched off. */
export async function beginCards({ platform }: Deps, tab: PageTab): Promise<Result<null>> {
  const { hoverCards } = await platform.settings.load();
  return hoverCards ? platform.page.setAside(tab.tabId, {}) : ok(null);
}

/**
 * The page is about another study now, or about none (empty): the tab at the edge comes, turns to it, or goes. An open
 * overlay goes on from study to study, and opens by itself where a person wants that; not where the side panel is open,
 * which sees itself where its tab goes.
 */
export async function turnPage(
  deps: Deps,
  source: StudySource,
  tab: PageTab,
  page: string,
): Promise<Result<null>> {
  const { platform } = deps;
  const settings = await platform.settings.load();
  const isWanted = page === '' || wantsEdgeTab(settings, hostOf(tab));
  const turned = isWanted ? platform.page.setAside(tab.tabId, { page }) : ok(null);
  if (page === '') return turned;
  if (settings.beside && !tab.inPrivate && (await readBeside(deps, tab.tabId))) return turned;
  if (settings.openByItself || (await platform.page.hasOverlay(tab.tabId)))
    await openOverlay(deps, source, page, tab);
  return turned;
}

/** Opens the overlay with this study, or closes it when it shows it. */
export async function toggleOverlay(
  deps: Deps,
  source: StudySource,
  nctId: string,
  tab: PageTab,
): Promise<Result<null>> {
  if (await deps.platform.page.hideTrial(tab.tabId, nctId)) return ok(null);
  return openOverlay(deps, source, nctId, tab);
}

/** Remembers where a person put the tab on this site. */
export async function moveEdgeTab(
  deps: Deps,
  tab: PageTab,
  { side, at }: EdgePlace,
): Promise<Result<null>> {
  const host = hostOf(tab);
  if (host === '') return fail('bad-request', 'a page without a host');
  const { [host]: _before, ...others } = (await deps.platform.settings.load()).edgePlaces;
  const newest = Object.entries(others).slice(1 - MOST_SITES);
  const edgePlaces = Object.fromEntries([...newest, [host, { side, at }]]);
  const changed = await changeSettings(deps, { edgePlaces });
  return changed.ok ? ok(null) : changed;
}

/** Takes the tab away, on this site or everywhere. The options bring it back. */
export async function hideEdgeTab(
  deps: Deps,
  tab: PageTab,
  everywhere: boolean,
): Promise<Result<null>> {
  const { edgeTabOff } = await deps.platform.settings.load();
  const hosts = [...new Set([...edgeTabOff, hostOf(tab)])].filter(Boolean).slice(-MOST_SITES);
  const changed = await changeSettings(
    deps,
    everywhere ? { edgeTab: false } : { edgeTabOff: hosts },
  );
  return changed.ok ? ok(null) : changed;
}
