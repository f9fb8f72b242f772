// Asks for a study and keeps its state: loading, ready, an old copy, or what failed.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply, TrialAnswer } from '../../../lib/messaging/protocol.ts';
import type { Failure } from '../../../lib/result/result.ts';
import { useSurroundings } from '../../shared/hooks/useSurroundings.ts';

export type TrialState =
  | { phase: 'loading' }
  | { phase: 'ready'; answer: TrialAnswer }
  | { phase: 'stale'; answer: TrialAnswer; stale: NonNullable<TrialAnswer['stale']> }
  | { phase: 'error'; failure: Failure };

export interface UseTrial {
  state: TrialState;
  /** True while the registry is being asked again and something older is shown. */
  asking: boolean;
  /** Asks the registry again, whatever is saved. */
  again: () => void;
}

const stateOf = (answer: TrialAnswer): TrialState =>
  answer.stale === undefined
    ? { phase: 'ready', answer }
    : { phase: 'stale', answer, stale: answer.stale };

/**
 * The study with this number. A new number starts over; answers to an earlier one are dropped.
 * `early` is the first answer, when somebody asked before anything was drawn.
 */
export function useTrial(nctId: string, early?: Promise<Reply<'ui-bg-get-trial'>>): UseTrial {
  const { ask, onChanged } = useSurroundings();
  const [state, setState] = useState<TrialState>({ phase: 'loading' });
  const [asking, setAsking] = useState(false);
  const turn = useRef(0);

  const load = useCallback(
    async (refresh: boolean, asked?: Promise<Reply<'ui-bg-get-trial'>>) => {
      turn.current += 1;
      const mine = turn.current;
      setAsking(true);
      const reply = await (asked ?? ask('ui-bg-get-trial', { nctId, refresh }));
      if (mine !== turn.current) return;
      setAsking(false);
      setState(reply.ok ? stateOf(reply.value) : { phase: 'error', failure: reply.error });
    },
    [ask, nctId],
  );

  useEffect(() => {
    setState({ phase: 'loading' });
    void load(false, early);
    return () => {
      turn.current += 1;
    };
  }, [load, early]);

  useEffect(
    () =>
      onChanged((what) => {
        if (what.includes('saved') || what.includes('changes')) void load(false);
      }),
    [onChanged, load],
  );

  const again = useCallback(() => {
    setState((before) => (before.phase === 'error' ? { phase: 'loading' } : before));
    void load(true);
  }, [load]);

  return { state, asking, again };
}
