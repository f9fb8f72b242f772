// Numbers in the texts of a page: whole, broken up, and at the seams of what is read at once.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { scanText } from '../../lib/detect/scanText.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { body, setStage } from './support/stage.ts';

setStage();

async function scan(root: Element): Promise<Spot[]> {
  const spots: Spot[] = [];
  const done = scanText([root], (spot) => spots.push(spot));
  await vi.runAllTimersAsync();
  await done;
  return spots;
}
const ids = async (html: string) => (await scan(body(html))).map(({ id }) => id);

describe('scanText', () => {
  it('says in which text a number stands, and where it ends', async () => {
    const [spot] = await scan(body('<p>In NCT07118319, say they</p>'));
    expect(spot?.run.map((text) => text.data)).toEqual(['In NCT07118319, say they']);
    expect(spot?.end).toBe('In NCT07118319'.length);
    expect(spot?.element.localName).toBe('p');
  });

  it('finds several in one text, in order, the same again each time', async () => {
    expect(await ids('<p>NCT07118319, NCT01208194 and NCT07118319</p>')).toEqual([
      'NCT07118319',
      'NCT01208194',
      'NCT07118319',
    ]);
  });

  it.each([
    ['tags', 'NCT0<b>71183</b>19'],
    ['a tag after the letters', '<b>NCT</b>07118319'],
    ['tags in tags', '<em>NCT<i>0</i>7118</em><span><b>319</b></span>'],
    ['a line break', 'NCT0711<br>8319'],
    ['a word break', 'NCT0711<wbr>8319'],
    ['a comment', 'NCT0711<!-- here -->8319'],
    ['a soft hyphen', 'NCT0711&shy;8319'],
    ['a no-break space', 'NCT&nbsp;07118319'],
  ])('finds a number broken up by %s', async (_, html) => {
    const [spot] = await scan(body(`<p>See ${html}.</p>`));
    expect(spot?.id).toBe('NCT07118319');
    const last = spot?.run.at(-1);
    expect(last?.data.slice(0, spot?.end).at(-1)).toBe('9');
  });

  it('ends a number that goes on in another text within that text', async () => {
    const [spot] = await scan(body('<p>NCT0<b>71183</b>19 and more</p>'));
    expect(spot?.run.map((text) => text.data)).toEqual(['NCT0', '71183', '19 and more']);
    expect(spot?.end).toBe(2);
  });

  it.each([
    ['cells', '<table><tr><td>NCT0711</td><td>8319</td></tr></table>'],
    ['paragraphs', '<p>NCT0711</p><p>8319</p>'],
    ['items of a row', '<div><span style="display:block">NCT0711</span>8319</div>'],
  ])('joins nothing across %s', async (_, html) => {
    expect(await ids(html)).toEqual([]);
  });

  it('does not take the word before, the year behind or a note’s number for part of it', async () => {
    const found = await ids(
      '<dl><dt>Identifier</dt><dd>NCT07118319</dd><dd>2026</dd></dl><p>NCT01208194<sup>2</sup></p>',
    );
    expect(found).toEqual(['NCT07118319', 'NCT01208194']);
  });

  it('refuses what is a number of more digits once put together', async () => {
    expect(await ids('<p>NCT0<b>711831</b>90</p>')).toEqual([]);
  });

  it('reads text behind the last element, and pages without any', async () => {
    expect(await ids('<p>one</p>NCT07118319')).toEqual(['NCT07118319']);
    expect(await ids('NCT07118319')).toEqual(['NCT07118319']);
    expect(await ids('<p></p>')).toEqual([]);
  });

  it('finds each of many, wherever one reading ends and the next begins', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 400 }),
        async (kinds) => {
          const expected: string[] = [];
          const html = kinds.map((kind, n) => {
            const id = `NCT0${1_000_000 + n}`;
            if (kind > 4) return ['<p>distinct</p>', '<i></i>', 'text '][kind - 5];
            expected.push(id);
            return [
              `<p>${id}</p>`,
              `<p><b>${id.slice(0, 5)}</b>${id.slice(5)}</p>`,
              `<p>NCT<i>${id.slice(3)}</i></p>`,
              ` ${id} `,
              `<p><span>${id}</span> again</p>`,
            ][kind];
          });
          expect(await ids(html.join(''))).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  describe('on a page that takes longer', () => {
    /** Every look at the clock costs 20 ms: each reading is followed by a pause. */
    const slowly = () => {
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => {
        now += 20;
        return now;
      });
    };
    const rows = (count: number) =>
      Array.from({ length: count }, (_, n) => `<p>NCT0${1_000_000 + n}</p>`).join('');

    it('gives the page its turn and goes on', async () => {
      slowly();
      const root = body(rows(300));
      const spots: Spot[] = [];
      const done = scanText([root], (spot) => spots.push(spot));
      expect(spots.length).toBeLessThan(300);
      expect(vi.getTimerCount()).toBe(1);
      await vi.runAllTimersAsync();
      await done;
      expect(spots).toHaveLength(300);
    });

    it('misses nothing when the page takes away what comes next', async () => {
      slowly();
      const root = body(rows(300));
      const found = new Set<string>();
      const done = scanText([root], ({ id }) => found.add(id));
      const next = root.children[[...found].length];
      next?.remove();
      await vi.runAllTimersAsync();
      await done;
      for (const row of root.children) expect(found).toContain(row.textContent);
    });

    it('misses nothing of rows that came one by one when the page takes some away', async () => {
      slowly();
      const root = body(rows(300));
      const found = new Set<string>();
      const done = scanText([...root.children], ({ id }) => found.add(id));
      for (const n of [280, 200, 150, 10]) root.children[n]?.remove();
      await vi.runAllTimersAsync();
      await done;
      expect(found.size).toBeLessThan(300);
      for (const row of root.children) expect(found).toContain(row.textContent);
    });

    it('ends when the page takes away all of it', async () => {
      slowly();
      const root = body(`<section>${rows(300)}</section>`);
      const done = scanText([...root.children], () => {});
      root.replaceChildren();
      await vi.runAllTimersAsync();
      await done;
      expect(vi.getTimerCount()).toBe(0);
    });

    it('misses nothing when the page takes away what it has read', async () => {
      slowly();
      const root = body(rows(300));
      const found = new Set<string>();
      const done = scanText([root], ({ id }) => found.add(id));
      for (let n = 0; n < 50; n++) root.firstElementChild?.remove();
      await vi.runAllTimersAsync();
      await done;
      for (const row of root.children) expect(found).toContain(row.textContent);
    });
  });
});
