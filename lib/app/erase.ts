// Erasing what a person chose, and saying first how much that is.
import { ok, type Result } from '../result/result.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import type { EraseChoice } from '../share/importPreview.ts';
import type { Deps } from './deps.ts';
import { refreshBadge } from './library.ts';
import { ensureAlarms } from './schedule.ts';
import { leaveSync } from './syncLists.ts';

const touchesSettings = (choices: readonly EraseChoice[]): boolean =>
  choices.includes('settings') || choices.includes('everything');

/** Settings that differ from the defaults. */
async function changedSettings({ platform }: Deps): Promise<number> {
  const settings = await platform.settings.load();
  return Object.entries(DEFAULT_SETTINGS).filter(
    ([name, value]) => JSON.stringify(Reflect.get(settings, name)) !== JSON.stringify(value),
  ).length;
}

/** How many things each choice would take. */
export async function eraseCounts(deps: Deps): Promise<Result<Record<EraseChoice, number>>> {
  const counts = await deps.store.counts();
  if (!counts.ok) return counts;
  const settings = await changedSettings(deps);
  return ok({ ...counts.value, settings, everything: counts.value.everything + settings });
}

/** Erases. The database goes in one step; settings after it. */
export async function erase(deps: Deps, choices: EraseChoice[]): Promise<Result<null>> {
  const erased = await deps.store.erase(choices);
  if (!erased.ok) return erased;
  if (choices.includes('saved') || choices.includes('everything')) await leaveSync(deps);
  if (touchesSettings(choices)) {
    await deps.platform.settings.erase();
    await ensureAlarms(deps);
  }
  await refreshBadge(deps);
  await deps.platform.broadcastChanged(['saved', 'changes', 'settings']);
  return ok(null);
}
