// The study for the side panel: that of the tab in front, asked for anew whenever the tab or its page is another.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { Front, FrontTab } from './front.ts';

export interface Beside {
  /** Null until the browser has told. */
  tab: FrontTab | null;
  /** Null where the tab in front has none, undefined until that is known. */
  nctId: string | null | undefined;
  /** The one shown last, if any: to go back to. */
  last: string | undefined;
  /** Why nobody could tell. */
  failure: Failure | null;
  /** It was asked for in the panel itself. */
  isFromHere: boolean;
  /** Shows a study beside the tab in front, or asks anew which one is to be shown. */
  open: (nctId?: string) => void;
}

export function useBeside(front: Front, settings: Settings): Beside {
  const { ask } = useSurroundings();
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [nctId, setNctId] = useState<string | null>();
  const [last, setLast] = useState<string>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isFromHere, setIsFromHere] = useState(false);
  const current = useRef<FrontTab | null>(null);
  const turn = useRef(0);

  const look = useCallback(
    async (wanted?: string) => {
      const { tabId } = current.current ?? {};
      if (tabId === undefined) return;
      turn.current += 1;
      const mine = turn.current;
      const reply = await ask('ui-bg-beside', {
        tabId,
        ...(wanted !== undefined && { nctId: wanted }),
      });
      if (mine !== turn.current) return;
      setFailure(reply.ok ? null : reply.error);
      if (!reply.ok) return;
      setNctId(reply.value);
      if (reply.value !== null) setLast(reply.value);
      setIsFromHere(wanted !== undefined);
    },
    [ask],
  );

  useEffect(
    () =>
      front.onTab((now) => {
        current.current = now;
        setTab(now);
      }),
    [front],
  );
  useEffect(
    () =>
      front.onStudy((tabId) => {
        if (tabId !== current.current?.tabId) return false;
        void look();
        return true;
      }),
    [front, look],
  );
  // Settings say whether reads are wanted here, and on which sites.
  useEffect(() => {
    if (tab !== null && !tab.isPrivate && settings.beside) void look();
  }, [look, tab, settings]);

  return { tab, nctId, last, failure, isFromHere, open: look };
}
