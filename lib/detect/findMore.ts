// Finds more than numbers in the page's own text, on sites that were switched on: what stands in open shadow roots, and
// the site's own numbers where the registry's are not named.
import { type Find, findSpots } from './findSpots.ts';
import type { Spot } from './spot.ts';

const CHANGES = { subtree: true, childList: true, characterData: true };

/** The host in the page's own tree that a node in open shadow roots belongs to; an element of that tree itself. */
function outermost(node: Node): Element | null {
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode())
    node = root.host;
  return node instanceof Element ? node : node.parentElement;
}

/** True when a number of ClinicalTrials.gov is shown in the element, or linked to. */
async function names(element: Element): Promise<boolean> {
  let named = false;
  await findSpots([element], undefined, () => {
    named = true;
  });
  return named;
}

/** The site's own numbers below `root`, each where it stands in one text. */
function* ownNumbers(root: Element, pattern: RegExp): Generator<Spot> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const element = text.parentElement;
    if (!element || /^(script|style|noscript|textarea|title)$/.test(element.localName)) continue;
    for (const match of text.data.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield { id: match[0], says: '', run: [text], end, element };
    }
  }
}

/**
 * A badge for what a shadow root says stands behind the root's outermost host: neither our style nor the page's other
 * tools reach further in. A site's own number gets one where its block, or on a study's own page the whole page, names
 * no number of ClinicalTrials.gov; on a study's own page only once.
 */
export function createFindMore(): Find {
  const seen = new WeakSet<ShadowRoot>();
  let own: Spot | undefined;

  return async function findMore(roots, page, found, rules, touch) {
    await findSpots(roots, page, found);

    for (const host of roots.flatMap((root) => [root, ...root.querySelectorAll('*')])) {
      const { shadowRoot } = host;
      if (!shadowRoot) continue;
      if (!seen.has(shadowRoot)) {
        seen.add(shadowRoot);
        new MutationObserver(() => touch([outermost(host) ?? host])).observe(shadowRoot, CHANGES);
      }
      const behind = (spot: Spot) => {
        const element = outermost(spot.element);
        if (element) found({ ...spot, run: [], end: 0, element });
      };
      await findMore([...shadowRoot.children], page, behind, rules, touch);
    }

    if (!rules.own || roots[0]?.getRootNode() !== document) return;
    const isStudyPage = new RegExp(rules.trial, 'i').test(location.pathname + location.search);
    if (isStudyPage && (await names(document.body))) return;
    const pattern = new RegExp(rules.own, 'gi');
    for (const spot of roots.flatMap((root) => [...ownNumbers(root, pattern)])) {
      const { element } = spot;
      if (!isStudyPage) {
        if (!(await names(element.closest(rules.region) ?? element))) found(spot);
      } else if (!own?.run.every((text) => text.isConnected) && element.checkVisibility()) {
        own = spot;
        found(spot);
      }
    }
  };
}
