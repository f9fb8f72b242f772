// The script of cards and edge tab comes when somebody points at a badge, and with a study's page: a budget in bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/sourceFiles.ts';

/** Two languages and the style of both parts are half of it. */
const RAW_BYTES = 18_944;
const GZIPPED_BYTES = 8_192;

describe.each(['chrome', 'firefox'])('cards and edge tab for %s', (browser) => {
  const script = readFileSync(join(ROOT, `.output/${browser}-mv3/aside.js`));

  it(`are at most ${RAW_BYTES} bytes, ${GZIPPED_BYTES} gzipped`, () => {
    expect(script.length).toBeLessThanOrEqual(RAW_BYTES);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(GZIPPED_BYTES);
  });

  it('come without React, database and schemas', () => {
    for (const trace of ['plainTrialReact', 'dexie', 'ZodError', 'webextension-polyfill'])
      expect(script.toString()).not.toContain(trace);
  });
});
