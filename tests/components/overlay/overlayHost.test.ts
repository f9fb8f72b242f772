// The overlay's host on a page: closed, alone, quiet, and gone without a trace.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { focusedBadge, focusPlace } from '../../../components/overlay/focusPlace.ts';
import { createMarker } from '../../../components/overlay/markOnPage.ts';
import { createOverlayHost, placeHost } from '../../../components/overlay/overlayHost.ts';
import { panelWidth } from '../../../components/overlay/panelWidth.ts';
import { createPush } from '../../../components/overlay/pushAside.ts';

afterEach(() => {
  document.body.replaceChildren();
  for (const host of document.querySelectorAll('plain-trial-overlay')) host.remove();
  document.documentElement.removeAttribute('style');
});

const make = (mode: ShadowRootMode = 'closed') =>
  createOverlayHost(document, '.x{color:red}', mode);

describe('the host', () => {
  it('shows the page no root', () => {
    const host = make();
    placeHost(document, host);
    expect(host.element.shadowRoot).toBeNull();
    expect(document.querySelector('plain-trial-overlay')).toBe(host.element);
  });

  it('is not made by the page’s own createElement, which could make it an element of the page’s', () => {
    const made = vi.spyOn(document, 'createElement');
    make();
    expect(made).not.toHaveBeenCalled();
  });

  it('stands beside the body, the only one of its kind', () => {
    placeHost(document, make());
    const second = make();
    placeHost(document, second);
    expect(document.querySelectorAll('plain-trial-overlay')).toHaveLength(1);
    expect(second.element.parentElement).toBe(document.documentElement);
  });

  it('adds nothing to the page before it is placed', () => {
    make();
    expect(document.querySelector('plain-trial-overlay')).toBeNull();
  });

  it.each(['keydown', 'click', 'wheel', 'paste'])('keeps a %s inside from the page', (type) => {
    const host = make();
    placeHost(document, host);
    const heard = vi.fn();
    document.addEventListener(type, heard);
    host.container.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('lets an open root be asked for, by tests', () => {
    expect(make('open').element.shadowRoot).not.toBeNull();
  });
});

describe('the width', () => {
  it('is 432 px, and grows with the text', () => {
    expect(panelWidth(16)).toBe('432px');
    expect(panelWidth(24)).toBe('648px');
  });
});

describe('pushing the page aside', () => {
  const style = document.documentElement.style;

  it('gives the page its own margin back', () => {
    vi.stubGlobal('innerWidth', 1400);
    style.marginRight = '5px';
    const push = createPush(document);
    push.set('432px', 'right');
    expect(style.marginRight).toBe('432px');
    push.set('486px', 'right');
    expect(style.marginRight).toBe('486px');
    push.set(null, 'right');
    expect(style.marginRight).toBe('5px');
    vi.unstubAllGlobals();
  });

  it('leaves narrow windows alone', () => {
    vi.stubGlobal('innerWidth', 800);
    createPush(document).set('432px', 'right');
    expect(style.marginRight).toBe('');
    vi.unstubAllGlobals();
  });
});

describe('the focus', () => {
  const badge = (nctId: string) => {
    const element = document.createElement('plain-trial-badge');
    element.setAttribute('data-nct', nctId);
    element.tabIndex = 0;
    document.body.append(element);
    return element;
  };

  it('is taken only from a badge of ours', () => {
    const opener = badge('NCT07118319');
    expect(focusedBadge(document)).toBeNull();
    opener.focus();
    expect(focusedBadge(document)).toBe(opener);
  });

  it('goes back to a frame as a whole, from which alone nobody tells that a badge was pressed', () => {
    // One that loads nothing.
    const frame = document.createElement('frame');
    frame.tabIndex = 0;
    document.body.append(frame);
    frame.focus();
    expect(focusedBadge(document)).toBeNull();
    const other = badge('NCT07118319');
    other.focus();
    focusPlace(document, frame, () => null);
    expect(document.activeElement).toBe(frame);
  });

  it('goes back to the badge', () => {
    const opener = badge('NCT07118319');
    focusPlace(document, opener, () => null);
    expect(document.activeElement).toBe(opener);
  });

  it('goes to the button in the badge’s closed root, which alone can take it', () => {
    const opener = badge('NCT07118319');
    opener.removeAttribute('tabindex');
    const root = opener.attachShadow({ mode: 'closed' });
    const button = document.createElement('button');
    root.append(button);
    focusPlace(document, opener, () => root);
    expect(root.activeElement).toBe(button);
  });

  it('goes to another badge of the study when the page has replaced the first', () => {
    const gone = badge('NCT07118319');
    gone.remove();
    badge('NCT00000001');
    const same = badge('NCT07118319');
    focusPlace(document, gone, () => null);
    expect(document.activeElement).toBe(same);
  });
});

describe('a mark where the browser has no highlights', () => {
  it('is boxes in our own root, taken away again', () => {
    const host = make('open');
    placeHost(document, host);
    document.body.innerHTML = '<p>12 people</p>';
    const range = document.createRange();
    range.selectNodeContents(document.body);
    vi.spyOn(range, 'getClientRects').mockReturnValue([
      { left: 10, top: 20, width: 30, height: 8 },
    ] as unknown as DOMRectList);
    vi.stubGlobal('Highlight', undefined);
    const marker = createMarker(document, host.marks, '#bfe6e3');
    marker.mark(range);
    const [box] = host.marks.children;
    expect((box as HTMLElement).style.width).toBe('34px');
    marker.clear();
    expect(host.marks.children).toHaveLength(0);
    vi.unstubAllGlobals();
  });
});
