// The scaffold of a new site: its files, its place in the list, and what it leaves to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newSite } from '../../tools/newSite.ts';
import { ROOT } from '../support/sourceFiles.ts';

const LIST = 'lib/detect/optionalSites.ts';
const read = (path: string) => (path === LIST ? readFileSync(join(ROOT, LIST), 'utf8') : undefined);

describe('npm run new:site', () => {
  it('writes the site, its fixture page with an expectation, and its place in the list', () => {
    const { files, left } = newSite('myRegistry', read);
    expect(files['lib/detect/sites/myRegistry.ts']).toContain('export const myRegistry: Site');
    expect(files['tests/fixtures/sites/myRegistry.html']).toMatch(/<!-- badges: NCT\d{8} -->/);
    expect(files[LIST]).toContain("import { myRegistry } from './sites/myRegistry.ts';");
    expect(files[LIST]).toMatch(/ {2}cancerGov,\n {2}myRegistry,\n\];/);
    expect(left.join(' ')).toContain('docs/PERMISSIONS.md');
  });

  it.each(['', 'My-Registry', '../x', '9lives'])('refuses the name “%s”', (name) => {
    expect(() => newSite(name, read)).toThrow('is no name');
  });

  it('overwrites nothing', () => {
    expect(() => newSite('isrctn', () => 'there')).toThrow('is there already');
  });
});
