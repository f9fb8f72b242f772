// `npm run new:site NAME`: a file for a site, its fixture page with what is expected of it, and its line in the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface NewSite {
  /** Path and text of every file that is new or changed. */
  files: Record<string, string>;
  /** What is left to do by hand, in sentences. */
  left: string[];
}

const LIST = 'lib/detect/optionalSites.ts';

const siteFile = (name: string) => `// ${name}: what it is, in a few words.
import type { Site } from '../siteRules.ts';

/** Where and when you saw each of these facts. */
export const ${name}: Site = {
  name: '${name}',
  kind: 'registries',
  hosts: ['${name.toLowerCase()}.example.org'],
  rules: {
    region: 'article,section,li,dd,tr',
    trial: '^/trial/',
  },
};
`;

const fixturePage = (
  name: string,
) => `<!-- address: https://${name.toLowerCase()}.example.org/trial/1 -->
<!-- page: none -->
<!-- badges: NCT05550001 -->
<table><tr><td>Secondary number</td><td>NCT05550001</td></tr></table>
`;

/** \`read\` gives a file's text. Throws for a name that is no name of a variable, or that is taken. */
export function newSite(name: string, read: (path: string) => string | undefined): NewSite {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    throw new Error(`“${name}” is no name: small first letter, then letters and digits.`);
  const file = `lib/detect/sites/${name}.ts`;
  if (read(file) !== undefined) throw new Error(`${file} is there already.`);
  const fixture = `tests/fixtures/sites/${name}.html`;
  const list = (read(LIST) ?? '')
    .replace(/(?=import type)/, `import { ${name} } from './sites/${name}.ts';\n`)
    .replace(/\n\];/, `\n  ${name},\n];`);
  return {
    files: { [file]: siteFile(name), [fixture]: fixturePage(name), [LIST]: list },
    left: [
      `Fill in ${file}: hosts, region, addresses of studies, and where and when you saw them.`,
      `Write ${fixture} after the site’s structure, and its expected badges in the comment at the top.`,
      'Add a line with the site’s hosts to the list in docs/PERMISSIONS.md.',
      'Run: npx biome check --write lib && npx vitest run --project isolated tests/detect/sites.test.ts',
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '..');
  const read = (path: string) =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
  try {
    const { files, left } = newSite(process.argv[2] ?? '', read);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    console.log(
      [...Object.keys(files), '', 'Left to do:', ...left.map((one) => `- ${one}`)].join('\n'),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
