// Where the focus came from, and the way back to it.

const OPENERS = 'plain-trial-badge, plain-trial-card';

/** Our own badge or card that has the focus: then a person asked for the panel here. */
export const focusedBadge = (page: Document): Element | null =>
  page.activeElement?.closest(OPENERS) ?? null;

/**
 * Gives the focus back to `place`, or to a badge of the same study when the page has replaced it. A badge cannot take
 * the focus itself: its button in the closed root (`rootOf`) does. A frame takes it as a whole.
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
  if (!(target instanceof HTMLElement)) return;
  const button = target.matches(OPENERS) ? rootOf(target)?.querySelector('button') : null;
  (button ?? target).focus({ preventScroll: true });
}
