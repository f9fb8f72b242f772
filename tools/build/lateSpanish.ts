// The Spanish of the read is a script of its own (`entrypoints/spanish.ts`), which the background loads when it is spoken.
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What the background's own modules take from the Spanish ones: objects, empty until the script has filled them in. */
const LATE: Readonly<Record<string, readonly string[]>> = {
  'lib/follow/words/es.ts': ['spanish'],
  'lib/lexicon/es/conditions.ts': ['conditions'],
  'lib/lexicon/es/families.ts': ['families'],
  'lib/lexicon/es/glosses.ts': ['glosses'],
  'lib/lexicon/es/qualifiers.ts': ['qualifiers'],
  'lib/lexicon/es/scales.ts': ['scales'],
  'lib/summary/lang/es/facts.ts': ['facts'],
  'lib/summary/lang/es/spanish.ts': ['spanish'],
};
/** What the Spanish modules take from the background's, too large to stand in the package twice. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'lib/lexicon/commonWords.ts': ['COMMON_WORDS', 'SALT_WORDS'],
  'lib/lexicon/endpoints.ts': ['ENDPOINTS'],
  'lib/summary/names/conditionName.ts': ['mayHaveBoth', 'peopleWith'],
  'lib/summary/names/shownName.ts': ['shortQuote'],
};
const SPANISH = /^lib\/(?:(?:lexicon|summary\/lang)\/es\/|follow\/words\/es\.ts$)/;
const STAND_IN = '\0plain-trial:stand-in:';
/** Where the two scripts meet, by module. */
const at = (path: string): string => `globalThis.plainTrialWords[${JSON.stringify(path)}]`;

const handOut = (path: string, names: readonly string[]): string =>
  `(globalThis.plainTrialWords ??= {})[${JSON.stringify(path)}] = { ${names.join(', ')} };`;

/**
 * A service worker knows no dynamic `import()`, and the words of a language are functions, so no data to fetch. So the
 * background holds an empty object for each thing the Spanish modules give it, and the script fills it in; what those
 * modules need of the background is handed over the same way. A name missing from a list above ends the build.
 */
export function lateSpanish(root: string): Plugin {
  let script: 'background' | 'spanish' | 'other' = 'other';
  const pathOf = (id: string) => relative(root, id).split(sep).join('/');
  return {
    name: 'plain-trial:late-spanish',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const [, name] = /entrypoints\/(background|spanish)\.ts/.exec(JSON.stringify(input)) ?? [];
      script = name === 'background' || name === 'spanish' ? name : 'other';
    },
    async resolveId(id, importer, options) {
      if (script === 'other' || importer === undefined) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!resolved) return null;
      const path = pathOf(resolved.id);
      const fromSpanish = SPANISH.test(pathOf(importer));
      const isElsewhere =
        script === 'background' ? SPANISH.test(path) && !fromSpanish : path in SHARED;
      return isElsewhere ? `${STAND_IN}${path}` : resolved;
    },
    load(id) {
      if (!id.startsWith(STAND_IN)) return null;
      const path = id.slice(STAND_IN.length);
      if (script === 'spanish')
        return (SHARED[path] ?? [])
          .map((name) => `export const ${name} = ${at(path)}.${name};`)
          .join('\n');
      const names = LATE[path] ?? [];
      return [...names.map((name) => `export const ${name} = {};`), handOut(path, names)].join(
        '\n',
      );
    },
    transform(code, id) {
      const path = pathOf(id);
      const shared = SHARED[path];
      if (script === 'background' && shared)
        return { code: `${code}\n${handOut(path, shared)}`, map: null };
      const late = LATE[path];
      if (script !== 'spanish' || !late) return null;
      const filled = late.map((name) => `Object.assign(${at(path)}.${name}, ${name});`);
      return { code: [code, ...filled].join('\n'), map: null };
    },
  };
}
