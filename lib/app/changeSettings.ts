// Changing settings: written down, acted on and told to every open page.
import { ok, type Result } from '../result/result.ts';
import type { Settings } from '../settings/settings.ts';
import type { Deps } from './deps.ts';
import { setOutside } from './fromAnywhere.ts';
import { ensureAlarms } from './schedule.ts';
import { syncLists } from './syncLists.ts';
import { tellAlerts } from './tellAlerts.ts';

/** Changes some settings and gives them all. */
export async function changeSettings(
  deps: Deps,
  change: Partial<Settings>,
): Promise<Result<Settings>> {
  const settings = await deps.platform.settings.save(change);
  if (change.language !== undefined) await setOutside(deps);
  if (change.checkEvery !== undefined) await ensureAlarms(deps);
  // Quiet hours that became shorter or went away hold nothing back any longer.
  if (change.quietHours !== undefined) await tellAlerts(deps);
  if (change.sync === true) await syncLists(deps);
  // A read is worded in the language and begins with the nearest place; the size of its letters changes nothing in it.
  const rewords = change.language !== undefined || change.place !== undefined;
  await deps.platform.broadcastChanged(rewords ? ['settings', 'wording'] : ['settings']);
  return ok(settings);
}
