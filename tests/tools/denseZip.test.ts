// A package packed again holds what it held, in fewer bytes, and is the same each time.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { denseZip } from '../../tools/build/denseZip.ts';

const text = Array.from({ length: 4_000 }, (_, index) => `word ${index % 37} of ${index}`).join(
  ' ',
);
const CONTENTS = {
  'manifest.json': new TextEncoder().encode('{"name":"Plain Trial"}'),
  'folder/script.js': new TextEncoder().encode(text),
  // Of random bytes nothing can be made smaller.
  'icon.png': Uint8Array.from({ length: 300 }, (_, index) => (index * 7_919 + 13) % 251),
};
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-trial-zip-'));
  path = join(folder, 'package.zip');
  writeFileSync(path, zipSync(CONTENTS, { level: 9 }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a package packed again', () => {
  it('holds the same files with the same contents', async () => {
    await denseZip(path);
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files)).toEqual(Object.keys(CONTENTS));
    for (const [name, data] of Object.entries(CONTENTS))
      expect(Buffer.from(files[name] ?? []), name).toEqual(Buffer.from(data));
  });

  it('is smaller, and the same bytes each time', async () => {
    const before = readFileSync(path).length;
    await denseZip(path);
    const once = readFileSync(path);
    expect(once.length).toBeLessThan(before);
    await denseZip(path);
    expect(readFileSync(path)).toEqual(once);
  });
});
