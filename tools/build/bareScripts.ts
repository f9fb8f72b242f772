// Builds detector and overlay without WXT's wrapper around content scripts, and the detector as small as it gets.
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The detector of the site which is on from the start, that of sites switched on later, and the overlay. */
const START: Record<string, string> = {
  'detector.content': 'startDetector',
  'site-detector.content': 'startSiteDetector',
  'overlay.content': 'startOverlay',
};

/** WXT's way to the extension API. In Manifest V3 `chrome` gives promises in both browsers (Firefox 153, Chromium 156). */
const EITHER_BROWSER =
  /globalThis\.browser\?\.runtime\?\.id\s*\?\s*globalThis\.browser\s*:\s*globalThis\.chrome/;

/**
 * The wrapper weighs 1.2 of the detector's 3 kilobytes, has nothing the two use, and tells the page about it: it
 * sends an event to the document, and stops the script when a page sends one like it. `defineContentScript` in
 * `index.ts` still says where they run.
 */
export function bareScripts(root: string): Plugin {
  return {
    name: 'plain-trial:bare-scripts',
    load: {
      filter: {
        id: /^\0virtual:wxt-content-script-isolated-world-entrypoint\?.*\/((site-)?detector|overlay)\.content\//,
      },
      handler(id) {
        const folder = /([\w-]+\.content)\//.exec(id)?.[1] ?? '';
        const name = START[folder];
        const file = JSON.stringify(join(root, 'entrypoints', folder, `${name}.ts`));
        return `import { ${name} } from ${file};\n${name}();`;
      },
    },
    /** The build's own minifier leaves a twentieth of the detector on the table. */
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !/detector\.js$/.test(chunk.fileName)) continue;
        const small = await minify(chunk.code.replace(EITHER_BROWSER, 'globalThis.chrome'), {
          ecma: 2020,
          compress: {
            passes: 5,
            unsafe: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            pure_getters: true,
            keep_fargs: false,
            sequences: false,
          },
        });
        if (small.code !== undefined) chunk.code = small.code;
      }
    },
  };
}
