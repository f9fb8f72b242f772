// Brings places their badges: at once near the window, in small batches elsewhere, and hidden ones when they are shown.
import type { Spot } from './spot.ts';

/** On pages with more places than this, those far from the window wait until they are near. (With fewer none do: a screen reader does not scroll.) */
const MANY = 300;
const AT_ONCE = 30;
/** Milliseconds for the page between two batches. */
const PAUSE = 40;

/**
 * Gives the function that adds a place to `spots`, unless the same study waits at that element already. `show` is
 * called with a few places at a time. Nothing here reads the layout: the browser tells what is near the window, and
 * what has no box and is therefore hidden.
 */
export function nearFirst(spots: Set<Spot>, show: (spots: Spot[]) => void): (spot: Spot) => void {
  const waiting = new WeakMap<Element, Spot[]>();
  const ready: Spot[] = [];

  const next = () => {
    show(ready.splice(0, AT_ONCE));
    if (ready.length) setTimeout(next, PAUSE);
  };

  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const soon = isIntersecting || (boundingClientRect.width && spots.size < MANY);
        if (!soon || !target.checkVisibility({ visibilityProperty: true })) continue;
        ready.push(...(waiting.get(target) ?? []));
        waiting.delete(target);
        views.unobserve(target);
      }
      next();
    },
    { rootMargin: '300px' },
  );

  return (spot) => {
    let target = spot.element;
    // An element without a box of its own never comes into view.
    while (target.parentElement && getComputedStyle(target).display === 'contents')
      target = target.parentElement;
    const group = waiting.get(target) ?? [];
    if (group.some(({ id }) => id === spot.id)) return;
    group.push(spot);
    spots.add(spot);
    waiting.set(target, group);
    // Observed anew, an element is reported anew.
    views.unobserve(target);
    views.observe(target);
  };
}
