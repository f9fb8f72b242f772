// Keeps the badges of a page right while it changes: finds, follows, corrects.
import type { Find } from './findSpots.ts';
import { nearFirst } from './nearFirst.ts';
import { pageTrial } from './pageTrial.ts';
import { insertBadge, removeBadge } from './placement.ts';
import type { SiteRules } from './siteRules.ts';
import type { Spot } from './spot.ts';

/** Milliseconds from a change of the page to looking at it; further changes wait with it. */
const PATIENCE = 150;
/** Milliseconds from the end of a look that what is near the window has to itself. */
const LATER = 300;
/** Badges put back at one address of a page that takes them away; then it may have its way. */
const RETURNS = 300;

export interface FoundTrials {
  page: string | undefined;
  nctIds: string[];
}

export interface Watch {
  /** Looks at the page now, for a change that can't be seen in it. */
  look(): void;
  /** The study the page is about, if any, and those named in it, again at each place. With `all` every place gets its badge, however many they are. */
  trials(all?: boolean): FoundTrials;
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
  isOn: () => unknown,
  onPage: (page: string | undefined) => void,
): Watch {
  const spots = new Set<Spot>();
  /** What the page has changed since the last look: texts, links, and elements to look through. Null is the root of a document that was emptied. */
  const dirty = new Set<Node | null>();
  /** Undefined while off, empty on a page that is about no single study. */
  let page: string | undefined;
  let waits = false;
  let returns = 0;

  const near = nearFirst(spots, (ready) => {
    const others = [...spots];
    for (const spot of ready) {
      const { id, element } = spot;
      const region = element.closest(rules.region) ?? document.body;
      if (others.some((other) => other.id === id && region.contains(other.badge ?? null)))
        spots.delete(spot);
      else if (spots.has(spot))
        insertBadge(spot, make(spot, id === page || others.every((other) => other.id === id)));
    }
    observer.takeRecords();
  });

  const stands = (node: Node) => node.isConnected && !dirty.has(node);

  const look = async () => {
    const before = page;
    page = isOn() ? pageTrial(location, rules.trial) : undefined;
    waits = false;
    const moved = before !== page;
    if (moved) {
      dirty.add(document.documentElement);
      returns = RETURNS;
      if (before || page) onPage(page);
    }
    for (const spot of spots) {
      const { element, run, badge } = spot;
      if (!moved && [element.closest('a') ?? element, ...run].every(stands)) {
        if (stands(badge ?? element) || returns-- < 1) continue;
      }
      spots.delete(spot);
      removeBadge(
        spot,
        run.some((text) => dirty.has(text)),
      );
      // The same study may be named once more, and was passed over.
      dirty.add(document.documentElement);
    }
    /** What is to be looked through: changed elements that are in no other changed element, neighbours together. */
    const parts: Element[][] = [];
    let part: Element[] = [];
    for (const node of dirty) {
      // Not the document: what is written into it brings a doctype, and nothing would be looked through but that.
      let above = node?.parentElement;
      if (!(node instanceof Element)) {
        // A text is read with what stands around it, which comes up in its turn.
        if (above) dirty.add(above);
      } else if (part.at(-1)?.nextSibling === node) part.push(node);
      else {
        while (above && !dirty.has(above)) above = above.parentElement;
        if (!above && node.isConnected) {
          part = [node];
          parts.push(part);
        }
      }
    }
    dirty.clear();
    observer.takeRecords();
    // Before all is found, nobody knows how many they are.
    await Promise.all(
      parts.map((roots) =>
        find(roots, page, (spot) => page !== undefined && near.add(spot), rules, touch),
      ),
    );
    setTimeout(near.rest, LATER);
  };

  // Thousands come at a time: of a node nothing is asked here, and lists are slow to iterate.
  const note = (node: Node) => dirty.add(node);
  const touch = (nodes: Node[] | NodeList) => {
    nodes.forEach(note);
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
      return { page, nctIds: Array.from(spots, ({ id }) => id) };
    },
  };
}
