// The built extension with an empty React root in place of its overlay, and a background that only puts it in, the same way.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { sharedReact } from '../../build/sharedReact.ts';
import { ROOT } from '../../runCommand.ts';

/** Gives the folder; `built` is the extension's own. */
export async function makeEmptyExtension(built: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-trial-empty-'));
  cpSync(built, folder, { recursive: true });
  writeFileSync(
    join(folder, 'content-scripts/overlay.js'),
    await bundle('emptyOverlay.tsx', [sharedReact(ROOT)]),
  );
  writeFileSync(join(folder, 'background.js'), await bundle('emptyBackground.ts', []));
  return folder;
}

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'empty' },
    },
  });
  const [first] = Array.isArray(bundled) ? bundled : [bundled];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('vite built nothing');
  return chunk.code;
}
