// What the panel can do with the page it stands on.
import { createContext, useContext } from 'react';
import type { Source } from '../../../lib/summary/plainRead.ts';

/** The page as the panel is given it. */
export interface PanelPage {
  /** Host name, for "Turn off on …"; absent in our own pages. */
  host: string | null;
  /** Scrolls to the registry's words for this source and marks them; false when they are not on this page. */
  show(source: Source, nctIds: readonly string[]): Promise<boolean>;
}

/** Where there is nothing to point at. */
export const NO_PAGE = { host: null, show: async () => false };

/** The page as the panel's parts see it: the study is known. */
export interface Page {
  host: string | null;
  show(source: Source): Promise<boolean>;
}

export const PageContext = createContext<Page>(NO_PAGE);

export const usePage = (): Page => useContext(PageContext);
