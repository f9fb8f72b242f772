// What the panel can do with the page it stands on.
import { createContext, useContext } from 'react';
import type { Shown } from '../../../lib/messaging/protocol.ts';
import type { Source } from '../../../lib/summary/plainRead.ts';

/** The page as the panel is given it. */
export interface PanelPage {
  /** Host name, for "Turn off on …"; empty where it is not known, null where there is no page to point at. */
  host: string | null;
  /** In a private window, where the side panel shows nothing. */
  isPrivate?: boolean;
  /** Scrolls to the registry's words for this source and marks them. */
  show(source: Source, nctIds: readonly string[]): Promise<Shown>;
}

/** Where there is nothing to point at. */
export const NO_PAGE = { host: null, show: async (): Promise<Shown> => 'absent' };

/** The page as the panel's parts see it: the study is known. */
export interface Page {
  host: string | null;
  isPrivate: boolean;
  nctId: string;
  show(source: Source): Promise<Shown>;
}

export const PageContext = createContext<Page>({ ...NO_PAGE, isPrivate: false, nctId: '' });

export const usePage = (): Page => useContext(PageContext);
