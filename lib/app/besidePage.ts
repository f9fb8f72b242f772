// Reading beside the page, in the browser's side panel: what it shows, and the page's words marked from there.
import { pageTrial } from '../detect/pageTrial.ts';
import type { Ask, Shown } from '../messaging/protocol.ts';
import { ok, type Result } from '../result/result.ts';
import type { Source } from '../trial/sourced.ts';
import type { Deps } from './deps.ts';
import { isRegistryHost, rulesAt } from './sites.ts';

interface PageHere {
  /** The study the page is about; empty for none. */
  study: string;
  /** The same for as long as the tab is on the same page; empty where we may not know its address. */
  place: string;
}

/**
 * The page in a tab, by its address alone: scripts in it come late and go early. What comes after `#` is never another
 * page, nor, at a registry that names each study in the path, what comes after `?`: lists are turned over there.
 */
async function pageIn(deps: Deps, tabId: number): Promise<PageHere> {
  const { platform } = deps;
  const address = await platform.beside.address(tabId);
  if (!URL.canParse(address)) return { study: '', place: '' };
  const url = new URL(address);
  const { host, hostname, pathname, search } = url;
  const [{ sitesOff }, mayLook] = await Promise.all([
    platform.settings.load(),
    platform.mayAskHost(hostname),
  ]);
  const study =
    mayLook && !sitesOff.includes(host) ? pageTrial(url, rulesAt(deps, hostname).trial) : '';
  const rest = isRegistryHost(deps, hostname) ? '' : search;
  return { study, place: study || host + pathname + rest };
}

/**
 * Shows what is new in the panel beside a tab, where a person wants that and the panel is open or could be opened:
 * `nctId` when it was asked for, else what the page is about now.
 */
export async function readBeside(deps: Deps, tabId: number, nctId?: string): Promise<boolean> {
  const { beside, page } = deps.platform;
  if (nctId !== undefined) {
    const { place } = await pageIn(deps, tabId);
    await beside.keep(tabId, { nctId, place });
  }
  const [hasBegun, isOpen] = await Promise.all([beside.hasBegun(tabId), beside.tell(tabId)]);
  if (hasBegun || isOpen) await page.hideTrial(tabId, '');
  return hasBegun || isOpen;
}

/**
 * The study for the panel beside a tab: the last one asked for there as long as the page is the same, else the one its
 * page is about. `nctId`: one asked for in the panel.
 */
export async function studyBeside(
  deps: Deps,
  { tabId, nctId }: Ask<'ui-bg-beside'>,
): Promise<Result<string | null>> {
  const { beside, settings } = deps.platform;
  if (!(await settings.load()).beside) return ok(null);
  const { study, place } = await pageIn(deps, tabId);
  if (nctId !== undefined) await beside.keep(tabId, { nctId, place });
  const asked = await beside.study(tabId);
  if (asked?.place === place) return ok(asked.nctId);
  // All pages we may not look at are one to us, but not those before and after one we may.
  if (asked?.place === '') await beside.keep(tabId, undefined);
  return ok(study || null);
}

/** Scrolls a tab to the registry's words for a source and marks them there. */
export const showSource = async (
  { platform }: Deps,
  { tabId, ...ask }: { tabId: number; source: Source; nctIds: string[] },
): Promise<Result<Shown>> => ok(await platform.page.showSource(tabId, ask));
