// "Show on page": finds the registry's words, opens what hides them, scrolls there and marks them.
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

/** `address` is the page's. False when the words are not on this page, or cannot be made visible. */
export async function showOnPage(
  page: Document,
  address: string,
  source: Source,
  nctIds: readonly string[],
  marker: Marker,
): Promise<boolean> {
  marker.clear();
  const own = isOwnPage(address, nctIds);
  let range = findOnPage(page, source, own);
  if (range !== null && !isShown(range)) {
    openSections(range.startContainer);
    await settle();
    range = findOnPage(page, source, own);
  }
  if (range === null || !isShown(range)) return false;
  const target =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  marker.mark(range);
  return true;
}
