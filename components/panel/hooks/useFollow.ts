// Following a study and its conditions: what is followed now, and the ways to change it.
import { useCallback, useEffect, useState } from 'react';
import type { FollowState } from '../../../lib/follow/saved.ts';
import type { Failure, Result } from '../../../lib/result/result.ts';
import { useSurroundings } from '../../shared/hooks/useSurroundings.ts';

export interface Follow {
  state: FollowState;
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
  const [conditions, setConditions] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const accept = useCallback((next: FollowState) => {
    setState(next);
    if (next.following) setConditions(next.conditions);
  }, []);

  useEffect(() => accept(known), [known, accept]);

  useEffect(() => {
    let wanted = true;
    void ask('ui-bg-list-conditions', {}).then((reply) => {
      if (wanted && reply.ok) setConditions(reply.value.map((each) => each.condition));
    });
    return () => {
      wanted = false;
    };
  }, [ask]);

  const run = async <T>(request: Promise<Result<T>>, done: (value: T) => void) => {
    setBusy(true);
    const reply = await request;
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) done(reply.value);
    return reply.ok;
  };

  return {
    state,
    conditions,
    busy,
    failure,
    follow: () => run(ask('ui-bg-follow', { nctId }), accept),
    unfollow: () => run(ask('ui-bg-unfollow', { nctId }), accept),
    setCondition: (condition, on) =>
      on
        ? run(ask('ui-bg-follow-conditions', { nctId, conditions: [condition] }), (next) => {
            accept(next);
            setConditions((before) => [...new Set([...before, condition])]);
          })
        : run(ask('ui-bg-unfollow-condition', { condition }), (left) =>
            setConditions(left.map((each) => each.condition)),
          ),
  };
}
