// Builds the detector without WXT's wrapper around content scripts.
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * The wrapper weighs 1.2 of the detector's 3 kilobytes, has nothing the detector uses, and tells the page about it: it
 * sends an event to the document, and stops the script when a page sends one like it. `defineContentScript` in
 * `index.ts` still says where the detector runs.
 */
export function bareDetector(root: string): Plugin {
  const start = JSON.stringify(join(root, 'entrypoints/detector.content/startDetector.ts'));
  return {
    name: 'plain-trial:bare-detector',
    load: {
      filter: {
        id: /^\0virtual:wxt-content-script-isolated-world-entrypoint\?.*\/detector\.content\//,
      },
      handler: () => `import { startDetector } from ${start};\nstartDetector();`,
    },
  };
}
