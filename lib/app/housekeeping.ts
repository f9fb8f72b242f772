// After a check: studies unfollowed long ago leave for good, short rows are completed, and a copy of everything is put aside.
import { keepDailyBackup } from './backups.ts';
import type { Deps } from './deps.ts';
import { fillListings } from './fillListings.ts';
import { DAY_MS } from './freshness.ts';

/** How long an unfollowed study can be taken up again with its history. */
const UNDO_DAYS = 30;
/** How long a study taken out is remembered, for copies of the list on other computers. */
const REMOVED_DAYS = 365;
/** How long what was taken out with the library's button can be put back. */
const TAKEN_OUT_DAYS = 7;

/** Failing here costs nothing that anybody saved; the next check tries again. */
export async function housekeeping(deps: Deps): Promise<void> {
  const before = new Date(deps.clock.now() - UNDO_DAYS * DAY_MS).toISOString();
  await deps.store.saved.removeUnshown(before);
  const yearAgo = new Date(deps.clock.now() - REMOVED_DAYS * DAY_MS).toISOString();
  await deps.store.saved.forgetRemoved(yearAgo);
  const weekAgo = new Date(deps.clock.now() - TAKEN_OUT_DAYS * DAY_MS).toISOString();
  await deps.store.takenOut.forget(weekAgo);
  await fillListings(deps);
  await keepDailyBackup(deps);
}
