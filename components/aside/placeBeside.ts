// Where a card stands: under its badge, or above it where there is no room, and always inside the window.

const GAP = 4;
const EDGE = 8;

/** False when the badge has left the window, so that there is nothing to stand beside. */
export function placeBeside(card: HTMLElement, badge: DOMRect): boolean {
  const { innerHeight } = window;
  // Without the scroll bar.
  const { clientWidth } = document.documentElement;
  if (badge.bottom < 0 || badge.top > innerHeight || badge.right < 0 || badge.left > clientWidth)
    return false;
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = badge.bottom + GAP;
  const above = badge.top - GAP - height;
  const top = below + height <= innerHeight - EDGE || above < EDGE ? below : above;
  const isRtl = getComputedStyle(card).direction === 'rtl';
  const wanted = isRtl ? badge.right - width : badge.left;
  const left = Math.max(EDGE, Math.min(wanted, clientWidth - width - EDGE));
  Object.assign(card.style, { top: `${top}px`, left: `${left}px` });
  return true;
}
