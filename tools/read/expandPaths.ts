// Files, folders, standard input and NCT numbers as one sorted list of things to read.
import { existsSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseNctId } from '../../lib/nct/nctId.ts';

export interface Input {
  /** `empty`: a folder without records. */
  kind: 'file' | 'stdin' | 'fetch' | 'empty';
  path: string;
}

/** Names of the records in a folder; undefined when `path` is no folder we may look into. */
function recordNames(path: string): string[] | undefined {
  try {
    return readdirSync(path).filter((name) => /^NCT.*\.json$/.test(name));
  } catch {
    return undefined;
  }
}

function inputsOf(path: string): Input[] {
  if (path === '-') return [{ kind: 'stdin', path }];
  const names = recordNames(path);
  if (names?.length === 0) return [{ kind: 'empty', path: normalize(path) }];
  if (names) return names.map((name) => ({ kind: 'file', path: join(path, name) }));
  const fetched = !existsSync(path) && parseNctId(path) !== undefined;
  return [fetched ? { kind: 'fetch', path } : { kind: 'file', path: normalize(path) }];
}

/** Everything to read, sorted by path (by code unit, the same on every machine). What does not exist stays in, to fail in its place. */
export const expandPaths = (paths: readonly string[]): Input[] =>
  paths.flatMap(inputsOf).sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
