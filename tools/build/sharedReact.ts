// React is in the package once: a script of its own (`entrypoints/react.ts`), and a thin stand-in for it everywhere else.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the build puts it; the overlay is injected after them, and pages load them before their own script. */
const SCRIPTS = ['/react.js', '/panel.js'];
const NAMES = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];
const STAND_IN = '\0plain-trial:';
const ITSELF = /\/node_modules\/(react|react-dom|scheduler)\//;

/**
 * An import of React gives the object that `entrypoints/react.ts` left on the global object, name by name, so that what
 * nobody uses is shaken off. A content script is one file by itself and shares no chunk with a page, hence a global; in
 * a page of the registry it is the isolated world's, which the page does not see.
 */
export function sharedReact(root: string): Plugin {
  const require = createRequire(join(root, 'package.json'));
  const entry = join(root, 'entrypoints/react.ts');
  return {
    name: 'plain-trial:shared-react',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!NAMES.includes(id) || importer === undefined) return null;
      const real = importer === entry || ITSELF.test(importer);
      return real ? null : `${STAND_IN}${id}`;
    },
    load(id) {
      if (!id.startsWith(STAND_IN)) return null;
      const name = id.slice(STAND_IN.length);
      const exported = Object.keys(require(name));
      return [
        `const shared = globalThis.plainTrialReact[${JSON.stringify(name)}];`,
        ...exported.map((key) => `export const ${key} = /* @__PURE__ */ (() => shared.${key})();`),
        'export default shared;',
      ].join('\n');
    },
    transformIndexHtml: () =>
      SCRIPTS.map((src) => ({ tag: 'script', attrs: { src }, injectTo: 'head-prepend' })),
  };
}
