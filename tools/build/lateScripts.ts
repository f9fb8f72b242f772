// Scripts the background loads only when it needs them: what reads studies (`entrypoints/reader.ts`), and its Spanish (`entrypoints/spanish.ts`).
import { relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** In the order in which they are loaded. */
const SCRIPTS = ['background', 'reader', 'spanish'] as const;
type Script = (typeof SCRIPTS)[number];

interface Handed {
  home: Script;
  names: readonly string[];
}
type ByModule = Readonly<Record<string, Handed>>;

const inSpanish = (...names: string[]): Handed => ({ home: 'spanish', names });
const inReader = (...names: string[]): Handed => ({ home: 'reader', names });

/** What scripts take from modules of a later one: objects, empty until that script has filled them in. */
const LATE: ByModule = {
  'lib/app/reader.ts': inReader('reader'),
  'lib/follow/words/es.ts': inSpanish('spanish'),
  'lib/lexicon/es/conditions.ts': inSpanish('conditions'),
  'lib/lexicon/es/families.ts': inSpanish('families'),
  'lib/lexicon/es/glosses.ts': inSpanish('glosses'),
  'lib/lexicon/es/qualifiers.ts': inSpanish('qualifiers'),
  'lib/lexicon/es/scales.ts': inSpanish('scales'),
  'lib/summary/lang/es/facts.ts': inSpanish('facts'),
  'lib/summary/lang/es/spanish.ts': inSpanish('spanish'),
};
/** What scripts take from modules of an earlier one, too large to stand in the package twice. */
const SHARED: ByModule = {
  'lib/lexicon/commonWords.ts': inReader('COMMON_WORDS', 'SALT_WORDS'),
  'lib/lexicon/endpoints.ts': inReader('ENDPOINTS'),
  'lib/summary/names/conditionName.ts': inReader('mayHaveBoth', 'peopleWith'),
  'lib/summary/names/shownName.ts': inReader('shortQuote'),
};
/** Nothing of these may get into another script, listed or not. */
const SPANISH = /^lib\/(?:(?:lexicon|summary\/lang)\/es\/|follow\/words\/es\.ts$)/;
const STAND_IN = '\0plain-trial:stand-in:';

const order = (script: Script): number => SCRIPTS.indexOf(script);
/** Where the scripts meet, by module. */
const at = (path: string): string => `globalThis.plainTrialScripts[${JSON.stringify(path)}]`;
const meet = (path: string): string => `(globalThis.plainTrialScripts ??= {}, ${at(path)} ??= {})`;

const takeEarlier = (path: string, names: readonly string[]): string[] =>
  names.map((name) => `export const ${name} = ${at(path)}.${name};`);

/** Two scripts may wait for the same module: they share the empty object. */
const awaitLater = (path: string, names: readonly string[]): string[] =>
  names.map((name) => `export const ${name} = (${meet(path)}.${name} ??= {});`);

/**
 * A service worker knows no dynamic `import()`, and rules and the words of a language are functions, so no data to fetch.
 * So a script holds an empty object for each thing a later one gives it, which that fills in; what the later one needs
 * of an earlier is handed over the same way. A name missing from a list above ends the build.
 */
export function lateScripts(root: string): Plugin {
  let script: Script | undefined;
  const pathOf = (id: string) => relative(root, id).split(sep).join('/');
  const isElsewhere = (here: Script, path: string, importer: string): boolean => {
    if (here !== 'spanish' && SPANISH.test(path)) return !SPANISH.test(importer);
    const home = (LATE[path] ?? SHARED[path])?.home;
    if (home === undefined || home === here) return false;
    return path in LATE ? order(home) > order(here) : order(home) < order(here);
  };
  return {
    name: 'plain-trial:late-scripts',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const [, name] = /entrypoints\/(\w+)\.ts"/.exec(JSON.stringify(input)) ?? [];
      script = SCRIPTS.find((one) => one === name);
    },
    async resolveId(id, importer, options) {
      if (script === undefined || importer === undefined) return null;
      const resolved = await this.resolve(id, importer, { ...options, skipSelf: true });
      if (!resolved) return null;
      const path = pathOf(resolved.id);
      return isElsewhere(script, path, pathOf(importer)) ? `${STAND_IN}${path}` : resolved;
    },
    load(id) {
      if (!id.startsWith(STAND_IN)) return null;
      const path = id.slice(STAND_IN.length);
      return [
        ...takeEarlier(path, SHARED[path]?.names ?? []),
        ...awaitLater(path, LATE[path]?.names ?? []),
      ].join('\n');
    },
    transform(code, id) {
      const path = pathOf(id);
      const shared = SHARED[path];
      if (shared && script === shared.home)
        return { code: `${code}\nObject.assign(${meet(path)}, { ${shared.names} });`, map: null };
      const late = LATE[path];
      if (!late || script !== late.home) return null;
      const fill = late.names.map(
        (name) => `Object.assign(${meet(path)}.${name} ??= {}, ${name});`,
      );
      return { code: [code, ...fill].join('\n'), map: null };
    },
  };
}
