// Asks the background something and asks again after something saved has changed.
import { useCallback, useEffect, useState } from 'react';
import type { Ask, Broadcasts, Message, ToBackground } from '../../lib/messaging/protocol.ts';
import type { Failure } from '../../lib/result/result.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

export interface Answer<T> {
  /** Undefined until the first answer; kept while a later one fails. */
  value: T | undefined;
  failure: Failure | undefined;
  reload: () => void;
}

/** `about`: which changes make the answer old. `ask` must not change from render to render. */
export function useAnswer<M extends Message>(
  type: M,
  ask: Ask<M>,
  about: Broadcasts['bg-all-changed']['what'],
): Answer<ToBackground[M]['reply']> {
  const surroundings = useSurroundings();
  const [state, setState] = useState<{ value?: ToBackground[M]['reply']; failure?: Failure }>({});
  const key = JSON.stringify(ask);
  const reload = useCallback(() => {
    surroundings.ask(type, JSON.parse(key) as Ask<M>).then((reply) => {
      setState((before) =>
        reply.ok ? { value: reply.value } : { ...before, failure: reply.error },
      );
    });
  }, [surroundings, type, key]);
  useEffect(reload, [reload]);
  const topics = about.join();
  useEffect(
    () =>
      surroundings.onChanged((what) => {
        if (what.some((topic) => topics.includes(topic))) reload();
      }),
    [surroundings, topics, reload],
  );
  return { value: state.value, failure: state.failure, reload };
}
