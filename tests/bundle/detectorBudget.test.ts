// The detector runs on every registry page a person opens: its script and style have a budget in bytes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/sourceFiles.ts';

const RAW_BYTES = 8_192;
const SCRIPT_GZIPPED_BYTES = 3_072;
/** On sites a person switched on it finds more: open shadow roots, and those registries' own numbers. */
const SITE_SCRIPT_GZIPPED_BYTES = 3_840;

describe.each(['chrome', 'firefox'])('the detector for %s', (browser) => {
  const file = (name: string) =>
    readFileSync(join(ROOT, `.output/${browser}-mv3/content-scripts/${name}`));

  it(`is at most ${RAW_BYTES} bytes, script and style together`, () => {
    expect(file('detector.js').length + file('detector.css').length).toBeLessThanOrEqual(RAW_BYTES);
  });

  it(`has a script of at most ${SCRIPT_GZIPPED_BYTES} bytes gzipped`, () => {
    const script = file('detector.js');
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(SCRIPT_GZIPPED_BYTES);
  });

  it(`has a script of at most ${SITE_SCRIPT_GZIPPED_BYTES} bytes gzipped for sites that were switched on`, () => {
    const script = file('site-detector.js');
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(SITE_SCRIPT_GZIPPED_BYTES);
  });
});
