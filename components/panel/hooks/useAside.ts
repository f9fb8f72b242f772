// The panel steps aside when the page shows words that lie under it, and comes back when asked.
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Source } from '../../../lib/summary/plainRead.ts';
import type { Page, PanelPage } from './usePage.ts';

export interface Aside {
  page: Page;
  aside: boolean;
  /** Shows the panel again and gives it the focus. */
  comeBack: () => void;
}

/** `asked` and `shown` are the study's numbers; another study brings the panel back. */
export function useAside(
  panel: RefObject<HTMLElement | null>,
  panelPage: PanelPage,
  asked: string,
  shown: string,
): Aside {
  const [aside, setAside] = useState(false);
  const page = useMemo(
    () => ({
      host: panelPage.host,
      isPrivate: panelPage.isPrivate === true,
      nctId: shown,
      show: async (source: Source) => {
        const result = await panelPage.show(source, [asked, shown]);
        setAside(result === 'covered');
        return result;
      },
    }),
    [panelPage, asked, shown],
  );
  useEffect(() => {
    if (asked !== '') setAside(false);
  }, [asked]);
  const comeBack = useCallback(() => {
    flushSync(() => setAside(false));
    panel.current?.focus();
  }, [panel]);
  return { page, aside, comeBack };
}
