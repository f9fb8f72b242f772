// Specifies `npm run read`: what it writes where, and how it ends.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAsMarkdown, readAsText } from '../../../lib/share/writeRead.ts';
import type { PlainRead } from '../../../lib/summary/plainRead.ts';
import { startRegistry } from '../../../tools/registry/startRegistry.ts';
import { linesOf, runRead } from './support/runRead.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const RECORDS = fileURLToPath(new URL('../../fixtures/records', import.meta.url));
const ONE = join(RECORDS, 'NCT07118319.json');

async function read(args: string[], input = '') {
  const ended = await runRead(args, { input });
  return { ...ended, lines: args.includes('json') ? linesOf(ended.out) : [] };
}

describe('npm run read', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plain-trial-read-'));
    writeFileSync(join(folder, 'NCT07900102.json'), readFileSync(ONE));
    writeFileSync(join(folder, 'NCT07900101.json'), '{"protocolSection": {"iden');
    writeFileSync(join(folder, 'notes.json'), '{}');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives one read a line for a folder, in order of the paths', async () => {
    const { lines, code, err } = await read(['--format', 'json', RECORDS]);
    const names = readdirSync(RECORDS).sort();
    expect(lines.map((line) => `${line.nctId}.json`)).toEqual(names);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('gives the same bytes twice', async () => {
    const args = ['--format', 'json', '--today', '2026-11-23', '--lang', 'es', RECORDS];
    expect((await read(args)).out).toBe((await read(args)).out);
  });

  it('says on its line what could not be read, reads the others and ends with 1', async () => {
    const { lines, code } = await read(['--format', 'json', folder]);
    expect(lines).toEqual([
      {
        path: join(folder, 'NCT07900101.json'),
        nctId: 'NCT07900101',
        error: { kind: 'unreadable-record', message: expect.stringContaining('no JSON') },
      },
      expect.objectContaining({ nctId: 'NCT07118319' }),
    ]);
    expect(code).toBe(1);
  });

  it('keeps a file that is not there in its place', async () => {
    const { lines, code } = await read(['--format', 'json', ONE, './absent.json']);
    expect(lines).toMatchObject([{ nctId: 'NCT07118319' }, { path: 'absent.json', nctId: null }]);
    expect(code).toBe(1);
  });

  it('reads standard input', async () => {
    const { lines } = await read(['--format', 'json', '-'], readFileSync(ONE, 'utf8'));
    expect(lines).toMatchObject([{ nctId: 'NCT07118319' }]);
  });

  it('fetches a number', async () => {
    const registry = await startRegistry({ records: [JSON.parse(readFileSync(ONE, 'utf8'))] });
    const args = ['--format', 'json', '--api', `${registry.url}/api/v2`];
    const known = await read([...args, 'nct7118319']);
    const unknown = await read([...args, 'NCT09999999']);
    await registry.close();
    expect(known.lines).toMatchObject([{ nctId: 'NCT07118319' }]);
    expect(unknown.lines).toMatchObject([{ path: 'NCT09999999', error: { kind: 'unknown-id' } }]);
    expect(unknown.code).toBe(1);
  });

  it('writes text for people unless told otherwise, and complaints beside it', async () => {
    const { out, err, code } = await read([relative(ROOT, ONE), join(folder, 'NCT07900101.json')]);
    expect(out).toContain('https://clinicaltrials.gov/study/NCT07118319');
    expect(err).toContain('NCT07900101.json: unreadable-record');
    expect(code).toBe(1);
  });

  it('explains itself when it is called in a wrong way, and reads nothing', async () => {
    const { err, out, code } = await read(['--lang', 'xx', ONE]);
    expect(err.split('\n')[0]).toBe('--lang xx: one of en, es');
    expect(err).toContain('PATH is a record file');
    expect({ out, code }).toEqual({ out: '', code: 2 });
  });

  it('ends quietly when nobody reads on', async () => {
    const ended = await new Promise<string>((resolve) => {
      const child = spawn(
        'sh',
        [
          '-c',
          `"$0" tools/read.ts --format json "$1" "$1" "$1" | head -n 1 | cut -c1-10; true`,
          process.execPath,
          RECORDS,
        ],
        { cwd: ROOT },
      );
      let err = '';
      child.stderr.on('data', (chunk) => {
        err += chunk;
      });
      child.on('close', () => resolve(err));
    });
    expect(ended).toBe('');
  });
});

describe('a read for people', () => {
  const sentence = (text: string, depth?: number) => ({
    id: 'x',
    text,
    rule: 'R1',
    certainty: 'stated' as const,
    sources: [],
    ...(depth !== undefined && { depth }),
  });
  const plainRead: PlainRead = {
    nctId: 'NCT07900101',
    lang: 'en',
    engine: 'rules-1',
    recordVersion: '2026-11-20',
    via: 'rules',
    sections: [
      { id: 'headline', heading: 'Headline', sentences: [sentence('Testing a *pill*')] },
      {
        id: 'who',
        heading: 'Who can join',
        sentences: [sentence('<b>Adults</b>.'), sentence('1. Not children.')],
        lists: [{ label: 'Must have', items: [sentence('# asthma'), sentence('- or cough', 1)] }],
      },
      { id: 'results', heading: 'Results', sentences: [], missing: 'None &lt;yet&gt;.' },
    ],
  };

  it('is laid out with headings, lists and what is missing', () => {
    expect(readAsText(plainRead)).toBe(
      [
        'Testing a *pill*\n================',
        'https://clinicaltrials.gov/study/NCT07900101',
        'Who can join\n------------',
        '<b>Adults</b>. 1. Not children.',
        'Must have\n• # asthma\n  • - or cough',
        'Results\n-------',
        'None &lt;yet&gt;.',
      ].join('\n\n'),
    );
  });

  it('lets nothing of the registry act as Markdown', () => {
    expect(readAsMarkdown(plainRead)).toBe(
      [
        '# Testing a \\*pill\\*',
        'https://clinicaltrials.gov/study/NCT07900101',
        '## Who can join',
        '\\<b\\>Adults\\</b\\>. 1. Not children.',
        'Must have\n\n- \\# asthma\n  - \\- or cough',
        '## Results',
        'None \\&lt;yet\\&gt;.',
      ].join('\n\n'),
    );
  });
});
