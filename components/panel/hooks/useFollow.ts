// Following a study and its conditions: what is followed now, and the ways to change it.
import { useEffect, useState } from 'react';
import type { FollowState } from '../../../lib/follow/saved.ts';
import type { Reply } from '../../../lib/messaging/protocol.ts';
import type { Failure } from '../../../lib/result/result.ts';
import { useSurroundings } from '../../shared/hooks/useSurroundings.ts';

export interface Follow {
  state: FollowState;
  /** The study's conditions that are followed, whether or not the study is. */
  conditions: readonly string[];
  busy: boolean;
  failure: Failure | null;
  follow: () => Promise<boolean>;
  unfollow: () => Promise<boolean>;
  setCondition: (condition: string, on: boolean) => Promise<boolean>;
}

/** `known` is what the last answer said; it wins whenever it changes. */
export function useFollow(nctId: string, known: FollowState): Follow {
  const { ask } = useSurroundings();
  const [state, setState] = useState(known);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  useEffect(() => setState(known), [known]);

  const run = async (request: Promise<Reply<'ui-bg-follow'>>) => {
    setBusy(true);
    const reply = await request;
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setState(reply.value);
    return reply.ok;
  };

  return {
    state,
    conditions: state.conditions ?? [],
    busy,
    failure,
    follow: () => run(ask('ui-bg-follow', { nctId })),
    unfollow: () => run(ask('ui-bg-unfollow', { nctId })),
    setCondition: (condition, on) =>
      run(
        ask(on ? 'ui-bg-follow-conditions' : 'ui-bg-unfollow-conditions', {
          nctId,
          conditions: [condition],
        }),
      ),
  };
}
