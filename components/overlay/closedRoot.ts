// Looks into the closed root of another element of ours: scripts of an extension may, pages may not.
import { browser } from 'wxt/browser';

interface DomApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/** The element's root, open or closed; null where there is none or the browser has no such call. */
export function closedRoot(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: DomApi };
  return element.shadowRoot ?? dom?.openOrClosedShadowRoot?.(element) ?? null;
}
