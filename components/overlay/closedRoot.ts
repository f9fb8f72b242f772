// Looks into the closed root of another element of ours: scripts of an extension may, pages may not.
import { browser } from 'wxt/browser';

interface DomApi {
  openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null;
}

/** Chromium has a call of the extension API for it, Firefox a property that only extensions see. */
export function closedRoot(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as unknown as { dom?: DomApi };
  const { openOrClosedShadowRoot: own } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return element.shadowRoot ?? own ?? dom?.openOrClosedShadowRoot?.(element) ?? null;
}
