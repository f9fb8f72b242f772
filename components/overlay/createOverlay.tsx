// The overlay's life on a page: made once, turned from study to study, closed and opened again.
import { createRoot, type Root } from 'react-dom/client';
import type { Settings } from '../../lib/settings/settings.ts';
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
import { createMarker } from './markOnPage.ts';
import { OverlayRoot } from './OverlayRoot.tsx';
import { createOverlayHost, placeHost } from './overlayHost.ts';
import { showOnPage } from './showOnPage.ts';

const HIGHLIGHT = '#bfe6e3';

export interface Overlay {
  /** `answer` is the study, when it is there already; without it the panel asks. */
  show(nctId: string, settings: Settings, answer?: TrialReply): void;
  close(): void;
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
  let shown: { nctId: string; early?: TrialReply } | null = null;

  const panelPage: PanelPage = {
    host: page.location.hostname,
    show: (source, nctIds) => {
      const panel = host.container.querySelector('aside')?.getBoundingClientRect();
      return showOnPage(page, page.location.href, source, nctIds, marker, panel);
    },
  };
  const onState = (state: PanelState) => host.element.setAttribute('data-state', state);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
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
  };

  return {
    close,
    show(nctId, given, answer) {
      if (root === null || nctId !== shown?.nctId) {
        shown = { nctId, ...(answer && { early: answer }) };
        host.element.setAttribute('data-nct', nctId);
        onState('loading');
      }
      const badge = focusedBadge(page);
      opener = badge ?? opener ?? page.activeElement;
      if (root === null) {
        root = createRoot(host.container);
        page.addEventListener('keydown', onKeyDown);
      }
      placeHost(page, host);
      root.render(
        <OverlayRoot
          {...shown}
          settings={given}
          surroundings={surroundings}
          preferred={preferred}
          takeFocus={badge !== null}
          page={panelPage}
          onState={onState}
          onSettings={fit.to}
          onClose={close}
        />,
      );
    },
  };
}
