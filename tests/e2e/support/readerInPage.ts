// The reader as one script for a page: lib/registry and lib/summary as the extension bundles them, and nothing else.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('readAndHash.ts', import.meta.url));

/** A whole page whose script sets `globalThis.plainTrialReads`. */
export async function readerPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: ENTRY, formats: ['iife'], name: 'plainTrialReads' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [script] = bundle && 'output' in bundle ? bundle.output : [];
  if (script?.type !== 'chunk') throw new Error('The reader did not build');
  return `<!doctype html><meta charset="utf-8"><title>Reader</title><script>${script.code.replaceAll('</script', '<\\/script')}</script>`;
}
