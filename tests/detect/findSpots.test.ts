// Numbers in texts and links of a page become places for badges.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSpots } from '../../lib/detect/findSpots.ts';
import type { Spot } from '../../lib/detect/spot.ts';
import { quoteSelectors } from './support/quoteSelectors.ts';

quoteSelectors();

async function found(html: string, page = ''): Promise<Spot[]> {
  document.body.innerHTML = html;
  const spots: Spot[] = [];
  await findSpots(document.body, page, (spot) => void spots.push(spot));
  return spots;
}
const ids = async (html: string, page?: string) => (await found(html, page)).map(({ id }) => id);

describe('places', () => {
  it('are numbers in text, each of them, in order', async () => {
    expect(await ids('<p>NCT07118319 and NCT00000102, then nct00000410.</p>')).toEqual([
      'NCT07118319',
      'NCT00000102',
      'NCT00000410',
    ]);
  });

  it('are numbers split by elements of the same line', async () => {
    expect(await ids('<p>NCT0711<em style="display: inline">8319</em> is one</p>')).toEqual([
      'NCT07118319',
    ]);
  });

  it('are links whose text names no study', async () => {
    const spots = await found(
      '<p><a href="https://clinicaltrials.gov/study/NCT07118319">the study</a></p>',
    );
    expect(spots.map(({ id, run }) => [id, run.length])).toEqual([['NCT07118319', 0]]);
  });

  it('are for the study a link leads to, and say what its text says', async () => {
    const spots = await found(
      '<a href="https://clinicaltrials.gov/study/NCT07118319">NCT00000102</a>',
    );
    expect(spots.map(({ id, says }) => [id, says])).toEqual([['NCT07118319', 'NCT00000102']]);
  });

  it('are once for a link whose text and address agree', async () => {
    expect(await ids('<a href="/study/NCT07118319">NCT07118319</a>')).toEqual(['NCT07118319']);
  });

  it('are not the tabs and tools of the page’s own study', async () => {
    expect(
      await ids('<a href="/study/NCT07118319?tab=results">Results</a>', 'NCT07118319'),
    ).toEqual([]);
  });

  it('are not links to several studies', async () => {
    expect(await ids('<a href="/search?id=NCT07118319,NCT00000102">both</a>')).toEqual([]);
  });

  it.each([
    '<script>var a = "NCT07118319"</script>',
    '<style>/* NCT07118319 */</style>',
    '<noscript>NCT07118319</noscript>',
    '<textarea>NCT07118319</textarea>',
    '<input value="NCT07118319">',
    '<div class="CodeMirror">NCT07118319</div>',
    '<p title="NCT07118319">a title alone</p>',
    '<p>ABNCT07118319, NCT071183199, NCT12345678, NCTO7118319</p>',
  ])('are never in %s', async (html) => {
    expect(await ids(html)).toEqual([]);
  });
});
