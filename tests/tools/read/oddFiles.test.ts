// `npm run read` on what is no record: a line each, in its place, and the others are still read.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import { linesOf, runRead } from './support/runRead.ts';

const STUDY = 'NCT07118319';
const record = readFileSync(join(SAMPLE_RECORDS, `${STUDY}.json`), 'utf8');
const MINUTE = 60_000;
/** As reads in memory they would take several times what the program is given. */
const MANY = 1_500;

/** File name → bytes, and the complaint, or nothing where it is a record after all. */
const ODD: Record<string, [bytes: string | Uint8Array, complaint: string | undefined]> = {
  'NCT00000101.json': ['', 'no JSON'],
  'NCT00000102.json': ['<!doctype html><title>Not found</title>', 'no JSON'],
  'NCT00000103.json': ['[]', '/: expected object'],
  'NCT00000104.json': [`{"studies":[${record}]}`, '/protocolSection: expected object'],
  'NCT00000105.json': [Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256), 'no JSON'],
  'NCT00000106.json': ['null', '/: expected object'],
  'NCT00000107.json': ['"NCT00000107"', '/: expected object'],
  'NCT00000108.json': ['{"protocolSection":{"identificationModule":{"nctId":"NCT1"}}}', 'eight'],
  'NCT00000109.json': [`${'['.repeat(60_000)}${']'.repeat(60_000)}`, '/: expected object'],
  'NCT00000110.json': [record.slice(0, -20), 'no JSON'],
  'NCT00000111.json': [`\ufeff${record}`, undefined],
  'NCT00000112.json': [Buffer.from(`\ufeff${record}`, 'utf16le'), undefined],
  'NCT00000113.json': [Buffer.from(`\ufeff${record}`, 'utf16le').swap16(), undefined],
  'NCT00000114.json': [record.replaceAll('\n', '\r\n'), undefined],
  'NCT00000115.json': [`\n\n  ${record}  \n`, undefined],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-trial-odd-'));
  for (const [name, [bytes]] of Object.entries(ODD)) writeFileSync(join(folder, name), bytes);
  mkdirSync(join(folder, 'NCT00000116.json'));
  symlinkSync('/nowhere', join(folder, 'NCT00000117.json'));
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'deeper'));
  writeFileSync(join(folder, 'deeper', `${STUDY}.json`), record);
  for (const name of ['notes.txt', 'list.json', 'nct00000118.json', 'NCT00000119.json.bak'])
    writeFileSync(join(folder, name), 'no record');
});
afterAll(() => rmSync(folder, { recursive: true }));

const READ = { nctId: STUDY, via: 'rules' };
const refused = (path: string, nctId: string | null, complaint: string) => ({
  path,
  nctId,
  error: { kind: 'unreadable-record', message: expect.stringContaining(complaint) },
});

describe('a folder of odd files', () => {
  it(
    'gives a line for each NCT*.json in order, and for nothing else',
    async () => {
      const { out, err, code } = await runRead(['--format', 'json', folder]);
      const expected = Object.entries(ODD).map(([name, [, complaint]]) =>
        complaint === undefined
          ? expect.objectContaining(READ)
          : refused(
              join(folder, name),
              name === 'NCT00000108.json' ? 'NCT1' : name.slice(0, 11),
              complaint,
            ),
      );
      expect(linesOf(out)).toEqual([
        ...expected,
        refused(join(folder, 'NCT00000116.json'), 'NCT00000116', 'EISDIR'),
        refused(join(folder, 'NCT00000117.json'), 'NCT00000117', 'ENOENT'),
      ]);
      expect({ err, code }).toEqual({ err: '', code: 1 });
    },
    MINUTE,
  );

  it('says so when it holds no record at all', async () => {
    const empty = join(folder, 'empty');
    const { out, code } = await runRead(['--format', 'json', empty]);
    expect(linesOf(out)).toEqual([refused(empty, null, 'no NCT*.json')]);
    expect(code).toBe(1);
  });
});

describe('single paths', () => {
  it('stay in the order of their names, whatever order they were given in', async () => {
    const at = (name: string) => join(folder, name);
    const given = ['notes.txt', 'absent.json', 'NCT00000111.json', 'deeper'];
    const { out, err, code } = await runRead(['--format', 'json', ...given.map(at)]);
    expect(linesOf(out)).toEqual([
      expect.objectContaining(READ),
      refused(at('absent.json'), null, 'ENOENT'),
      expect.objectContaining(READ),
      refused(at('notes.txt'), null, 'no JSON'),
    ]);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('that are no files and no numbers are missing files', async () => {
    const { out, code } = await runRead(['--format', 'json', 'ISRCTN12345678']);
    expect(linesOf(out)).toEqual([refused('ISRCTN12345678', null, 'ENOENT')]);
    expect(code).toBe(1);
  });

  it.each([
    ['nothing', '', 'no JSON'],
    ['half a record', record.slice(0, 500), 'no JSON'],
    ['a page of studies', `{"studies":[${record}]}`, '/protocolSection: expected object'],
  ])('of standard input with %s are named “-”', async (_, input, complaint) => {
    const { out, err, code } = await runRead(['--format', 'json', '-'], { input });
    expect(linesOf(out)).toEqual([refused('-', null, complaint)]);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  it('read standard input in UTF-16', async () => {
    const input = Buffer.from(`\ufeff${record}`, 'utf16le');
    const { out } = await runRead(['--format', 'json', '-'], { input });
    expect(linesOf(out)).toMatchObject([READ]);
  });
});

describe('thousands of files', () => {
  it(
    'are read one after the other, none kept in memory',
    async () => {
      const many = join(folder, 'many');
      mkdirSync(many);
      for (let i = 0; i < MANY; i++)
        symlinkSync(
          join(SAMPLE_RECORDS, 'NCT07900101.json'),
          join(many, `NCT${String(i + 1).padStart(8, '0')}.json`),
        );
      const { out, err, code } = await runRead(['--format', 'json', many], {
        node: ['--max-old-space-size=128'],
      });
      expect({ lines: linesOf(out).length, err, code }).toEqual({ lines: MANY, err: '', code: 0 });
    },
    MINUTE,
  );
});
