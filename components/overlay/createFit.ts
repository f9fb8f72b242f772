// Keeps the panel's width, and the page beside it, in step with settings and window.
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { panelWidth } from './panelWidth.ts';
import { createPush } from './pushAside.ts';

export interface Fit {
  to(settings: Settings): void;
  /** Gives the page its room back. */
  undo(): void;
}

/** `container` holds the panel; `preferred` are the person's languages, which decide the side it stands on. */
export function createFit(
  page: Document,
  container: HTMLElement,
  preferred: readonly string[],
): Fit {
  const push = createPush(page);
  let settings: Settings | null = null;
  const adjust = () => {
    if (settings === null) return;
    const width = panelWidth(settings.textSize);
    const { dir } = chooseLanguage(settings.language, preferred);
    container.style.setProperty('--panel-width', width);
    push.set(settings.pushPage ? width : null, dir === 'rtl' ? 'left' : 'right');
  };
  return {
    to(given) {
      if (settings === null) page.defaultView?.addEventListener('resize', adjust);
      settings = given;
      adjust();
    },
    undo() {
      page.defaultView?.removeEventListener('resize', adjust);
      settings = null;
      push.set(null, 'right');
    },
  };
}
