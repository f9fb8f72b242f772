// A study page that turns on us: what it does before our detector runs, and what it has found out when asked.
import { createHash } from 'node:crypto';

export interface Findings {
  /** Roots got at, by any way. */
  roots: string[];
  /** Redefined built-ins that our code called. */
  called: string[];
  /** `element attribute` of everything ever seen on our elements. */
  attributes: string[];
  /** Nodes put inside our elements where the page can see them. */
  children: string[];
  /** Event paths that name something inside our elements. */
  paths: string[];
  /** Events of our panel that came up to the page's own handlers. */
  bubbled: string[];
  /** How many events the page did see: none means that it did not look. */
  events: number;
  /** How many frames it could nest or put beside each other. */
  frames: number;
  newGlobals: string[];
}

export interface Hostile {
  report(): Findings;
  flood(): Promise<void>;
  clickOurs(): void;
  removeOurs(): void;
}

declare global {
  interface Window {
    hostile: Hostile;
  }
}

/** The page, under a policy that allows its one script and no style, picture, frame or request. */
export function hostilePage(nctId: string, later: string): string {
  const script = `(${turnHostile})(${JSON.stringify(later)})`;
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; style-src 'none'; script-src 'sha256-${hash}'`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${nctId}</title><script>${script}</script></head>
<body><main><h1>A study</h1><p>${nctId}</p></main></body></html>`;
}

/** Runs in the page. It breaks the page's own built-ins, so it keeps those it needs. */
function turnHostile(later: string): void {
  const roots: string[] = [];
  const called: string[] = [];
  const attributes = new Set<string>();
  const children: string[] = [];
  const paths: string[] = [];
  const bubbled: string[] = [];
  let events = 0;
  let frames = 0;
  const listen = EventTarget.prototype.addEventListener;
  const Observer = MutationObserver;
  const append = Element.prototype.append;
  const remove = Element.prototype.remove;
  const write = (list: string[], what: string) => {
    list[list.length] = what;
  };
  const isOurs = (node: unknown): node is HTMLElement =>
    node instanceof HTMLElement && node.localName.startsWith('plain-trial-');
  const ours = () => document.querySelectorAll<HTMLElement>('*');

  for (const name of ['plain-trial-badge', 'plain-trial-overlay', 'plain-trial-card']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          if (this.attachInternals().shadowRoot) write(roots, `internals of ${name}`);
        }
        connectedCallback() {
          if (this.shadowRoot) write(roots, name);
        }
      },
    );
  }

  new Observer((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const node of [target, ...addedNodes]) {
        if (!isOurs(node)) continue;
        for (const { name } of node.attributes) attributes.add(`${node.localName} ${name}`);
        for (const child of node.childNodes) write(children, child.nodeName);
      }
    }
  }).observe(document, { attributes: true, childList: true, subtree: true });

  const inner = (node: EventTarget) =>
    node instanceof Node && node !== document && node.getRootNode() !== document;
  const bothKinds = (type: string) => {
    listen.call(
      window,
      type,
      (event) => {
        events += 1;
        for (const node of event.composedPath())
          if (inner(node) && isOurs(event.target)) write(paths, `${type} ${node}`);
      },
      true,
    );
    listen.call(document, type, (event) => {
      if (isOurs(event.target) && event.isTrusted && event.target.localName.endsWith('overlay'))
        write(bubbled, type);
    });
  };
  const seen = 'click keydown keyup pointerdown pointerup mousedown mouseup focusin input copy';
  for (const type of seen.split(' ')) bothKinds(type);

  const spoil = (what: object, name: string) => {
    Object.defineProperty(what, name, {
      configurable: true,
      writable: true,
      value: function spoilt(this: unknown) {
        write(called, name);
        throw new Error(`${name} is the page's own`);
      },
    });
  };
  spoil(Element.prototype, 'attachShadow');
  spoil(Element.prototype, 'append');
  spoil(Element.prototype, 'remove');
  spoil(EventTarget.prototype, 'addEventListener');
  spoil(Document.prototype, 'createElement');
  spoil(window, 'MutationObserver');
  for (const name of ['map', 'filter', 'forEach', 'some', 'push']) spoil(Array.prototype, name);

  const make = (name: string) =>
    document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const nest = () => {
    let place: Document = document;
    for (; frames < 200; frames += 1) {
      const frame = make('iframe') as HTMLIFrameElement;
      append.call(place.body, frame);
      // Towers of twenty: Firefox stops earlier by itself, and the protocol that drives Chromium cannot tell of deeper ones.
      const inner = frame.contentDocument;
      place = inner?.body && frames % 20 < 19 ? inner : document;
    }
  };

  const globals = new Set(Object.getOwnPropertyNames(window).concat('hostile'));
  window.hostile = {
    report: () => {
      const newGlobals = [];
      for (const name of Object.getOwnPropertyNames(window))
        if (!globals.has(name) && !/^\d+$/.test(name)) newGlobals[newGlobals.length] = name;
      for (const one of ours()) if (isOurs(one) && one.shadowRoot) write(roots, one.localName);
      return {
        ...{ roots, called, children, paths, bubbled, events, frames, newGlobals },
        attributes: [...attributes].sort(),
      };
    },
    flood: async () => {
      nest();
      for (let burst = 0; burst < 20; burst += 1) {
        for (let each = 0; each < 100; each += 1) {
          const line = make('p');
          line.textContent = `Line ${burst * 100 + each}`;
          append.call(document.body, line);
          if (each < 50) window.postMessage({ type: 'cs-bg-toggle-overlay', nctId: later }, '*');
        }
        await new Promise((done) => setTimeout(done, 10));
      }
      const last = make('p');
      last.textContent = later;
      append.call(document.body.firstElementChild, last);
    },
    clickOurs: () => {
      for (const one of ours()) {
        if (!isOurs(one)) continue;
        one.click();
        const { x, y, width, height } = one.getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2 };
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          one.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, composed: true }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
    },
    removeOurs: () => {
      for (const one of ours())
        if (/overlay|badge/.test(one.localName) && isOurs(one)) remove.call(one);
    },
  };
}
