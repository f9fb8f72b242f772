// Builds detector and overlay without WXT's wrapper around content scripts, and the detector as small as it gets.
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * The detector of the site which is on from the start, that of sites switched on later, and the overlay. The badges'
 * style is packed once, with the first: the second is registered with the same file.
 */
const START: Record<string, { name: string; style?: string }> = {
  'detector.content': { name: 'startDetector', style: 'badge.css' },
  'site-detector.content': { name: 'startSiteDetector' },
  'overlay.content': { name: 'startOverlay' },
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
        const entry = START[folder];
        if (entry === undefined) throw new Error(`Nothing is known to start ${id}`);
        const { name, style } = entry;
        const path = (file: string) => JSON.stringify(join(root, 'entrypoints', folder, file));
        const styled = style === undefined ? '' : `import ${path(style)};\n`;
        return `${styled}import { ${name} } from ${path(`${name}.ts`)};\n${name}();`;
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
