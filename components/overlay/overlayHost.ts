// The overlay's host element: a shadow root the page cannot see into, and quiet towards the page's own shortcuts.

export interface OverlayHost {
  element: HTMLElement;
  /** Where React draws. */
  container: HTMLElement;
  /** Where boxes around the page's words are drawn. */
  marks: HTMLElement;
}

const NAME = 'plain-trial-overlay';

/** Typing in the panel, and clicks on it, are none of the page's business. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
] as const;

/**
 * Makes the host without showing it. It is made in an empty document and adopted: a page that defined a custom
 * element of this name could otherwise read even a closed root through `attachInternals` (seen in Chromium 156).
 */
export function createHost(
  page: Document,
  name: string,
  css: string,
  mode: ShadowRootMode,
): { element: HTMLElement; root: ShadowRoot; container: HTMLElement } {
  const empty = page.implementation.createHTMLDocument('');
  const element = empty.createElement(name);
  const root = element.attachShadow({ mode });
  const style = empty.createElement('style');
  style.textContent = css;
  const container = empty.createElement('div');
  container.className = 'pt-root';
  root.append(style, container);
  for (const type of KEPT_INSIDE)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  page.adoptNode(element);
  return { element, root, container };
}

/** The overlay's own, with a place for marks over the page's words. */
export function createOverlayHost(page: Document, css: string, mode: ShadowRootMode): OverlayHost {
  const { element, root, container } = createHost(page, NAME, css, mode);
  // A copy: the page's own `createElement` is the page's to change.
  const marks = container.cloneNode() as HTMLElement;
  marks.classList.add('page-marks');
  marks.setAttribute('aria-hidden', 'true');
  root.append(marks);
  return { element, container, marks };
}

/** Puts the host on the page, the only one of its kind. Beside `<body>`, where pages that redraw themselves leave it alone. */
export function placeHost(page: Document, { element }: OverlayHost): void {
  if (element.isConnected) return;
  for (const other of page.querySelectorAll(NAME)) other.remove();
  page.documentElement.append(element);
}
