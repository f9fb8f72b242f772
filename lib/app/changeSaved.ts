// What a person does with many saved studies at once.
import type { SavedChange } from '../follow/saved.ts';
import { parseNctId } from '../nct/nctId.ts';
import { fail, ok, type Result } from '../result/result.ts';
import { type Deps, isoNow } from './deps.ts';
import { refreshBadge } from './library.ts';

function change({ store }: Deps, nctIds: string[], change: SavedChange, now: string) {
  switch (change.to) {
    case 'follow':
      return store.saved.refollow(nctIds, now);
    case 'unfollow':
      return store.saved.unfollow(nctIds, now);
    case 'remove':
      return store.saved.remove(nctIds, now);
    default:
      return store.saved.tag(nctIds, change.tag, { on: change.to === 'tag', now });
  }
}

/**
 * Follows, unfollows, tags, untags or takes out studies that are saved; others are passed over. Taking out takes notes,
 * tags, history and changes with it. `bad-id` names the first that is no number of a study, and changes nothing.
 */
export async function changeSaved(
  deps: Deps,
  ids: string[],
  wanted: SavedChange,
): Promise<Result<null>> {
  const nctIds: string[] = [];
  for (const id of ids) {
    const nctId = parseNctId(id);
    if (nctId === undefined) return fail('bad-id', id);
    nctIds.push(nctId);
  }
  const changed = await change(deps, nctIds, wanted, isoNow(deps));
  if (!changed.ok) return changed;
  await refreshBadge(deps);
  await deps.platform.broadcastChanged(['saved', 'changes'], nctIds);
  return ok(null);
}
