// Brings places their badges: at once near the window, a little later elsewhere, and hidden ones when they are shown.
import type { Spot } from './spot.ts';

/** On pages with more places than this, those far from the window wait until they are near. (With fewer none do: a screen reader does not scroll, and nobody scrolls a tab in the background.) */
const MANY = 300;
/** Badges set before the page gets its turn: the first cost two or three milliseconds each. */
const AT_ONCE = 6;

export interface NearFirst {
  /** Adds a place to `spots`, unless the same study waits at that element already. */
  add(spot: Spot): void;
  /** Takes those that are far from the window as well, unless they are many and not `all` are wanted. */
  rest(all?: boolean): void;
}

/**
 * `show` is called with a few places at a time. Nothing here reads the layout: the browser tells what is near the
 * window, and what has no box is hidden.
 */
export function nearFirst(spots: Set<Spot>, show: (spots: Spot[]) => void): NearFirst {
  const waiting = new WeakMap<Element, Spot[]>();
  const ready: Spot[] = [];

  const take = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return;
    ready.push(...(waiting.get(element) ?? []));
    waiting.delete(element);
    views.unobserve(element);
  };

  const next = () => {
    show(ready.splice(0, AT_ONCE));
    if (ready.length) setTimeout(next);
  };

  const views = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) take(entry.target);
      next();
    },
    { rootMargin: '300px' },
  );

  return {
    add(spot) {
      const { element } = spot;
      const group = waiting.get(element) ?? [];
      if (group.some((other) => other.id === spot.id)) return;
      group.push(spot);
      spots.add(spot);
      waiting.set(element, group);
      // Observed anew, an element is reported anew.
      views.unobserve(element);
      views.observe(element);
    },
    rest(all) {
      if (all || spots.size < MANY) for (const { element } of spots) take(element);
      next();
    },
  };
}
