// "Show on page": finds the registry's words, opens what hides them, scrolls there and marks them.

import type { Shown } from '../../lib/messaging/protocol.ts';
import type { Source } from '../../lib/trial/sourced.ts';
import { findOnPage } from './findOnPage.ts';
import type { Marker } from './markOnPage.ts';
import { openSections } from './openSections.ts';

const isShown = (range: Range) => range.getClientRects().length > 0;

/** Long enough for a page to open a section it was asked to. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

/** True when the page in front is the registry's page of one of these studies. */
export const isOwnPage = (address: string, nctIds: readonly string[]): boolean =>
  nctIds.some((id) => address.toUpperCase().includes(id.toUpperCase()));

/** Whether the middle of the words lies under the panel. */
function isUnder(range: Range, panel: DOMRect | undefined): boolean {
  const words = range.getClientRects()[0];
  if (words === undefined || panel === undefined) return false;
  const middle = words.left + words.width / 2;
  return panel.left < middle && middle < panel.right;
}

/**
 * `address` is the page's, `panel` where our own panel stands now. `absent` when the words are not on this page, or
 * cannot be made visible.
 */
export async function showOnPage(
  page: Document,
  address: string,
  source: Source,
  nctIds: readonly string[],
  marker: Marker,
  panel: DOMRect | undefined,
): Promise<Shown> {
  marker.clear();
  const own = isOwnPage(address, nctIds);
  let range = findOnPage(page, source, own);
  if (range !== null && !isShown(range)) {
    openSections(range.startContainer);
    await settle();
    range = findOnPage(page, source, own);
  }
  if (range === null || !isShown(range)) return 'absent';
  const target =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  // At once: a smooth scroll over a long page takes a second, and whatever moves meanwhile stops it.
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  marker.mark(range);
  return isUnder(range, panel) ? 'covered' : 'shown';
}
