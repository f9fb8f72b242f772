// Badges in every kind of box, beside the same page without them: same shape, same copied text, nothing more to find, announced once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { type CaseName, layoutCases, layoutPage, PAGE_STUDY } from './support/layoutPage.ts';
import { badge } from './support/openRead.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

/** Routed, but never given to the extension: there the page stays as it is. */
const BARE = 'europepmc.org';

describe.each(browsersUnderTest)('a page with badges in %s', (browser) => {
  let world: World;
  let tab: Tab;
  let bare: PageShape;
  let bareCopy: Copied;

  beforeAll(async () => {
    world = await startWorld(browser, { hosts: [BARE] });
    const path = `/study/${PAGE_STUDY}`;
    for (const host of [BARE, 'clinicaltrials.gov'])
      world.registry.setPage(`https://${host}${path}`, layoutPage());
    const without = await world.open(`https://${BARE}${path}`);
    bare = await without.call(shapeOfPage);
    bareCopy = await copyAll(without);
    await without.close();
    tab = await world.open(path);
    await waitFor('all badges', async () => {
      const badged = await tab.call(studiesWithBadge);
      const missing = studies.filter((nctId) => !badged.includes(nctId));
      if (missing.length > 0) throw new Error(`None for ${missing}`);
      return true;
    });
  });
  afterAll(() => world?.close());

  it('keeps its shape: no line more, no element moved by more than a pixel, no new scroll bar', async () => {
    const { overflow, cases } = await tab.call(shapeOfPage);
    expect(overflow).toBe(bare.overflow);
    const changed = layoutCases.filter(([name]) => {
      if (isFull(name)) return false;
      const [before, now] = [bare.cases[name] ?? [], cases[name] ?? []];
      return before.length !== now.length || before.some((n, i) => Math.abs(n - (now[i] ?? 0)) > 1);
    });
    expect(changed.map(([name]) => [name, bare.cases[name], cases[name]])).toEqual([]);
    expect(await tab.call(truncated)).toBe(true);
  });

  it('goes below a line that is full, which grows by that one line and no more', async () => {
    const { cases } = await tab.call(shapeOfPage);
    const full = layoutCases.map(([name]) => name).filter(isFull);
    const grown = full.map((name) => [
      name,
      (cases[name]?.[0] ?? 0) - (bare.cases[name]?.[0] ?? 0),
    ]);
    expect(grown).toEqual(full.map((name) => [name, 20]));
  });

  it('shows every badge where it can be clicked, over no letter of the text beside it', async () => {
    await tab.screenshot('layout');
    expect(await tab.call(hiddenBadges)).toEqual([]);
    const onDark = badge(tab, studyOf('dark block'));
    await onDark.get('button');
    expect(
      await tab.callIn(`plain-trial-badge[data-nct="${studyOf('dark block')}"]`, contrast),
    ).toBeGreaterThan(4.5);
  });

  it('gives the same text and the same markup to a selection and to a paste', async () => {
    expect(bareCopy.plain).toContain(studyOf('list item'));
    expect(await copyAll(tab)).toEqual(bareCopy);
  });

  it('lets the search in the page find the numbers, and no word of a badge', async () => {
    expect(await tab.callIn(`plain-trial-badge[data-nct="${PAGE_STUDY}"]`, labelOf)).toBe(
      'daer nialP',
    );
    expect(await tab.call(notFound, studies)).toEqual([]);
    await tab.call(removeOthers);
    expect(await tab.call(notFound, ['Plain read'])).toEqual(['Plain read']);
  });

  // Firefox has no way for a test to ask for its whole accessibility tree.
  it.runIf(browser === 'chromium')(
    'tells a screen reader of each badge once (asked of Chromium only)',
    async () => {
      const spoken = (await tab.spoken?.()) ?? [];
      for (const nctId of studies) {
        const name = `Plain read of ${nctId}`;
        expect(spoken.filter((one) => one.name === name || one.description === name)).toEqual([
          { role: 'button', name, description: '' },
        ]);
      }
    },
  );
});

const studies = [PAGE_STUDY, ...layoutCases.map(([, nctId]) => nctId)];
const isFull = (name: CaseName) => name.startsWith('full');
const studyOf = (name: CaseName) => new Map(layoutCases).get(name) ?? '';

interface PageShape {
  overflow: number;
  /** Of each case its height, and where the page's own elements in it begin and end: a row that wraps changes it. */
  cases: Record<string, number[]>;
}

function shapeOfPage(): PageShape {
  const cases: Record<string, number[]> = {};
  for (const one of document.querySelectorAll<HTMLElement>('[data-case]')) {
    const { top, height } = one.getBoundingClientRect();
    const own = [...one.querySelectorAll('*:not(plain-trial-badge)')].flatMap((each) => {
      const box = each.getBoundingClientRect();
      return [box.top - top, box.bottom - top];
    });
    cases[String(one.dataset.case)] = [height, ...own].map(Math.round);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  return { overflow: Math.max(0, scrollWidth - clientWidth), cases };
}

function truncated(): boolean {
  const cell = document.querySelector('.fixed td');
  return cell !== null && cell.scrollWidth > cell.clientWidth;
}

function studiesWithBadge(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('plain-trial-badge')].map(
    (one) => one.dataset.nct,
  );
}

/** The badges that a click would miss, that stand between two lines, or that lie over the text before or behind them. */
function hiddenBadges(): unknown[] {
  return [...document.querySelectorAll<HTMLElement>('plain-trial-badge')].flatMap((one) => {
    one.scrollIntoView({ block: 'center' });
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    const covered = [one.previousSibling, one.nextSibling].filter((node) => {
      if (!node) return false;
      const range = new Range();
      range.selectNodeContents(node);
      // Its ten visible pixels to each side of the middle.
      return [...range.getClientRects()].some(
        (box) => box.left < x + 9 && box.right > x - 9 && box.top < y + 9 && box.bottom > y - 9,
      );
    });
    const around = one.parentElement?.getBoundingClientRect();
    const within = around && y > around.top + 4 && y < around.bottom - 4;
    const ok = within && hit === one && covered.length === 0;
    return ok ? [] : [[one.dataset.nct, hit?.localName, covered.map((node) => node?.textContent)]];
  });
}

/** Of the mark and the dark block around it, as WCAG 2.2 reckons. */
function contrast(root: ShadowRoot | Document): number {
  const luminance = (colour: string) => {
    const drawing = new OffscreenCanvas(1, 1).getContext('2d');
    if (!drawing) throw new Error('Nothing to draw on');
    drawing.fillStyle = colour;
    drawing.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...drawing.getImageData(0, 0, 1, 1).data].map((byte) =>
      byte > 10 ? ((byte / 255 + 0.055) / 1.055) ** 2.4 : byte / 255 / 12.92,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const button = root.querySelector('button') as Element;
  const around = (root as ShadowRoot).host.parentElement as Element;
  const mark = luminance(getComputedStyle(button).color);
  return (mark + 0.05) / (luminance(getComputedStyle(around).backgroundColor) + 0.05);
}

function labelOf(root: ShadowRoot | Document): string {
  const button = root.querySelector('button') as HTMLElement;
  const { content } = getComputedStyle(button, '::after');
  return content === 'none' ? content : String(button.dataset.label);
}

/** What else of ours is on the page: the tab at its edge has words to be found. */
function removeOthers(): void {
  for (const one of document.querySelectorAll('*'))
    if (/^plain-trial-(?!badge)/.test(one.localName)) one.remove();
}

/** Which of these words the browser's own search does not find from the top. */
function notFound(all: string[]): string[] {
  const find = (window as unknown as { find(words: string): boolean }).find.bind(window);
  // A field with the focus would be where Firefox searches.
  (document.activeElement as HTMLElement).blur();
  return all.filter((words) => {
    getSelection()?.collapse(document.body, 0);
    return !find(words);
  });
}

interface Copied {
  selected: string;
  plain: string;
  html: string;
}

/** Selects everything the page says and copies it with the keyboard; what was copied is asked of a real paste. */
async function copyAll(page: Tab): Promise<Copied> {
  const selected = await page.call(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') as Element);
    return String(getSelection());
  });
  await page.press('c', 'Control');
  await page.call(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.addEventListener('paste', ({ clipboardData }) => {
      Object.assign(field.dataset, {
        plain: clipboardData?.getData('text/plain'),
        html: clipboardData?.getData('text/html'),
      });
    });
    field.focus();
  });
  await page.press('v', 'Control');
  return waitFor('the paste', async () => {
    const { plain, html } = await page.call(() => ({
      ...(document.querySelector('textarea') as HTMLTextAreaElement).dataset,
    }));
    // Links have got the page's own origin.
    const markup = String(html).replace(/https:\/\/(clinicaltrials\.gov|europepmc\.org)/g, '');
    return plain === undefined ? undefined : { selected, plain, html: markup };
  });
}
