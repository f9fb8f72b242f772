// The same record gives the same bytes in Node and in both browsers, whatever their language and time zone.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtures, sharedSample } from '../adversary/support/pool.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { hashesOf } from './support/readAndHash.ts';
import { readerPage } from './support/readerInPage.ts';
import { startWorld, type Tab, type World } from './support/world.ts';

const PAGE = 'https://example.org/reader';
const records = [...fixtures(), ...sharedSample(60)].map(({ nctId, record }) => ({
  nctId,
  json: JSON.stringify(record),
}));

declare const plainTrialReads: { hashesOf(json: string): Promise<string[]> };

describe.each(browsersUnderTest)('reads in %s', (browser) => {
  describe.each([
    { language: 'en-US', timeZone: 'America/Los_Angeles' },
    { language: 'ar-EG', timeZone: 'Pacific/Kiritimati' },
  ])('in $language, $timeZone', ({ language, timeZone }) => {
    let world: World;
    let tab: Tab;

    beforeAll(async () => {
      vi.stubEnv('TZ', timeZone);
      world = await startWorld(browser, { language, hosts: ['example.org'] });
      vi.unstubAllEnvs();
      world.registry.setPage(PAGE, await readerPage());
      tab = await world.open(PAGE);
    });
    afterAll(() => world?.close());

    it('run in that time zone and language', async () => {
      expect(await tab.call(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timeZone);
      expect(await tab.call(() => navigator.language)).toBe(language);
    });

    it('have the bytes of Node, record by record', async () => {
      const other: string[] = [];
      for (const { nctId, json } of records) {
        const inPage = await tab.call((text: string) => plainTrialReads.hashesOf(text), json);
        if (inPage.join() !== (await hashesOf(json)).join()) other.push(nctId);
      }
      expect(other).toEqual([]);
    });
  });
});
