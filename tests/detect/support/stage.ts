// A page for the detector's tests: happy-dom with what it lacks, and an IntersectionObserver that the test moves.
import { afterEach, beforeEach, vi } from 'vitest';

const INLINE = /^(a|b|em|i|span|strong|sub|sup|code|br|wbr)$/;

/** Watches for elements in view; `show` says that one has come near the window. */
class FakeViews {
  static all = new Set<FakeViews>();
  targets = new Set<Element>();
  act: IntersectionObserverCallback;

  constructor(act: IntersectionObserverCallback) {
    this.act = act;
    FakeViews.all.add(this);
  }
  observe(target: Element): void {
    this.targets.add(target);
  }
  unobserve(target: Element): void {
    this.targets.delete(target);
  }
}

/** Reports every watched element below `root` as near the window. */
export function comeIntoView(root: Element = document.documentElement): void {
  for (const views of FakeViews.all) {
    const entries = [...views.targets]
      .filter((target) => root.contains(target))
      .map((target) => ({ target, isIntersecting: true }) as IntersectionObserverEntry);
    views.act(entries, views as unknown as IntersectionObserver);
  }
}

/** Call once in a test file. Styles: the usual inline elements are inline, `style.display` counts, all else is a block. */
export function setStage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    FakeViews.all.clear();
    vi.stubGlobal('IntersectionObserver', FakeViews);
    vi.stubGlobal('getComputedStyle', (element: HTMLElement) => ({
      display: element.style.display || (INLINE.test(element.localName) ? 'inline' : 'block'),
    }));
    Element.prototype.checkVisibility = function (this: Element) {
      return this.isConnected && !this.closest('[style*="none"], [style*="hidden"], script, style');
    };
    document.body.innerHTML = '';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Fills the body and gives it. */
export function body(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}
