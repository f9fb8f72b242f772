// Asks for a study and keeps its state: loading, ready, an old copy, or what failed.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reply, TrialAnswer } from '../../../lib/messaging/protocol.ts';
import type { Failure } from '../../../lib/result/result.ts';
import { useSurroundings } from '../../shared/hooks/useSurroundings.ts';

export type TrialState =
  | { phase: 'loading' }
  | { phase: 'ready'; answer: TrialAnswer }
  | { phase: 'stale'; answer: TrialAnswer; stale: NonNullable<TrialAnswer['stale']> }
  | { phase: 'error'; failure: Failure };

export type TrialReply = Reply<'ui-bg-get-trial'>;

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

const stateAfter = (reply: TrialReply): TrialState =>
  reply.ok ? stateOf(reply.value) : { phase: 'error', failure: reply.error };

const LOADING: TrialState = { phase: 'loading' };

/**
 * The study with this number. A new number starts over; answers to an earlier one are dropped.
 * `early` is the first answer, when it was there before anything was drawn.
 */
export function useTrial(nctId: string, early?: TrialReply): UseTrial {
  const { ask, onChanged } = useSurroundings();
  const first = useMemo(() => (early === undefined ? LOADING : stateAfter(early)), [early]);
  const [state, setState] = useState(first);
  const [asking, setAsking] = useState(false);
  const turn = useRef(0);

  const load = useCallback(
    async (refresh: boolean) => {
      turn.current += 1;
      const mine = turn.current;
      setAsking(true);
      const reply = await ask('ui-bg-get-trial', { nctId, refresh });
      if (mine !== turn.current) return;
      setAsking(false);
      setState(stateAfter(reply));
    },
    [ask, nctId],
  );

  useEffect(() => {
    setState(first);
    if (first === LOADING) void load(false);
    return () => {
      turn.current += 1;
    };
  }, [load, first]);

  useEffect(
    () =>
      onChanged((what) => {
        if (what.some((one) => one === 'saved' || one === 'changes' || one === 'wording'))
          void load(false);
      }),
    [onChanged, load],
  );

  const again = useCallback(() => {
    setState((before) => (before.phase === 'error' ? LOADING : before));
    void load(true);
  }, [load]);

  return { state, asking, again };
}
