// Runs `tools/read.ts` as a program of its own, as `npm run read` does.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** Compiled once for all the runs of the tests: half of what a run takes. */
const COMPILED = join(ROOT, 'node_modules/.cache/read');

export interface Ended {
  out: string;
  err: string;
  code: number | null;
}

export interface RunOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  /** Options of Node itself. */
  node?: string[];
}

/** What the program wrote and how it ended; its output goes into pipes, never to a terminal. */
export function runRead(args: string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), 'tools/read.ts', ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED, ...options.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code }),
    );
    child.stdin.end(options.input ?? '');
  });
}

/** One parsed line of `--format json` after the other. */
export const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
