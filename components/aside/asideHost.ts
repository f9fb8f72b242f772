// The one host of card and edge tab: a closed root beside the page's body, there only while one of them is shown.
import { ASIDE_STRINGS, type AsideStrings } from '../../lib/i18n/asideStrings.ts';
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createHost } from '../overlay/overlayHost.ts';
import tokensCss from '../shared/tokens.css?inline';
import asideCss from './aside.css?inline';
import { make } from './make.ts';

const NAME = 'plain-trial-card';

export interface AsideHost {
  element: HTMLElement;
  /** What has the focus inside. */
  focused(): Element | null;
  /** Adds a part, and the host with the first of them. */
  show(part: HTMLElement): void;
  /** Takes a part away, and the host with the last of them. */
  hide(part: HTMLElement): void;
  /** Told to screen readers, once. */
  say(text: string): void;
  /** Language, colours and size as the person set them. */
  dress(settings: Settings): AsideStrings;
}

/** Nothing is on the page before the first `show`. `preferred`: the person's languages, best first (BCP 47). */
export function createAsideHost(
  page: Document,
  mode: ShadowRootMode,
  preferred: readonly string[],
): AsideHost {
  const { element, root, container } = createHost(page, NAME, tokensCss + asideCss, mode);
  const live = make('div', { className: 'unseen', role: 'status' });
  container.append(live);
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  let appearance: Settings['appearance'] = 'auto';
  const colour = () => {
    const isDark = appearance === 'auto' ? scheme.matches : appearance === 'dark';
    container.dataset.theme = isDark ? 'dark' : 'light';
  };
  scheme.addEventListener('change', colour);
  return {
    element,
    focused: () => root.activeElement,
    show(part) {
      if (!part.isConnected) container.append(part);
      if (element.isConnected) return;
      for (const other of page.querySelectorAll(NAME)) other.remove();
      live.textContent = '';
      page.documentElement.append(element);
    },
    hide(part) {
      part.remove();
      if (container.children.length === 1) element.remove();
    },
    say(text) {
      live.textContent = '';
      // A region that is filled as it appears is passed over.
      setTimeout(() => {
        live.textContent = text;
      }, 100);
    },
    dress(settings) {
      const { code, dir } = chooseLanguage(settings.language, preferred);
      appearance = settings.appearance;
      colour();
      Object.assign(container, { lang: code, dir });
      container.style.setProperty('--text', `${settings.textSize}px`);
      return ASIDE_STRINGS[code];
    },
  };
}
