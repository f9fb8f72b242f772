// Turns the numbers found in texts and links into places for badges.
import { findIds, idsInUrl } from '../nct/findIds.ts';
import { boxOf, scanText } from './scanText.ts';
import type { SiteRules } from './siteRules.ts';
import type { Spot } from './spot.ts';

/** Left alone: what shows nothing, what is typed into, code, drawings, and lists that come and go while typing. */
const UNTOUCHED =
  'script,style,noscript,textarea,select,svg,[role=listbox],.CodeMirror,.ace_editor,.monaco-editor';

/**
 * Looks through a part of a page: `roots` are siblings, one after the other. `touch` says that something changed which
 * the page's own observer cannot see: these nodes are looked at again, as if the page had changed
 * them.
 */
export type Find = (
  roots: Element[],
  page: string | undefined,
  found: (spot: Spot) => void,
  rules: SiteRules,
  touch: (nodes: Node[]) => void,
) => Promise<void>;

/** The studies a link leads to, if it is one. An address is an object where the link is part of a drawing. */
const idsOf = (link: Element | null): string[] =>
  link ? idsInUrl(`${(link as HTMLAnchorElement).href}`) : [];

/**
 * Calls `found` for every place in `roots` that names a study: first texts, then links whose text names none.
 * Where a link leads to another study than its text says, the place is for the link's. `page`: the study the page is
 * about; links to it that do not show its number are its own tabs and tools.
 */
export async function findSpots(
  roots: Element[],
  page: string | undefined,
  found: (spot: Spot) => void,
): Promise<void> {
  const add = (spot: Spot) => {
    // An element without a box of its own never comes into view.
    const element = boxOf(spot.element, /contents/) as HTMLElement;
    if (!element.closest(UNTOUCHED) && !element.isContentEditable) found({ ...spot, element });
  };

  await scanText(roots, (hit) => {
    const ids = idsOf(hit.element.closest('a'));
    const [id = hit.id] = ids.includes(hit.id) ? [] : ids;
    add({ ...hit, id, says: id === hit.id ? '' : hit.id });
  });

  const addLink = (element: Element) => {
    const [id, another] = new Set(idsOf(element));
    // A link to several studies is a search; what its text names has been found above.
    if (id && !another && id !== page && !findIds(element.textContent)[0])
      add({ id, says: '', run: [], end: 0, element });
  };
  for (const root of roots) {
    if (root.localName === 'a') addLink(root);
    // Of thousands of rows that come one by one, most have nothing to look through.
    if (root.firstElementChild) root.querySelectorAll('a[href*="nct" i]').forEach(addLink);
  }
}
