// Where the focus came from, and the way back to it.

const OPENERS = 'plain-trial-badge, plain-trial-card, iframe, frame';

/**
 * Our own badge or card that has the focus: then a person asked for the panel here. Of a frame of another host nothing
 * is told but that it has the focus: then it is the frame.
 */
export function focusedBadge(page: Document): Element | null {
  const active = page.activeElement as HTMLIFrameElement | null;
  const inside = active?.contentDocument;
  return (inside && focusedBadge(inside)) ?? active?.closest(OPENERS) ?? null;
}

/**
 * Gives the focus back to `place`, or to a badge of the same study when the page has replaced it. A badge cannot take
 * the focus itself: its button in the closed root (`rootOf`) does.
 */
export function focusPlace(
  page: Document,
  place: Element | null,
  rootOf: (element: HTMLElement) => ShadowRoot | null,
): void {
  if (place === null) return;
  const nctId = place.getAttribute('data-nct');
  const target = place.isConnected
    ? place
    : nctId === null
      ? null
      : page.querySelector(`plain-trial-badge[data-nct="${CSS.escape(nctId)}"]`);
  if (target === null) return;
  // An element of a frame is no instance of this page's classes.
  const element = target as HTMLElement;
  const button = element.matches(OPENERS) ? rootOf(element)?.querySelector('button') : null;
  // Chromium hides the root of a badge in a frame without an address of its own: then the frame gets it.
  const { ownerDocument } = element;
  const outer = ownerDocument === page ? element : ownerDocument.defaultView?.frameElement;
  (button ?? (outer as HTMLElement | null | undefined))?.focus({ preventScroll: true });
}
