// What stands beside a page's own content, together: cards at its badges, and the tab at its edge.
import type { Settings } from '../../lib/settings/settings.ts';
import { createAsideHost } from './asideHost.ts';
import { createEdgeTab, FIRST_PLACE } from './edgeTab.ts';
import { createHoverCard } from './hoverCard.ts';

export interface Aside {
  /** The study the page is about; empty for none. */
  turn(nctId: string): void;
  /** Settings as they are now. */
  set(settings: Settings): void;
  stop(): void;
}

/** `mode` is `closed` but for builds that tests look into. */
export function createAside(page: Document, mode: ShadowRootMode, settings: Settings): Aside {
  const host = createAsideHost(page, mode, navigator.languages);
  const card = createHoverCard(page, host);
  const tab = createEdgeTab(page, host);
  const site = page.location.hostname;
  let now = settings;
  let study = '';

  const apply = () => {
    const words = host.dress(now);
    const { sitesOff, hoverCards, edgeTab, edgeTabOff, edgePlaces } = now;
    const isOff = sitesOff.includes(site);
    card.set(hoverCards && !isOff ? words.card : null);
    const hasTab = edgeTab && study !== '' && !isOff && !edgeTabOff.includes(site);
    tab.set(
      hasTab ? { nctId: study, words: words.tab, place: edgePlaces[site] ?? FIRST_PLACE } : null,
    );
  };
  apply();

  return {
    turn(nctId) {
      study = nctId;
      apply();
    },
    set(settings) {
      now = settings;
      apply();
    },
    stop() {
      card.stop();
      tab.stop();
    },
  };
}
