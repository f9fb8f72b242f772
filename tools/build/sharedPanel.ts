// The panel is in the package once: a script of its own (`entrypoints/panel.ts`), and thin stand-ins for it in the overlay and in our pages.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const STAND_IN = '\0plain-trial-panel:';
const TAKERS = /overlay\.content|\.html/;

/** What `entrypoints/panel.ts` hands out: names by module. */
function handedOut(entry: string): Map<string, string[]> {
  const imports = readFileSync(entry, 'utf8').matchAll(/^import \{([^}]*)\} from '(\..*)';$/gm);
  return new Map(
    [...imports].map(([, names = '', path = '']) => [
      join(dirname(entry), path),
      names.match(/\w+/g) ?? [],
    ]),
  );
}

/**
 * As with React: a content script shares no chunk with a page, so what both need hangs on a global object, in a page of
 * the registry that of the isolated world. What panel.js itself is made of is
 * imported as everywhere else. A name that the entry leaves out ends the build.
 */
export function sharedPanel(root: string): Plugin {
  const shared = handedOut(join(root, 'entrypoints/panel.ts'));
  let isTaker = false;
  return {
    name: 'plain-trial:shared-panel',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      isTaker = TAKERS.test(JSON.stringify(input));
    },
    resolveId(id, importer) {
      if (!isTaker || importer === undefined || !id.startsWith('.')) return null;
      const path = join(dirname(importer), id);
      return shared.has(path) ? `${STAND_IN}${path}` : null;
    },
    load(id) {
      if (!id.startsWith(STAND_IN)) return null;
      const names = shared.get(id.slice(STAND_IN.length)) ?? [];
      return [
        'const shared = globalThis.plainTrialPanel;',
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ (() => shared.${name})();`),
      ].join('\n');
    },
  };
}
