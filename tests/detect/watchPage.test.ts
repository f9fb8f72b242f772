// Badges stay right while a page changes: placed once, moved, removed, switched off.
// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Find, findSpots } from '../../lib/detect/findSpots.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { watchPage } from '../../lib/detect/watchPage.ts';
import { quoteSelectors } from './support/quoteSelectors.ts';

quoteSelectors();

/** Everything is near the window here: what decides that is the browser's own, and is tested in browsers. */
class EverythingNear {
  readonly #tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe(target: Element) {
    queueMicrotask(() => this.#tell([{ target, isIntersecting: true }]));
  }
  unobserve() {}
}

/** Nothing comes near the window. */
class NothingNear {
  observe() {}
  unobserve() {}
}

const RULES = { region: 'li,section', trial: '^/study/' };
const badges = () => [...document.querySelectorAll<HTMLElement>('plain-trial-badge')];
const numbers = () => badges().map((badge) => badge.dataset.nct);
const settled = () => vi.advanceTimersByTimeAsync(1_000);

let on = true;
/** Which watch is meant: those of earlier tests share the document, and rest. */
let current = {};
const start = (
  html: string,
  onPage: (id: string | undefined) => void = () => {},
  find: Find = findSpots,
) => {
  document.body.innerHTML = html;
  const mine = {};
  current = mine;
  return watchPage(
    RULES,
    find,
    ({ id }) => {
      const badge = document.createElement('plain-trial-badge');
      badge.dataset.nct = id;
      return badge;
    },
    () => on && mine === current,
    onPage,
  );
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', EverythingNear);
  Object.assign(Element.prototype, { checkVisibility: () => true });
  on = true;
  history.replaceState(null, '', '/search');
});
afterEach(async () => {
  document.body.innerHTML = '';
  current = {};
  await settled();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('badges', () => {
  it('stand once for a study in each region', async () => {
    start('<ul><li>NCT07118319 <b>NCT07118319</b></li><li>NCT07118319</li></ul>');
    await settled();
    expect(badges()).toHaveLength(2);
  });

  it('come for what the page adds later, and never twice', async () => {
    start('<section id="a">NCT07118319</section>');
    await settled();
    document.body.insertAdjacentHTML('beforeend', '<section>NCT00000102</section>');
    await settled();
    await settled();
    expect(numbers()).toEqual(['NCT07118319', 'NCT00000102']);
  });

  it.each([
    ['wait far from the window on a page of many, though most are found late', 400, 0],
    ['come far from the window on a page of few, the last found late', 200, 200],
  ])('%s', async (_which, places, expected) => {
    vi.stubGlobal('IntersectionObserver', NothingNear);
    const slowly: Find = async (roots, page, found) => {
      const all: Spot[] = [];
      await findSpots(roots, page, (spot) => all.push(spot));
      all.splice(0, 100).forEach(found);
      await new Promise((later) => setTimeout(later, 5_000));
      all.forEach(found);
    };
    const row = (_: unknown, n: number) => `<section>NCT0${1_000_000 + n}</section>`;
    start(Array.from({ length: places }, row).join(''), () => {}, slowly);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(badges()).toHaveLength(expected);
  });

  it('come for rows that are added one by one, for their links too, and for a text that comes alone', async () => {
    start('<ul></ul><p></p>');
    const list = document.querySelector('ul') as HTMLElement;
    for (const row of ['none', 'NCT07118319', 'none', '<a href="/study/NCT00000102">x</a>', 'none'])
      list.insertAdjacentHTML('beforeend', `<li>${row}</li>`);
    document.querySelector('p')?.append('NCT00000103');
    await settled();
    expect(numbers()).toEqual(['NCT07118319', 'NCT00000102', 'NCT00000103']);
  });

  it('come where the page is written anew, with a doctype and remarks around its root', async () => {
    start('<p>NCT07118319</p>');
    await settled();
    const root = document.documentElement;
    root.remove();
    await settled();
    root.querySelector('p')?.replaceChildren('NCT00000102');
    const doctype = document.implementation.createDocumentType('html', '', '');
    document.append(
      doctype,
      document.createComment('made by'),
      root,
      document.createComment('end'),
    );
    await settled();
    expect(numbers()).toEqual(['NCT00000102']);
  });

  it('follow a number that the page rewrites in place', async () => {
    start('<section><span>NCT07118319</span></section>');
    await settled();
    const text = document.querySelector('span')?.firstChild as Text;
    text.data = 'NCT00000102';
    await settled();
    expect(numbers()).toEqual(['NCT00000102']);
  });

  it('go when they are switched off and come back when they are wanted again', async () => {
    const watch = start('<section>NCT07118319</section>');
    await settled();
    on = false;
    watch.look();
    await settled();
    expect(badges()).toEqual([]);
    on = true;
    watch.look();
    await settled();
    expect(numbers()).toEqual(['NCT07118319']);
  });

  it.each([
    ['in the middle of a text', '<section>See NCT07118319, say they</section>'],
    ['behind a link', '<section><a href="/study/NCT07118319">NCT07118319</a> rest</section>'],
  ])('come back when the page takes only them away: %s', async (_where, html) => {
    start(html);
    await settled();
    const before = document.body.innerHTML;
    badges()[0]?.remove();
    await settled();
    expect(document.body.innerHTML).toBe(before);
  });

  it('stay where they are when another one is taken away', async () => {
    start('<section>NCT07118319</section><section>NCT00000102</section>');
    await settled();
    const [first, second] = badges();
    first?.remove();
    await settled();
    expect(numbers()).toEqual(['NCT07118319', 'NCT00000102']);
    expect(badges()[1]).toBe(second);
  });

  it('are given up on a page that takes them away again and again, until it has moved on', async () => {
    start('<section>NCT07118319</section>'.repeat(50));
    await settled();
    let taken = 0;
    for (let n = 0; n < 10; n += 1) {
      for (const badge of badges()) {
        badge.remove();
        taken += 1;
      }
      await settled();
    }
    expect(taken).toBe(50 + 300);
    expect(document.querySelector('section')?.childNodes).toHaveLength(1);
    history.replaceState(null, '', '/study/NCT07118319');
    document.body.append('moved');
    await settled();
    expect(badges()).toHaveLength(50);
  });

  it('do not count as taken away when the page redraws the number as well', async () => {
    const each = '<section>NCT07118319</section>';
    start(each.repeat(40));
    await settled();
    for (let n = 0; n < 8; n += 1) {
      for (const section of document.querySelectorAll('section'))
        section.textContent = 'NCT07118319';
      await settled();
    }
    badges()[0]?.remove();
    await settled();
    expect(badges()).toHaveLength(40);
  });

  it('are listed for whoever asks', async () => {
    const watch = start('<section>NCT07118319</section><section>NCT00000102</section>');
    await settled();
    expect(watch.trials()).toEqual({ page: '', nctIds: ['NCT07118319', 'NCT00000102'] });
  });
});

describe('the study a page is about', () => {
  it('is told when it changes, and when there is none any more, but not that there never was one', async () => {
    const told: (string | undefined)[] = [];
    const hear = (page: string | undefined) => told.push(page);
    history.replaceState(null, '', '/search');
    const { look } = start('<p>nothing</p>', hear);
    for (const path of ['/study/NCT07118319', '/study/NCT07900101', '/search']) {
      history.replaceState(null, '', path);
      look();
    }
    expect(told).toEqual(['NCT07118319', 'NCT07900101', '']);
  });
});
