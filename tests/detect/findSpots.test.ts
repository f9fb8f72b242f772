// Places for badges: which texts and links count, and what is left alone.
// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { findSpots } from '../../lib/detect/findSpots.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { body, setStage } from './support/stage.ts';

setStage();

async function find(html: string, page = ''): Promise<Spot[]> {
  const spots: Spot[] = [];
  await Promise.all([
    findSpots([body(html)], page, (spot) => spots.push(spot)),
    vi.runAllTimersAsync(),
  ]);
  return spots;
}
const ids = async (html: string, page?: string) => (await find(html, page)).map(({ id }) => id);

describe('texts', () => {
  it.each([
    ['a script', '<script type="application/ld+json">{"id":"NCT07118319"}</script>'],
    ['a style sheet', '<style>.a::after { content: "NCT07118319" }</style>'],
    ['what shows without scripts', '<noscript>NCT07118319</noscript>'],
    ['a text field', '<textarea>NCT07118319</textarea>'],
    ['an input', '<input value="NCT07118319"><input type="hidden" value="NCT01208194">'],
    ['a choice', '<select><option>NCT07118319</option></select>'],
    ['an editor', '<div contenteditable="true"><p>NCT07118319</p></div>'],
    [
      'code editors',
      '<div class="CodeMirror">NCT07118319</div><div class="ace_editor"><b>NCT07118319</b></div><div class="monaco-editor">NCT07118319</div>',
    ],
    ['a drawing', '<svg><text>NCT07118319</text></svg>'],
    ['suggestions', '<ul role="listbox"><li role="option">NCT07118319</li></ul>'],
    ['attributes', '<p title="NCT07118319" data-id="NCT07118319"><img alt="NCT07118319"></p>'],
    ['a template', '<template><p>NCT07118319</p></template>'],
  ])('leaves %s alone', async (_, html) => {
    expect(await ids(html)).toEqual([]);
  });

  it('looks through an element without a box of its own to one that can come into view', async () => {
    const [spot] = await find('<p><span style="display:contents">NCT07118319</span></p>');
    expect(spot?.element.localName).toBe('p');
  });
});

describe('links', () => {
  it('count by their address when their text names no study', async () => {
    const [spot, ...others] = await find(
      '<a href="https://clinicaltrials.gov/study/NCT07118319">Here</a>',
    );
    expect(others).toEqual([]);
    expect(spot).toMatchObject({ id: 'NCT07118319', run: [], says: '' });
    expect(spot?.element.localName).toBe('a');
  });

  it('count once when their text names the study they lead to', async () => {
    const [spot, ...others] = await find('<a href="/study/NCT07118319">NCT07118319</a>');
    expect(others).toEqual([]);
    expect(spot?.run).toHaveLength(1);
  });

  it('lead where they lead, whatever their text says', async () => {
    const spots = await find('<a href="/study/NCT07118319">NCT01208194</a>');
    expect(spots).toHaveLength(1);
    expect(spots[0]).toMatchObject({ id: 'NCT07118319', says: 'NCT01208194' });
  });

  it('to several studies are searches: only their texts count', async () => {
    const href = '/search?id=NCT07118319%20OR%20NCT01208194';
    expect(await ids(`<a href="${href}">Both</a>`)).toEqual([]);
    const spots = await find(`<a href="${href}">NCT01208194</a>`);
    expect(spots).toHaveLength(1);
    expect(spots[0]).toMatchObject({ id: 'NCT01208194', says: '' });
  });

  it.each([
    'https://example.org/go?to=https%3A%2F%2Fclinicaltrials.gov%2Fct2%2Fshow%2FNCT07118319',
    'http://ClinicalTrials.gov/show/nct07118319',
    '/ct2/history/NCT07118319?V_1=View',
  ])('are understood: %s', async (href) => {
    expect(await ids(`<a href="${href}">Here</a>`)).toEqual(['NCT07118319']);
  });

  it('of the page’s own study are its tabs and tools, unless they show the number', async () => {
    const html =
      '<a href="/study/NCT07118319?tab=results">Results</a><a href="/study/NCT01208194">Other</a><a href="/study/NCT07118319">NCT07118319</a>';
    expect(await ids(html, 'NCT07118319')).toEqual(['NCT07118319', 'NCT01208194']);
  });

  it('in drawings and without an address are passed over', async () => {
    expect(await ids('<svg><a href="/study/NCT07118319"><text>x</text></a></svg>')).toEqual([]);
    expect(await ids('<a name="NCT07118319">NCT01208194</a>')).toEqual(['NCT01208194']);
  });

  it('count when they are themselves what was added to the page', async () => {
    const root = body('<a href="/study/NCT07118319">Here</a>').firstElementChild;
    const found: string[] = [];
    if (root) await findSpots([root], '', ({ id }) => found.push(id));
    expect(found).toEqual(['NCT07118319']);
  });
});
