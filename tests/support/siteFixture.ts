// Fixture pages of other sites: invented, after the structure that is known of them, with what is expected in comments.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sourceFiles.ts';

export interface SiteFixture {
  address: URL;
  /** The study the page is about, or `none`. */
  page: string;
  /** Numbers of the badges, in the order of the page. */
  badges: string[];
  html: string;
}

/** Throws when the comments at the top are missing. */
export function readSiteFixture(name: string): SiteFixture {
  const html = readFileSync(join(ROOT, `tests/fixtures/sites/${name}.html`), 'utf8');
  const said = (what: string): string => {
    const [, text] = new RegExp(`<!-- ${what}: (.*?) -->`).exec(html) ?? [];
    if (text === undefined)
      throw new Error(`The fixture page of ${name} does not say its ${what}.`);
    return text;
  };
  return {
    address: new URL(said('address')),
    page: said('page'),
    badges: said('badges').split(' ').filter(Boolean),
    html,
  };
}
