// The overlay's life on a page: made once, turned from study to study, closed and opened again.
import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { Shown } from '../../lib/messaging/protocol.ts';
import { send } from '../../lib/messaging/send.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Source } from '../../lib/trial/sourced.ts';
import type { PanelPage } from '../panel/hooks/usePage.ts';
import type { TrialReply } from '../panel/hooks/useTrial.ts';
import panelCss from '../panel/panel.css?inline';
import type { PanelState } from '../panel/TrialPanel.tsx';
import { browserSurroundings } from '../shared/browserSurroundings.ts';
import controlsCss from '../shared/controls.css?inline';
import tokensCss from '../shared/tokens.css?inline';
import { closedRoot } from './closedRoot.ts';
import { createFit } from './createFit.ts';
import { focusedBadge, focusPlace } from './focusPlace.ts';
import { createMarker, type Marker } from './markOnPage.ts';
import { OverlayRoot } from './OverlayRoot.tsx';
import { createHost, createOverlayHost, placeHost } from './overlayHost.ts';
import { isOwnPage, showOnPage } from './showOnPage.ts';

const HIGHLIGHT = '#bfe6e3';

export interface Overlay {
  /** `answer` is the study, when it is there already; without it the panel asks. `frameId`: the frame whose badge was pressed. */
  show(nctId: string, settings: Settings, answer?: TrialReply, frameId?: number): void;
  close(): void;
  /** Marks the words of a source on the page, for a panel that stands beside it. */
  point(source: Source, nctIds: readonly string[]): Promise<Shown>;
}

/** Nothing is on the page before the first `show`. `mode` is `closed` but for builds that tests look into. */
export function createOverlay(page: Document, mode: ShadowRootMode): Overlay {
  const css = `${tokensCss}\n${controlsCss}\n${panelCss}`;
  const host = createOverlayHost(page, css, mode);
  const marker = createMarker(page, host.marks, HIGHLIGHT);
  const surroundings = browserSurroundings(host.container);
  const preferred = navigator.languages;
  const fit = createFit(page, host.container, preferred);
  let root: Root | null = null;
  let opener: Element | null = null;
  let openerFrame: number | undefined;
  let pointer: Marker | null = null;
  let shown: { nctId: string; early?: TrialReply } | null = null;

  const panelPage: PanelPage = {
    host: page.location.hostname,
    isPrivate: browser.extension.inIncognitoContext,
    show: (source, nctIds) => {
      const panel = host.container.querySelector('aside')?.getBoundingClientRect();
      return showOnPage(page, page.location.href, source, nctIds, marker, panel);
    },
  };
  const onState = (state: PanelState) => host.element.setAttribute('data-state', state);
  const onKeyDown = (event: KeyboardEvent) => {
    // One that was replaced by a newer version's, or taken away, has nothing to close.
    if (event.key === 'Escape' && !event.defaultPrevented && host.element.isConnected) close();
  };
  const close = () => {
    if (root === null) return;
    root.unmount();
    root = null;
    host.element.remove();
    marker.clear();
    fit.undo();
    page.removeEventListener('keydown', onKeyDown);
    focusPlace(page, opener, closedRoot);
    if (openerFrame !== undefined) void send('cs-bg-focus-frame', { frameId: openerFrame });
    opener = null;
    openerFrame = undefined;
  };

  return {
    close,
    async point(source, nctIds) {
      const { href } = page.location;
      marker.clear();
      pointer ??= createPointer(page, css, mode);
      const result = await showOnPage(page, href, source, nctIds, pointer, undefined);
      return result === 'absent' && !isOwnPage(href, nctIds) ? 'elsewhere' : result;
    },
    show(nctId, given, answer, frameId) {
      if (root === null || nctId !== shown?.nctId) {
        shown = { nctId, ...(answer && { early: answer }) };
        host.element.setAttribute('data-nct', nctId);
        onState('loading');
      }
      const badge = focusedBadge(page);
      const isPressed = badge !== null || frameId !== undefined;
      if (isPressed) openerFrame = frameId;
      opener = (isPressed ? badge : opener) ?? page.activeElement;
      if (root === null) {
        root = createRoot(host.container);
        page.addEventListener('keydown', onKeyDown);
      }
      pointer?.clear();
      placeHost(page, host);
      root.render(
        <OverlayRoot
          {...shown}
          settings={given}
          surroundings={surroundings}
          preferred={preferred}
          takeFocus={isPressed}
          page={panelPage}
          onState={onState}
          onSettings={fit.to}
          onClose={close}
        />,
      );
    },
  };
}

/** Marks without a panel over the page; the host is that of what stands there besides it. */
function createPointer(page: Document, css: string, mode: ShadowRootMode): Marker {
  const { element, container } = createHost(page, 'plain-trial-card', css, mode);
  container.classList.add('page-marks');
  page.documentElement.append(element);
  return createMarker(page, container, HIGHLIGHT);
}
