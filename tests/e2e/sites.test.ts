// Other sites in real browsers. Nobody can press the browser's own question in a test, so the hosts are granted by a copy
// of the build whose manifest has them among its hosts; everything behind the grant is the production build's.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../tools/browsers/drive/waitFor.ts';
import { readSiteFixture } from '../support/siteFixture.ts';
import { ROOT } from '../support/sourceFiles.ts';
import { browsersUnderTest } from './support/browsersUnderTest.ts';
import { badge, waitForRead } from './support/openRead.ts';
import { startWorld, type World } from './support/world.ts';

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const fixtures = readdirSync(join(ROOT, 'tests/fixtures/sites'))
  .map((file) => readSiteFixture(file.replace(/\.html$/, '')))
  .filter(({ address }) => !address.hostname.endsWith('example.org'));

describe.each(browsersUnderTest)('other sites in %s', (browser) => {
  let world: World;
  const folder = mkdtempSync(join(tmpdir(), 'plain-trial-sites-'));

  beforeAll(async () => {
    cpSync(join(ROOT, '.output', FOLDERS[browser]), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const hosts = [...new Set(fixtures.map(({ address }) => address.hostname))];
    const granted = hosts.map((host) => `https://${host}/*`);
    manifest.host_permissions.push(...granted);
    writeFileSync(file, JSON.stringify(manifest));
    world = await startWorld(browser, { extension: folder, hosts });
    await world.waitForSites(hosts);
    for (const { address, html } of fixtures)
      world.registry.setPage(address.href, `<!doctype html><meta charset="utf-8">${html}`);
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(fixtures)('badges $address.hostname', async ({ address, badges }) => {
    const tab = await world.open(address.href);
    await waitFor('the badges', async () => {
      const found = await tab.call(() =>
        [...document.querySelectorAll('plain-trial-badge')].map((one) =>
          one.getAttribute('data-nct'),
        ),
      );
      if (found.join() !== badges.join()) throw new Error(found.join());
      return true;
    });
    await tab.close();
  });

  it('says that no study of ClinicalTrials.gov carries a number', async () => {
    const tab = await world.open('https://ensaiosclinicos.gov.br/rg/RBR-5abcde5');
    await badge(tab, 'RBR-5abcde5').click('button', 'Look for RBR-5abcde5 on ClinicalTrials.gov');
    const overlay = await waitForRead(tab, 'RBR-5abcde5', 'error');
    expect(await overlay.text()).toContain('RBR-5abcde5');
    await tab.screenshot('no-match');
  });
});
