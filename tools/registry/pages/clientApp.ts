// The script of the pages: it runs in the browser, renders late and moves by history.pushState, as the registry's own app does.

/**
 * Sent to the browser as text (`clientApp.toString()`), so it may use nothing from outside itself.
 * - The first content comes some time after `load`.
 * - A move changes the address first, the content later.
 * - Between two pages of the same kind, elements are reused and only their texts and attributes change.
 */
export function clientApp(): void {
  const LATE_MS = 60;
  const main = document.querySelector('#main-content');
  if (main === null) return;
  let newest = 0;

  const show = async () => {
    newest += 1;
    const mine = newest;
    const address = location.pathname + location.search;
    await new Promise((done) => setTimeout(done, LATE_MS));
    const answer = await fetch(`/api/int/page?address=${encodeURIComponent(address)}`);
    const page: { title: string; html: string } = await answer.json();
    if (mine !== newest) return;
    const next = document.createElement('template');
    next.innerHTML = page.html;
    document.title = page.title;
    reuse(main, next.content);
  };

  /** Makes `old`'s children equal to `next`'s, keeping every element whose tag stays the same. */
  const reuse = (old: Node, next: Node) => {
    const wanted = [...next.childNodes];
    wanted.forEach((node, index) => {
      const here = old.childNodes[index];
      if (here === undefined) old.appendChild(node);
      else if (here.nodeName !== node.nodeName || here.nodeType !== node.nodeType)
        here.replaceWith(node);
      else if (here instanceof Element && node instanceof Element) {
        for (const { name } of [...here.attributes]) {
          if (!node.hasAttribute(name)) here.removeAttribute(name);
        }
        for (const { name, value } of [...node.attributes]) {
          if (here.getAttribute(name) !== value) here.setAttribute(name, value);
        }
        reuse(here, node);
      } else if (here.nodeValue !== node.nodeValue) here.nodeValue = node.nodeValue;
    });
    while (old.childNodes.length > wanted.length) old.lastChild?.remove();
  };

  const go = (address: string) => {
    history.pushState({}, '', address);
    scrollTo(0, 0);
    void show();
  };

  addEventListener('popstate', () => void show());
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const routed = event.target.closest<HTMLElement>('[data-route]')?.dataset.route;
    const link = event.target.closest('a')?.getAttribute('href');
    const address = routed ?? (link && /^\/(study|search)[/?]/.test(link) ? link : undefined);
    if (address !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(address);
      return;
    }
    const fold = event.target.closest('button.accordion');
    const region = document.getElementById(fold?.getAttribute('aria-controls') ?? '');
    if (fold !== null && region !== null) {
      region.hidden = !region.hidden;
      fold.setAttribute('aria-expanded', String(!region.hidden));
    }
  });
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.id !== 'search-form') return;
    event.preventDefault();
    const term = new FormData(event.target).get('cond');
    go(`/search?cond=${encodeURIComponent(String(term ?? ''))}`);
  });
  addEventListener('load', () => void show());
}
