// Builds and packs the extension for both browsers before the tests that look at the result.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** `npm test` has built already and says so with PLAIN_TRIAL_BUILT=yes. */
export default function buildExtensions(): void {
  if (process.env.PLAIN_TRIAL_BUILT === 'yes') return;
  for (const browser of ['chrome', 'firefox']) {
    const built = spawnSync('npx', ['--no-install', 'wxt', 'zip', '-b', browser], {
      cwd: ROOT,
      encoding: 'utf8',
      // Vitest's own is `test`, and a build under it is React's development build.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (built.status !== 0) {
      throw new Error(`wxt zip -b ${browser} failed:\n${built.stdout}${built.stderr}`);
    }
  }
}
