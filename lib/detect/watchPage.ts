// Keeps the badges of a page right while it changes: finds, follows, corrects.
import type { Find } from './findSpots.ts';
import { nearFirst } from './nearFirst.ts';
import { pageTrial } from './pageTrial.ts';
import { insertBadge, removeBadge } from './placement.ts';
import type { SiteRules } from './siteRules.ts';
import type { Spot } from './spot.ts';

/** Milliseconds from a change of the page to looking at it; further changes wait with it. */
const PATIENCE = 150;
/** Milliseconds that what is near the window has to itself. */
const LATER = 300;
/** Times that badges are put back on a page that takes them away; then it may have its way. */
const RETURNS = 20;

export interface Watch {
  /** Looks at the page now, for a change that can't be seen in it. */
  look(): void;
  /** The study the page is about, and those named in it. With `all` each of them gets its badge, however many they are. */
  trials(all?: boolean): { page: string | null; nctIds: string[] };
}

/**
 * Starts with a look at the whole page. From then on one observer, and a timer only after the page has changed.
 * `find` looks through a part of the page; `make` gives a badge, `roomy` where the page is about this study or names no other, so that there is room for words.
 * `isOn` is asked at every look: false where badges are not wanted or no longer of use. `onPage`
 * hears of the page's study at the start and whenever in-page navigation has led to another one, or to none.
 */
export function watchPage(
  rules: SiteRules,
  find: Find,
  make: (spot: Spot, roomy: boolean) => HTMLElement,
  isOn: () => boolean,
  onPage: (page: string | undefined) => void,
): Watch {
  const spots = new Set<Spot>();
  /** What the page has changed since the last look: texts, links, and elements to look through. */
  const dirty = new Set<Node>();
  /** Undefined while off, empty on a page that is about no single study. */
  let page: string | undefined;
  let waits = false;
  let returns = RETURNS;

  const near = nearFirst(spots, (ready) => {
    const others = [...spots];
    for (const spot of ready) {
      const { id, element } = spot;
      const region = element.closest(rules.region) ?? document.body;
      const known = others.some((other) => other.id === id && region.contains(other.badge ?? null));
      if (known) spots.delete(spot);
      if (spots.has(spot))
        insertBadge(spot, make(spot, id === page || others.every((other) => other.id === id)));
    }
    observer.takeRecords();
  });

  const stands = (node: Node) => node.isConnected && !dirty.has(node);

  const isRoot = (node: Node): node is Element => {
    let above = node.parentNode;
    while (above && !dirty.has(above)) above = above.parentNode;
    return node instanceof Element && node.isConnected && !above;
  };

  const look = () => {
    const before = page;
    page = isOn() ? pageTrial(location, rules.trial) : undefined;
    waits = false;
    const moved = before !== page;
    if (moved) {
      dirty.add(document.documentElement);
      returns = RETURNS;
      if (before || page) onPage(page);
    }
    let fights = 0;
    for (const spot of spots) {
      const { element, run, badge } = spot;
      if (!moved && [element.closest('a') ?? element, ...run].every(stands)) {
        if (!returns || stands(badge ?? element)) continue;
        fights = 1;
      }
      spots.delete(spot);
      removeBadge(
        spot,
        run.some((text) => dirty.has(text)),
      );
      // The same study may be named once more, and was passed over.
      dirty.add(document.documentElement);
    }
    returns -= fights;
    const roots = [...dirty].filter(isRoot);
    dirty.clear();
    observer.takeRecords();
    for (const root of roots)
      find(root, page, (spot) => page !== undefined && near.add(spot), rules, touch);
    setTimeout(near.rest, LATER);
  };

  const touch = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      dirty.add(node);
      if (!(node instanceof Element) && node.parentNode) dirty.add(node.parentNode);
    }
    if (!waits) setTimeout(look, PATIENCE);
    waits = true;
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      touch(type === 'childList' ? addedNodes : [target]);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href'],
  });
  look();

  return {
    look,
    trials(all) {
      if (all) near.rest(all);
      return { page: page || null, nctIds: [...new Set(Array.from(spots, ({ id }) => id))] };
    },
  };
}
