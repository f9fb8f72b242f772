// The overlay's life on a page: made once, turned from study to study, closed and opened again.
import { createRoot, type Root } from 'react-dom/client';
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PanelPage } from '../panel/hooks/usePage.ts';
import panelCss from '../panel/panel.css?inline';
import type { PanelState } from '../panel/TrialPanel.tsx';
import { browserSurroundings } from '../shared/browserSurroundings.ts';
import controlsCss from '../shared/controls.css?inline';
import tokensCss from '../shared/tokens.css?inline';
import { focusedBadge, focusPlace } from './focusPlace.ts';
import { createMarker } from './markOnPage.ts';
import { OverlayRoot } from './OverlayRoot.tsx';
import { createOverlayHost, placeHost } from './overlayHost.ts';
import { panelWidth } from './panelWidth.ts';
import { createPush } from './pushAside.ts';
import { showOnPage } from './showOnPage.ts';

const HIGHLIGHT = '#bfe6e3';

export interface Overlay {
  show(nctId: string, settings: Settings): void;
  close(): void;
}

/** Nothing is on the page before the first `show`. `mode` is `closed` but for builds that tests look into. */
export function createOverlay(page: Document, mode: ShadowRootMode): Overlay {
  const css = `${tokensCss}\n${controlsCss}\n${panelCss}`;
  const host = createOverlayHost(page, css, mode);
  const marker = createMarker(page, host.marks, HIGHLIGHT);
  const push = createPush(page);
  const surroundings = browserSurroundings(host.container);
  const preferred = navigator.languages;
  let root: Root | null = null;
  let opener: Element | null = null;
  let settings: Settings | null = null;

  const fitPage = () => {
    if (settings === null) return;
    const width = panelWidth(settings.textSize);
    const { dir } = chooseLanguage(settings.language, preferred);
    host.container.style.setProperty('--panel-width', width);
    push.set(settings.pushPage ? width : null, dir === 'rtl' ? 'left' : 'right');
  };
  const panelPage: PanelPage = {
    host: page.location.hostname,
    show: (source, nctIds) => showOnPage(page, page.location.href, source, nctIds, marker),
  };
  const onState = (state: PanelState) => host.element.setAttribute('data-state', state);
  const onSettings = (shown: Settings) => {
    settings = shown;
    fitPage();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const close = () => {
    if (root === null) return;
    root.unmount();
    root = null;
    settings = null;
    host.element.remove();
    marker.clear();
    push.set(null, 'right');
    page.removeEventListener('keydown', onKeyDown);
    page.defaultView?.removeEventListener('resize', fitPage);
    focusPlace(page, opener);
  };

  return {
    close,
    show(nctId, given) {
      const badge = focusedBadge(page);
      opener = badge ?? opener ?? page.activeElement;
      if (root === null) {
        root = createRoot(host.container);
        page.addEventListener('keydown', onKeyDown);
        page.defaultView?.addEventListener('resize', fitPage);
      }
      placeHost(page, host);
      host.element.setAttribute('data-nct', nctId);
      root.render(
        <OverlayRoot
          nctId={nctId}
          settings={given}
          surroundings={surroundings}
          preferred={preferred}
          takeFocus={badge !== null}
          page={panelPage}
          onState={onState}
          onSettings={onSettings}
          onClose={close}
        />,
      );
    },
  };
}
