// The saved trials, kept up to date: a change of a few is asked for by itself, the whole list only when more may have changed.
import { useCallback, useEffect, useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import type { Answer } from '../pages/useAnswer.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

/** The list with these trials as they are now; those that are no longer in it go. Newest first, as the whole list comes. */
export function withChanged(
  all: readonly SavedTrial[],
  nctIds: readonly string[],
  now: readonly SavedTrial[],
): SavedTrial[] {
  const fresh = new Map(now.map((trial) => [trial.nctId, trial]));
  const changed = new Set(nctIds);
  const kept = all.flatMap((trial) => {
    const is = fresh.get(trial.nctId);
    if (is?.savedAt === trial.savedAt) {
      fresh.delete(trial.nctId);
      return [is];
    }
    return changed.has(trial.nctId) ? [] : [trial];
  });
  if (fresh.size === 0) return kept;
  return [...kept, ...fresh.values()].sort(
    (a, b) => Number(a.savedAt < b.savedAt) - Number(a.savedAt > b.savedAt),
  );
}

export function useSavedTrials(): Answer<SavedTrial[]> {
  const { ask, onChanged } = useSurroundings();
  const [state, setState] = useState<{ value?: SavedTrial[]; failure?: Failure }>({});
  const load = useCallback(
    async (nctIds?: string[]) => {
      const reply = await ask('ui-bg-list-saved', nctIds ? { nctIds } : {});
      setState(({ value }) => {
        if (!reply.ok) return { ...(value && { value }), failure: reply.error };
        return { value: nctIds && value ? withChanged(value, nctIds, reply.value) : reply.value };
      });
    },
    [ask],
  );
  useEffect(() => {
    void load();
    return onChanged((what, nctIds) => {
      if (what.includes('saved') || what.includes('changes')) void load(nctIds);
    });
  }, [load, onChanged]);
  return { value: state.value, failure: state.failure, reload: () => void load() };
}
