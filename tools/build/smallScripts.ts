// Packs every script once more: terser takes off what the build's own minifier leaves, about a hundredth of the package.
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The detector has a packing of its own (`bareScripts.ts`). */
const PACKED_ELSEWHERE = /detector\.js$/;

/** What a person downloads, and what goes into a page, is counted in bytes. */
export function smallScripts(): Plugin {
  return {
    name: 'plain-trial:small-scripts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler({ format }, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || PACKED_ELSEWHERE.test(file.fileName)) continue;
          const options = { module: format === 'es', ecma: 2020, compress: { passes: 3 } } as const;
          file.code = (await minify(file.code, options)).code ?? file.code;
        }
      },
    },
  };
}
