// What the panel can do with the page it stands on.
import { createContext, useContext } from 'react';
import type { Source } from '../../../lib/summary/plainRead.ts';

export interface Page {
  /** Host name, for "Turn off on …"; absent in our own pages. */
  host: string | null;
  /** Scrolls to the registry's words for this source and marks them; false when they are not on this page. */
  show(source: Source): Promise<boolean>;
}

export const PageContext = createContext<Page>({ host: null, show: async () => false });

export const usePage = (): Page => useContext(PageContext);
