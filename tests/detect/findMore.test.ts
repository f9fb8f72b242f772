// On sites that were switched on: numbers in open shadow roots, and the site's own where the registry's are not named.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFindMore } from '../../lib/detect/findMore.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { quoteSelectors } from './support/quoteSelectors.ts';
import { body, setStage } from './support/stage.ts';

quoteSelectors();
setStage();

const RULES = { region: 'tr,li', trial: '^/trial/', own: 'ISRCTN\\d{8}' };
let touched: Node[] = [];

async function find(root: Element = document.documentElement, more = createFindMore()) {
  const spots: Spot[] = [];
  await more(
    [root],
    '',
    (spot) => spots.push(spot),
    RULES,
    (nodes) => touched.push(...nodes),
  );
  return spots;
}
const ids = (spots: Spot[]) => spots.map(({ id }) => id);
const goTo = (path: string) => vi.stubGlobal('location', { pathname: path, search: '' });

beforeEach(() => {
  touched = [];
  goTo('/search');
});

describe('open shadow roots', () => {
  const shadowed = (html: string) => {
    const host = document.createElement('trial-card');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    document.body.append(host);
    return host;
  };

  it('are looked into; the badge belongs behind their host', async () => {
    const host = shadowed('<p>Study NCT07118319</p>');
    const [spot] = await find();
    expect(spot).toMatchObject({ id: 'NCT07118319', run: [], element: host });
  });

  it('inside each other lead to the outermost host', async () => {
    const outer = shadowed('<div><inner-card></inner-card></div>');
    const inner = outer.shadowRoot?.querySelector('inner-card');
    const deep = inner?.attachShadow({ mode: 'open' });
    if (deep) deep.innerHTML = '<p>NCT07118319</p>';
    expect((await find()).map(({ element }) => element)).toEqual([outer]);
  });

  it('say when they change, and are watched once', async () => {
    const host = shadowed('<p>NCT07118319</p>');
    const more = createFindMore();
    await find(document.documentElement, more);
    await find(document.documentElement, more);
    host.shadowRoot?.querySelector('p')?.append('changed');
    await vi.advanceTimersByTimeAsync(10);
    expect(touched).toEqual([host]);
  });
});

describe('the site’s own numbers', () => {
  it('in lists get a place where their row names no other', async () => {
    body(
      '<table><tr><td>ISRCTN11111111</td></tr><tr><td>ISRCTN22222222</td><td>NCT07118319</td></tr></table>',
    );
    expect(ids(await find())).toEqual(['NCT07118319', 'ISRCTN11111111']);
  });

  it('on a study’s own page get one place', async () => {
    goTo('/trial/1');
    body('<h1>ISRCTN11111111</h1><p>ISRCTN11111111 again, and ISRCTN22222222</p>');
    expect(ids(await find())).toEqual(['ISRCTN11111111']);
  });

  it('on a study’s own page give way to a number of ClinicalTrials.gov anywhere on it', async () => {
    goTo('/trial/1');
    body('<h1>ISRCTN11111111</h1><footer>NCT07118319</footer>');
    expect(ids(await find())).toEqual(['NCT07118319']);
  });

  it('are left alone in scripts and fields', async () => {
    body('<script>"ISRCTN11111111"</script><textarea>ISRCTN11111111</textarea>');
    expect(await find()).toEqual([]);
  });
});
