// The weight of what a person installs: budgets in bytes on the production builds.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { lateScripts } from '../../tools/build/lateScripts.ts';
import { onlyLexer } from '../../tools/build/onlyLexer.ts';
import { ROOT } from '../support/sourceFiles.ts';

/** What a click puts into a page, whole. */
const OVERLAY_BYTES = 330_000;
const OVERLAY_FILES = ['react.js', 'panel.js', 'content-scripts/overlay.js'];
/** A name on React's own export objects, in every build of it. */
const ONLY_IN_REACT = '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE';
/** In an error message of WXT's storage. */
const ONLY_IN_WXT_STORAGE = 'Storage key should be in the form of';
/** What every wake of the background loads, whole. */
const BACKGROUND_BYTES = 270_000;
/** What it loads besides when a study is to be read: the rules and English, and the Markdown parser. */
const READER_WITHOUT_LEXICON_BYTES = 285_000;
/** Gzipped, what the lexicon adds to the reader. */
const LEXICON_BYTES = 90_000;
/** Two languages of the read, lexicon and wording, are the larger half of it. */
const PACKED_BYTES = 500_000;

const output = (path: string) => join(ROOT, '.output', path);

/**
 * The minified reader, whole or with the lexicon left out. The lexicon's share is the difference of the two.
 * The entry's signature is kept: without it the default export, and with it most of the script, is shaken away.
 */
async function buildReader(withLexicon: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    plugins: [lateScripts(ROOT), onlyLexer()],
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      write: false,
      minify: true,
      rolldownOptions: {
        input: join(ROOT, 'entrypoints/reader.ts'),
        external: withLexicon ? [] : [/\/lexicon\//],
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((file) => (file.type === 'chunk' ? file.code : []))
    .join('\n');
}

const gzipped = (script: string): number => gzipSync(script, { level: 9 }).length;

it(`the lexicon adds at most ${LEXICON_BYTES} gzipped bytes to the reader`, async () => {
  const added = gzipped(await buildReader(true)) - gzipped(await buildReader(false));
  expect(added).toBeLessThanOrEqual(LEXICON_BYTES);
});

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const folder = output(`${browser}-mv3`);

  it(`has an overlay of at most ${OVERLAY_BYTES} bytes, React included`, () => {
    const put = OVERLAY_FILES.map((name) => statSync(join(folder, name)).size);
    expect(put.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(OVERLAY_BYTES);
  });

  it("has no storage of the build tool's, which writes it into any file with a `storage` of its own", () => {
    const scripts = readdirSync(folder, { recursive: true }).map(String);
    const texts = scripts
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes(ONLY_IN_WXT_STORAGE))).toEqual([]);
  });

  it('has React once, in a script that every page of ours loads first', () => {
    const names = readdirSync(folder, { recursive: true }).map(String);
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    const scripts = names.filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => text(name).includes(ONLY_IN_REACT))).toEqual(['react.js']);
    for (const page of names.filter((name) => name.endsWith('.html'))) {
      const [first = ''] = text(page).match(/<script[^>]*>/) ?? [];
      expect(first, page).toBe('<script src="/react.js">');
    }
  });

  it(`has a background of at most ${BACKGROUND_BYTES} bytes`, () => {
    expect(statSync(join(folder, 'background.js')).size).toBeLessThanOrEqual(BACKGROUND_BYTES);
  });

  it(`has a reader of at most ${READER_WITHOUT_LEXICON_BYTES} bytes without its lexicon`, async () => {
    const built = statSync(join(folder, 'reader.js')).size;
    const whole = Buffer.byteLength(await buildReader(true));
    const bare = Buffer.byteLength(await buildReader(false));
    // Measured on something else than what ships, the difference would mean nothing.
    expect(Math.abs(whole - built) / built).toBeLessThan(0.01);
    expect(built - (whole - bare)).toBeLessThanOrEqual(READER_WITHOUT_LEXICON_BYTES);
  });

  it('has what reads studies in a script of its own, and its Spanish in another', () => {
    const text = (name: string) => readFileSync(join(folder, name), 'utf8');
    for (const words of ['chemotherapy', 'The record does not say']) {
      expect(text('background.js')).not.toContain(words);
      expect(text('reader.js')).toContain(words);
    }
    for (const words of ['quimioterapia', 'El registro no dice']) {
      expect(text('background.js') + text('reader.js')).not.toContain(words);
      expect(text('spanish.js')).toContain(words);
    }
  });

  it(`weighs at most ${PACKED_BYTES} bytes when packed`, () => {
    const packed = readdirSync(output('.')).filter((name) => name.endsWith(`-${browser}.zip`));
    expect(packed).toHaveLength(1);
    expect(statSync(output(packed[0] ?? '')).size).toBeLessThanOrEqual(PACKED_BYTES);
  });

  it('leaves React, the database and the schemas out of the detector', () => {
    const detector = readFileSync(join(folder, 'content-scripts/detector.js'), 'utf8');
    for (const trace of ['react', 'dexie', 'ZodError', 'webextension-polyfill']) {
      expect(detector.toLowerCase()).not.toContain(trace.toLowerCase());
    }
  });

  it('ships no source map and no test page', () => {
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
    expect(names.filter((name) => /\.map$|\.test\.|fixtures/.test(name))).toEqual([]);
  });
});
