// The study for the side panel: that of the tab in front where one is known there, else the last one shown.
import { useEffect, useRef, useState } from 'react';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { Front, FrontTab } from './front.ts';

export interface Beside {
  /** Null until the browser has told. */
  tab: FrontTab | null;
  /** Null as long as no study was asked for. */
  nctId: string | null;
}

/** `isOn`: reads are wanted here; turned on, the tab in front is asked for its study. */
export function useBeside(front: Front, isOn: boolean): Beside {
  const { ask } = useSurroundings();
  const [tab, setTab] = useState<FrontTab | null>(null);
  const [nctId, setNctId] = useState<string | null>(null);
  const current = useRef<number | undefined>(undefined);

  useEffect(
    () =>
      front.onTab((now) => {
        current.current = now.tabId;
        setTab(now);
      }),
    [front],
  );
  useEffect(
    () =>
      front.onStudy((tabId, asked) => {
        if (tabId !== current.current) return false;
        setNctId(asked);
        return true;
      }),
    [front],
  );
  useEffect(() => {
    if (tab === null || tab.isPrivate || !isOn) return;
    const { tabId } = tab;
    void ask('ui-bg-beside', { tabId }).then((reply) => {
      if (reply.ok && reply.value !== null && current.current === tabId) setNctId(reply.value);
    });
  }, [ask, tab, isOn]);

  return { tab, nctId };
}
