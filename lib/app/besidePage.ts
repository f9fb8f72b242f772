// Reading beside the page, in the browser's side panel: what it shows, and the page's words marked from there.
import type { Shown } from '../messaging/protocol.ts';
import { ok, type Result } from '../result/result.ts';
import type { Source } from '../trial/sourced.ts';
import type { Deps } from './deps.ts';

/** Shows a study beside a tab, where a person wants that and the panel is open or could be opened. */
export async function readBeside(
  { platform }: Deps,
  tabId: number,
  nctId: string,
): Promise<boolean> {
  const [hasBegun, isTaken] = await Promise.all([
    platform.beside.hasBegun(tabId),
    platform.beside.show(tabId, nctId),
  ]);
  if (hasBegun || isTaken) await platform.page.hideTrial(tabId, '');
  return hasBegun || isTaken;
}

/** The study for the panel beside a tab: the last one asked for there, or the one its page is about. */
export async function studyBeside(
  { platform }: Deps,
  tabId: number,
): Promise<Result<string | null>> {
  const { beside } = await platform.settings.load();
  if (!beside) return ok(null);
  const asked = await platform.beside.study(tabId);
  return ok(asked ?? (await platform.page.askDetector(tabId))?.page ?? null);
}

/** Scrolls a tab to the registry's words for a source and marks them there. */
export const showSource = async (
  { platform }: Deps,
  { tabId, ...ask }: { tabId: number; source: Source; nctIds: string[] },
): Promise<Result<Shown>> => ok(await platform.page.showSource(tabId, ask));
