// A badge in the page and out of it: what the page finds afterwards is what it had.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertBadge, removeBadge } from '../../lib/detect/placement.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { findIds } from '../../lib/nct/findIds.ts';
import { body, setStage } from './support/stage.ts';

setStage();

const badge = () => document.createElement('mark');

/** The places in one text node, in order. */
function spotsIn(text: Text): Spot[] {
  const element = text.parentElement;
  if (!element) throw new Error('a text without a parent');
  return findIds(text.data).map(({ id, end }) => ({ id, says: '', run: [text], end, element }));
}
function textOf(html: string): Text {
  const walker = document.createTreeWalker(body(html), NodeFilter.SHOW_TEXT);
  return walker.nextNode() as Text;
}
const html = () => document.body.innerHTML;

describe('insertBadge', () => {
  it('puts a badge right behind the number, in the middle of a text', () => {
    const [spot] = spotsIn(textOf('<p>In NCT07118319, say they</p>'));
    if (spot) insertBadge(spot, badge());
    expect(html()).toBe('<p>In NCT07118319<mark></mark>, say they</p>');
  });

  it('splits no bare text of a row, which would become two items', () => {
    const [spot] = spotsIn(textOf('<p style="display:flex">NCT07118319 in adults</p>'));
    if (spot) insertBadge(spot, badge());
    expect(html()).toBe('<p style="display:flex">NCT07118319 in adults<mark></mark></p>');
  });

  it('splits nothing where the number ends the text', () => {
    const [spot] = spotsIn(textOf('<p>In NCT07118319</p>'));
    if (spot) insertBadge(spot, badge());
    expect(html()).toBe('<p>In NCT07118319<mark></mark></p>');
    expect(spot?.tail).toBeUndefined();
  });

  it('keeps each badge with its number, in whichever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const spots = spotsIn(
          textOf('<p>NCT01111111 NCT02222222, NCT03333333NCT04444444.</p>'.replace('3N', '3 N')),
        );
        for (const n of order) {
          const spot = spots[n];
          if (spot) insertBadge(spot, badge());
        }
        expect(html()).toBe(
          '<p>NCT01111111<mark></mark> NCT02222222<mark></mark>, NCT03333333<mark></mark> NCT04444444<mark></mark>.</p>',
        );
      }),
    );
  });

  it.each([
    [
      '<p><a href="#">see NCT07118319 here</a> or</p>',
      '<p><a href="#">see NCT07118319 here</a><mark></mark> or</p>',
    ],
    [
      '<p><button><b>NCT07118319</b></button></p>',
      '<p><button><b>NCT07118319</b></button><mark></mark></p>',
    ],
    [
      '<p><span role="tab">NCT07118319</span></p>',
      '<p><span role="tab">NCT07118319</span><mark></mark></p>',
    ],
    ['<label>NCT07118319</label>', '<label>NCT07118319</label><mark></mark>'],
  ])('puts it behind a link or control, not into it: %s', (before, after) => {
    const [spot] = spotsIn(textOf(before));
    if (spot) insertBadge(spot, badge());
    expect(html()).toBe(after);
  });

  it.each(['flex', 'inline-flex', 'grid'])(
    'goes into a link that is an item of a %s row',
    (display) => {
      const [spot] = spotsIn(
        textOf(`<div style="display:${display}"><a href="#">NCT07118319</a></div>`),
      );
      if (spot) insertBadge(spot, badge());
      expect(html()).toContain('<a href="#">NCT07118319<mark></mark></a>');
    },
  );
});

describe('removeBadge', () => {
  it('leaves the page’s own nodes as they were', () => {
    const text = textOf('<p>A NCT01111111 b NCT02222222 c NCT03333333 d</p>');
    const { data } = text;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (into, out) => {
          const spots = spotsIn(text);
          for (const n of into) if (spots[n]) insertBadge(spots[n], badge());
          for (const n of out) if (spots[n]) removeBadge(spots[n], false);
          expect(text.parentNode?.childNodes).toHaveLength(1);
          expect(text.data).toBe(data);
        },
      ),
    );
  });

  it('leaves nothing of the old text when the page has put a new one', () => {
    const text = textOf('<p>NCT01111111 old NCT02222222 end</p>');
    const spots = spotsIn(text);
    for (const spot of spots) insertBadge(spot, badge());
    text.data = 'NCT03333333 new';
    for (const spot of spots) removeBadge(spot, true);
    expect(html()).toBe('<p>NCT03333333 new</p>');
  });

  it('leaves nothing behind of a text the page has taken away', () => {
    const text = textOf('<p>NCT01111111 old</p>');
    const [spot] = spotsIn(text);
    if (spot) insertBadge(spot, badge());
    text.remove();
    if (spot) removeBadge(spot, false);
    expect(html()).toBe('<p></p>');
  });

  it('keeps the text of a part the page has put aside and may put back', () => {
    const text = textOf('<div><p>NCT01111111 rest</p></div>');
    const [spot] = spotsIn(text);
    if (spot) insertBadge(spot, badge());
    const aside = text.parentElement;
    aside?.remove();
    if (spot) removeBadge(spot, false);
    expect(aside?.innerHTML).toBe('NCT01111111 rest');
  });

  it('loses no text where the page has put something in between', () => {
    const text = textOf('<p>NCT01111111 rest</p>');
    const [spot] = spotsIn(text);
    if (spot) insertBadge(spot, badge());
    text.after(document.createElement('hr'));
    if (spot) removeBadge(spot, false);
    expect(html()).toBe('<p>NCT01111111<hr> rest</p>');
  });
});
