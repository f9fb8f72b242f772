// What the library says until a person has answered: studies just taken out, and a database that was lost.
import type { Notices } from '../follow/saved.ts';
import { ok, type Result } from '../result/result.ts';
import { type Deps, isoNow } from './deps.ts';
import { refreshBadge } from './library.ts';

/**
 * Writes down outside the database how much it keeps. Where it had to be made anew although something was kept in it,
 * that is written down too, and told once. A database that cannot be read changes nothing.
 */
export async function noteKept(deps: Deps): Promise<void> {
  const { store, platform } = deps;
  const studies = await store.saved.countFollowed();
  const conditions = await store.conditions.count();
  if (!studies.ok || !conditions.ok) return;
  const { lost, ...before } = await platform.keptNote.read();
  const isLost = store.wasMade() && before.studies + before.conditions > 0;
  const told = isLost ? { ...before, at: isoNow(deps) } : lost;
  const now = { studies: studies.value, conditions: conditions.value };
  if (!isLost && now.studies === before.studies && now.conditions === before.conditions) return;
  await platform.keptNote.write({ ...now, ...(told && { lost: told }) });
  if (!isLost) return;
  await refreshBadge(deps);
  await platform.broadcastChanged(['saved', 'changes']);
}

/** The same dependencies, with a note made of every change of what is saved. */
export function withNote(deps: Deps): Deps {
  const { platform } = deps;
  return {
    ...deps,
    platform: {
      ...platform,
      async broadcastChanged(what, nctIds) {
        if (what.includes('saved')) await noteKept(deps);
        await platform.broadcastChanged(what, nctIds);
      },
    },
  };
}

/** What there is to say. */
export async function notices(deps: Deps): Promise<Result<Notices>> {
  await noteKept(deps);
  const takenOut = await deps.store.takenOut.count();
  if (!takenOut.ok) return takenOut;
  const { lost } = await deps.platform.keptNote.read();
  return ok({ takenOut: takenOut.value, ...(lost && { lost }) });
}

/** Puts back what was taken out last. */
export async function putBack(deps: Deps): Promise<Result<null>> {
  const back = await deps.store.takenOut.putBack(isoNow(deps));
  if (!back.ok) return back;
  await refreshBadge(deps);
  await deps.platform.broadcastChanged(['saved', 'changes']);
  return ok(null);
}

/** The person has read it: what was taken out is gone for good, the loss is not told again. */
export async function closeNotice(deps: Deps, notice: keyof Notices): Promise<Result<null>> {
  if (notice === 'takenOut') {
    const forgotten = await deps.store.takenOut.forget();
    if (!forgotten.ok) return forgotten;
  } else {
    const { lost: _told, ...kept } = await deps.platform.keptNote.read();
    await deps.platform.keptNote.write(kept);
  }
  await deps.platform.broadcastChanged(['saved']);
  return ok(null);
}
