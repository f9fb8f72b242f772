// Puts a badge behind its number and takes it away again, leaving the page's own nodes as they were.
import type { Spot } from './spot.ts';

/** A link or button may hold no other button: the badge goes behind the whole of it. */
const CONTROL = 'a,button,label,[role=button],[role=link],[role=tab]';

/** Whether what is put into it becomes an item of its own. */
const isRow = (element: Element) => /flex|grid/.test(getComputedStyle(element).display);

/** Sets `badge`, and `tail` where the number stands in the middle of a text, which is split behind it. */
export function insertBadge(spot: Spot, badge: HTMLElement): void {
  const control = spot.element.closest(CONTROL);
  spot.badge = badge;
  if (control) {
    // Behind it, the badge would become an item of a flex or grid row and push the others about.
    if (isRow(control.parentElement ?? control)) control.append(badge);
    else control.after(badge);
    return;
  }
  let text = spot.run.at(-1);
  let { end } = spot;
  // Earlier badges may have split it: a text, a badge, the rest of the text, and so on.
  while (text && end > text.length) {
    end -= text.length;
    text = text.nextSibling?.nextSibling as Text | undefined;
  }
  // Bare text of a row is one item; split, it would be two, without the space between them.
  if (text && end < text.length && !isRow(spot.element)) spot.tail = text.splitText(end);
  (text ?? spot.element).after(badge);
}

/**
 * Takes the badge away and joins the text again that was split for it. `rewritten`: the page has given the first half
 * new text since, as frameworks do with a node they remember; what was split off belongs to the old text and goes.
 */
export function removeBadge({ badge, run, tail }: Spot, rewritten: boolean): void {
  badge?.remove();
  if (!tail) return;
  const before = tail.previousSibling as Text | null;
  if (!rewritten && run.at(-1)?.parentNode) {
    if (before?.nodeType !== 3) return;
    before.appendData(tail.data);
  }
  tail.remove();
}
