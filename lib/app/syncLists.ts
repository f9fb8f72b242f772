// The list of studies on a person's other computers, through the browser's own sync. Off unless they turned it on.
import type { SyncState } from '../follow/saved.ts';
import { itemChanges, packList, unpackList } from '../share/syncedList.ts';
import { type Deps, isoNow } from './deps.ts';
import { refreshBadge } from './library.ts';
import { RETRY_ALARM } from './schedule.ts';

/** Rings some time after the list changed: many changes in a row become one exchange. */
export const SYNC_ALARM = 'sync-lists';
const SYNC_AFTER_MS = 60_000;

/** The same dependencies, with every change of what is saved let travel soon. */
export function withSync(deps: Deps): Deps {
  const { platform, clock } = deps;
  const broadcastChanged: typeof platform.broadcastChanged = async (what, nctIds) => {
    await platform.broadcastChanged(what, nctIds);
    if (!what.includes('saved') || !(await platform.settings.load()).sync) return;
    await platform.alarms.set(SYNC_ALARM, { when: clock.now() + SYNC_AFTER_MS });
  };
  return { ...deps, platform: { ...platform, broadcastChanged } };
}

type Outcome = Omit<SyncState, 'at'>;

const refused: Outcome = { studies: 0, tooLong: 0, problem: 'refused' };
const full: Outcome = { ...refused, problem: 'full' };

/** Takes in what other computers wrote, then writes what they lack. Whatever fails, what is saved here stays as it is. */
async function exchange(deps: Deps): Promise<Outcome> {
  const { store, platform } = deps;
  const area = await platform.syncArea.read();
  if (!area.ok) return refused;
  const merged = await store.mergeSyncedList(unpackList(area.value), isoNow(deps));
  if (!merged.ok) return refused;
  const { studies, changed } = merged.value;
  if (changed > 0) {
    await refreshBadge(deps);
    await platform.broadcastChanged(['saved', 'changes']);
    // Studies that are new here have no record yet.
    await platform.alarms.ensure(RETRY_ALARM, { when: deps.clock.now() });
  }
  const packed = packList(studies);
  if (!packed) return full;
  const written = await platform.syncArea.write(itemChanges(area.value, packed.items));
  if (!written.ok) return written.error.kind === 'storage-full' ? full : refused;
  return { studies: studies.length, tooLong: packed.tooLong };
}

/** Makes one exchange and writes down how it went. Does nothing when the person has not asked for it. */
export async function syncLists(deps: Deps): Promise<void> {
  if (!(await deps.platform.settings.load()).sync) return;
  const outcome = await exchange(deps);
  await deps.store.checks.update({ sync: { at: isoNow(deps), ...outcome } });
  await deps.platform.broadcastChanged(['settings']);
}

/** Takes the list out of the browser's sync and stops using it here. What other computers have saved stays there. */
export async function leaveSync(deps: Deps): Promise<void> {
  const { platform } = deps;
  if (!(await platform.settings.load()).sync) return;
  await platform.settings.save({ sync: false });
  const area = await platform.syncArea.read();
  if (area.ok) await platform.syncArea.write(itemChanges(area.value, {}));
}
