// Badges go behind their number and leave the page's own nodes as they were.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { insertBadge, removeBadge } from '../../lib/detect/placement.ts';
import type { Spot } from '../../lib/detect/spot.ts';

const badge = () => document.createElement('plain-trial-badge');

function spotIn(html: string, selector: string, end: number): Spot {
  document.body.innerHTML = html;
  const element = document.querySelector(selector);
  const text = element?.firstChild;
  if (!element || !(text instanceof Text)) throw new Error('no text there');
  return { id: 'NCT07118319', says: '', run: [text], end, element };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a badge', () => {
  it('goes behind a number at the end of its text', () => {
    const spot = spotIn('<p>See NCT07118319</p>', 'p', 15);
    insertBadge(spot, badge());
    expect(document.body.innerHTML).toBe(
      '<p>See NCT07118319<plain-trial-badge></plain-trial-badge></p>',
    );
  });

  it('goes into the middle of a text, which is whole again when it leaves', () => {
    const spot = spotIn('<p>NCT07118319 and more</p>', 'p', 11);
    insertBadge(spot, badge());
    expect(document.querySelector('p')?.innerHTML).toBe(
      'NCT07118319<plain-trial-badge></plain-trial-badge> and more',
    );
    removeBadge(spot, false);
    expect(document.querySelector('p')?.childNodes).toHaveLength(1);
    expect(document.querySelector('p')?.textContent).toBe('NCT07118319 and more');
  });

  it('takes the rest of an old text along when the page has written a new one', () => {
    const spot = spotIn('<p>NCT07118319 and more</p>', 'p', 11);
    insertBadge(spot, badge());
    spot.run[0]?.replaceData(0, 11, 'NCT00000102 anew');
    removeBadge(spot, true);
    expect(document.querySelector('p')?.textContent).toBe('NCT00000102 anew');
  });

  it('goes behind a link, never into it', () => {
    const spot = spotIn('<p><a href="/study/NCT07118319">NCT07118319</a></p>', 'a', 11);
    insertBadge(spot, badge());
    expect(document.querySelector('a')?.nextElementSibling?.localName).toBe('plain-trial-badge');
  });

  it('goes into a link that is an item of a flex row, so that the row stays as it is', () => {
    const spot = spotIn('<p style="display: flex"><a href="/">NCT07118319</a></p>', 'a', 11);
    insertBadge(spot, badge());
    expect(document.querySelector('p')?.children).toHaveLength(1);
    expect(document.querySelector('a')?.lastElementChild?.localName).toBe('plain-trial-badge');
  });

  it('finds its place behind a number when an earlier badge has split the text', () => {
    const first = spotIn('<p>NCT07118319 or NCT00000102</p>', 'p', 11);
    const second: Spot = { ...first, id: 'NCT00000102', end: 26 };
    insertBadge(first, badge());
    insertBadge(second, badge());
    expect(document.querySelector('p')?.innerHTML).toBe(
      'NCT07118319<plain-trial-badge></plain-trial-badge> or NCT00000102<plain-trial-badge></plain-trial-badge>',
    );
  });
});
