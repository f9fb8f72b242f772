// Every site in lib/detect/sites: on the list, explained to people, and right on its fixture page.
// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createFindMore } from '../../lib/detect/findMore.ts';
import { OPTIONAL_SITES } from '../../lib/detect/optionalSites.ts';
import type { Site, SiteRules } from '../../lib/detect/siteRules.ts';
import { watchPage } from '../../lib/detect/watchPage.ts';
import { parseStudyNumber } from '../../lib/nct/studyNumber.ts';
import { readSiteFixture } from '../support/siteFixture.ts';
import { ROOT } from '../support/sourceFiles.ts';
import { quoteSelectors } from './support/quoteSelectors.ts';
import { comeIntoView, setStage } from './support/stage.ts';

quoteSelectors();
setStage();

const FOLDER = join(ROOT, 'lib/detect/sites');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** On from the start, and tested with the detector itself. */
const BUILT_IN = 'clinicalTrialsGov';
const names = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== BUILT_IN);

const exported = async (name: string): Promise<Site | SiteRules> =>
  (await import(`../../lib/detect/sites/${name}.ts`))[name];
const isSite = (it: Site | SiteRules): it is Site => 'hosts' in it;

/** What a new file in the folder still lacks, in sentences. */
async function missing(name: string): Promise<string[]> {
  const it = await exported(name);
  if (it === undefined) return [`lib/detect/sites/${name}.ts exports no “${name}”.`];
  const lacks: string[] = [];
  if (!readdirSync(join(ROOT, 'tests/fixtures/sites')).includes(`${name}.html`))
    lacks.push(`There is no fixture page tests/fixtures/sites/${name}.html.`);
  if (
    !/\/\*\*(?:(?!\*\/)[\s\S])*(seen|read|code|knowledge|pages)/i.test(
      read(`lib/detect/sites/${name}.ts`),
    )
  )
    lacks.push(`lib/detect/sites/${name}.ts does not say where and when its facts were seen.`);
  if (!isSite(it)) return lacks;
  if (!OPTIONAL_SITES.includes(it))
    lacks.push(`${it.name} is not in the list lib/detect/optionalSites.ts.`);
  const explained = read('docs/PERMISSIONS.md');
  for (const host of it.hosts)
    if (!explained.includes(`\`https://${host}/*\``))
      lacks.push(`docs/PERMISSIONS.md does not name \`https://${host}/*\` of ${it.name}.`);
  return lacks;
}

describe.each(names)('the site %s', (name) => {
  it('lacks nothing', async () => {
    expect(await missing(name)).toEqual([]);
  });

  it('is right on its fixture page', async () => {
    const it = await exported(name);
    const { address, page, badges, html } = readSiteFixture(name);
    if (isSite(it)) expect(it.hosts).toContain(address.hostname);
    vi.stubGlobal('location', address);
    document.body.innerHTML = html;
    let about = 'none';
    watchPage(
      isSite(it) ? it.rules : it,
      createFindMore(),
      ({ id }) => {
        const badge = document.createElement('plain-trial-badge');
        badge.dataset.nct = id;
        return badge;
      },
      () => true,
      (id) => {
        about = id || 'none';
      },
    );
    await vi.advanceTimersByTimeAsync(100);
    comeIntoView();
    await vi.advanceTimersByTimeAsync(1_000);
    const found = [...document.querySelectorAll<HTMLElement>('plain-trial-badge')].map(
      (badge) => badge.dataset.nct ?? '',
    );
    expect(found).toEqual(badges);
    expect(about).toBe(page);
    for (const id of found) expect(parseStudyNumber(id), id).toBeDefined();
  });
});
