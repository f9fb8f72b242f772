// What a page holds after few, many and twice as many in-page navigations, with the detector at work and without.
import type { BenchLine } from '../benchLine.ts';
import type { BenchPages } from './benchPages.ts';
import { line } from './line.ts';
import type { Memory } from './memory.ts';

/** After the first of these an engine still compiles what runs often; what is lost at each navigation shows between the last two. */
const NAVIGATIONS = { few: 10, many: 1_000, twice: 2_000 };

type Held = Record<keyof typeof NAVIGATIONS, Memory>;

const navigated = (pages: BenchPages, watched: boolean): Promise<Held> =>
  pages.open('/empty', async (page) => {
    if (watched) await page.evaluate(() => bench.watch());
    let past = 0;
    const after = async (navigations: number) => {
      await page.evaluate((times) => bench.navigate(times), navigations - past);
      past = navigations;
      return pages.memory(page);
    };
    return {
      few: await after(NAVIGATIONS.few),
      many: await after(NAVIGATIONS.many),
      twice: await after(NAVIGATIONS.twice),
    };
  });

const gain = ({ few, many }: Held) => many.bytes - many.code - (few.bytes - few.code);

/**
 * As it is; the page alone, which gains as well; and what is the detector's own: what it gains beyond the page alone,
 * without the engine's code, which comes once and does not grow with further navigations.
 */
export async function benchMemory(pages: BenchPages): Promise<BenchLine[]> {
  const ours = await navigated(pages, true);
  const alone = await navigated(pages, false);
  const { few, many, twice } = ours;
  const name = `memory after ${NAVIGATIONS.many} in-page navigations`;
  const later = `memory after ${NAVIGATIONS.twice} in-page navigations, against ${NAVIGATIONS.many}`;
  return [
    line(name, many.bytes, 'bytes', few.bytes),
    line(`${name}, page alone`, alone.many.bytes, 'bytes', alone.few.bytes),
    line(`${name}, the detector's own`, few.bytes + gain(ours) - gain(alone), 'bytes', few.bytes),
    line(later, twice.bytes, 'bytes', many.bytes),
    line(`${later}, page alone`, alone.twice.bytes, 'bytes', alone.many.bytes),
  ];
}
