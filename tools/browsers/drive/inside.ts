// Reads and uses what a person meets inside a shadow root or a page: things by role and name, text, regions.
import type { Point, Surface } from './surface.ts';
import { waitFor } from './waitFor.ts';

/** Letters of what stands there instead, in the message of a wait that failed. */
const MOST_SAID = 300;

export interface Thing {
  role: string;
  name: string;
  text: string;
  /** Its box in CSS pixels of the viewport. */
  box: { x: number; y: number; width: number; height: number };
  focused: boolean;
  attributes: Record<string, string>;
}

export interface Inside {
  /** Whether the host with its root is there. */
  exists(): Promise<boolean>;
  /** All visible text, as a person would read it. */
  text(): Promise<string>;
  /** Everything shown with this role, and this name when given (a whole name, or a pattern). */
  all(role: string, name?: string | RegExp): Promise<Thing[]>;
  /** The first of them, waited for. */
  get(role: string, name?: string | RegExp): Promise<Thing>;
  gone(role: string, name?: string | RegExp): Promise<void>;
  /** Scrolls it into view and clicks it with the mouse. */
  click(role: string, name?: string | RegExp): Promise<void>;
  /** Clicks the first words shown that fit, as a person clicks a sentence. */
  clickText(words: RegExp): Promise<void>;
  /** Types into a field after a click on it. */
  fill(role: string, name: string | RegExp, text: string): Promise<void>;
  waitForText(text: string | RegExp): Promise<void>;
  attribute(name: string): Promise<string | null>;
}

/** `host` is the selector of the element whose root is meant; null means the page itself. */
export function inside(surface: Surface, host: string | null): Inside {
  const where = host ?? 'the page';
  const all = async (role: string, name?: string | RegExp) => {
    const things = (await surface.callIn(host, thingsWithRole, role, null)) ?? [];
    return things.filter((thing) => fits(thing.name, name));
  };
  const get = (role: string, name?: string | RegExp) =>
    waitFor(`${role} ${name ?? ''} in ${where}`, async () => (await all(role, name))[0]);
  const text = async () => (await surface.callIn(host, visibleText)) ?? '';
  const click = async (role: string, name?: string | RegExp) => {
    await get(role, name);
    // Brought into view and read again until it stands still: what is drawn late above it pushes it away.
    let before: Point = { x: -1, y: -1 };
    const thing = await waitFor(`${role} ${name ?? ''} to stand still`, async () => {
      const index = (await all(role)).findIndex((one) => fits(one.name, name));
      const now = ((await surface.callIn(host, thingsWithRole, role, index)) ?? [])[index];
      const still = now !== undefined && now.box.x === before.x && now.box.y === before.y;
      before = now?.box ?? before;
      return still ? now : undefined;
    });
    const { x, y, width, height } = thing.box;
    await surface.click({ x: x + width / 2, y: y + height / 2 });
  };
  return {
    exists: async () => (await surface.callIn(host, () => true)) === true,
    text,
    all,
    get,
    gone: async (role, name) => {
      await waitFor(`no ${role} ${name ?? ''} in ${where}`, async () =>
        (await all(role, name)).length === 0 ? true : undefined,
      );
    },
    click,
    clickText: async (words) => {
      const at = await waitFor(
        `the words ${words} in ${where}`,
        async () => (await surface.callIn(host, placeOfText, words.source)) ?? undefined,
      );
      await surface.click(at);
    },
    fill: async (role, name, typed) => {
      await click(role, name);
      await surface.type(typed);
    },
    waitForText: async (wanted) => {
      let now = '';
      try {
        await waitFor(`the text ${wanted} in ${where}`, async () => {
          now = await text();
          return (
            (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) || undefined
          );
        });
      } catch (error) {
        const said = now.replaceAll(/\s+/g, ' ').slice(0, MOST_SAID);
        throw new Error(`${error instanceof Error ? error.message : error}; it says: ${said}`, {
          cause: error,
        });
      }
    },
    attribute: async (name) =>
      (await surface.callIn(null, hostAttribute, host ?? 'html', name)) ?? null,
  };
}

function fits(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function hostAttribute(root: ShadowRoot | Document, selector: string, name: string): string | null {
  return root.querySelector(selector)?.getAttribute(name) ?? null;
}

function visibleText(root: ShadowRoot | Document): string {
  const tops = root instanceof Document ? [root.body] : [...root.children];
  return tops
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.localName !== 'style')
    .map((one) => {
      // Firefox leaves new elements out of innerText until they are laid out; asking for a box does that.
      one.getBoundingClientRect();
      return one.innerText;
    })
    .join('\n');
}

/** Scrolls the first text that fits into view and gives the middle of its first line. */
function placeOfText(root: ShadowRoot | Document, pattern: string): Point | null {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const found = new RegExp(pattern).exec(text.nodeValue ?? '');
    if (found === null || text.parentElement === null || text.parentElement.localName === 'style')
      continue;
    text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, found.index);
    range.setEnd(text, found.index + found[0].length);
    const [line] = range.getClientRects();
    if (line !== undefined && line.width > 0)
      return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }
  return null;
}

/**
 * Sent to the browser: roles and names as far as our own pages need them (ARIA in HTML, accname in short).
 * With `scrollTo` the thing of that index is brought into view first.
 */
function thingsWithRole(
  root: ShadowRoot | Document,
  role: string,
  scrollTo: number | null,
): Thing[] {
  const IMPLICIT: Record<string, string> = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    region: 'section[aria-label], section[aria-labelledby]',
    complementary: 'aside',
    heading: 'h1, h2, h3, h4, h5, h6',
    list: 'ul, ol',
    listitem: 'li',
    textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
    searchbox: 'input[type=search]',
    spinbutton: 'input[type=number]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    combobox: 'select',
    table: 'table',
    navigation: 'nav',
    main: 'main',
    dialog: 'dialog[open]',
    alert: '[role=alert]',
    status: 'output',
  };
  const nameOf = (one: Element): string => {
    const label = one.getAttribute('aria-label');
    if (label) return label;
    const by = one.getAttribute('aria-labelledby');
    if (by) {
      return by
        .split(' ')
        .map((id) => root.getElementById(id)?.textContent ?? '')
        .join(' ');
    }
    const labels =
      one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
    if (labels?.length) return [...labels].map((each) => each.textContent ?? '').join(' ');
    return one.textContent || one.getAttribute('title') || '';
  };
  const selector = [`[role="${role}"]`, IMPLICIT[role]].filter(Boolean).join(', ');
  const shown = [...root.querySelectorAll(selector)].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    const other = one.hasAttribute('role') && one.getAttribute('role') !== role;
    return !other && width > 0 && height > 0 && getComputedStyle(one).visibility !== 'hidden';
  });
  if (scrollTo !== null) shown[scrollTo]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return shown.map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return {
      role,
      name: nameOf(one).replace(/\s+/g, ' ').trim(),
      text: one instanceof HTMLElement ? one.innerText : (one.textContent ?? ''),
      box: { x, y, width, height },
      focused: root.activeElement === one,
      attributes: Object.fromEntries([...one.attributes].map((each) => [each.name, each.value])),
    };
  });
}
