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

type TrialReply = Reply<'ui-bg-get-trial'>;

/** A study asked for before anything was drawn. */
export interface EarlyAnswer {
  asked: Promise<TrialReply>;
  /** Set once it is there: what is drawn from then on needs no waiting state. */
  reply?: TrialReply;
}

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
 * `early` is the first answer, when somebody asked before anything was drawn.
 */
export function useTrial(nctId: string, early?: EarlyAnswer): UseTrial {
  const { ask, onChanged } = useSurroundings();
  const first = useMemo(
    () => (early?.reply === undefined ? LOADING : stateAfter(early.reply)),
    [early],
  );
  const [state, setState] = useState(first);
  const [asking, setAsking] = useState(false);
  const turn = useRef(0);

  const load = useCallback(
    async (refresh: boolean, asked?: Promise<TrialReply>) => {
      turn.current += 1;
      const mine = turn.current;
      setAsking(true);
      const reply = await (asked ?? ask('ui-bg-get-trial', { nctId, refresh }));
      if (mine !== turn.current) return;
      setAsking(false);
      setState(stateAfter(reply));
    },
    [ask, nctId],
  );

  useEffect(() => {
    setState(first);
    if (first === LOADING) void load(false, early?.asked);
    return () => {
      turn.current += 1;
    };
  }, [load, early, first]);

  useEffect(
    () =>
      onChanged((what) => {
        if (what.includes('saved') || what.includes('changes')) void load(false);
      }),
    [onChanged, load],
  );

  const again = useCallback(() => {
    setState((before) => (before.phase === 'error' ? LOADING : before));
    void load(true);
  }, [load]);

  return { state, asking, again };
}
