// Cuts a study down to the fields a request names.
import type { Json, Study } from '../study.ts';
import { pieceNames } from './pieceNames.ts';

/** Comma- or pipe-separated names → dotted paths, or the first name the registry does not know. */
export function readFields(raw: string): { paths: string[] } | { unknown: string } {
  const paths: string[] = [];
  const known = new Set(pieceNames.values());
  for (const name of raw.split(/[,|]/).map((part) => part.trim())) {
    if (name === '') continue;
    const path = pieceNames.get(name) ?? pathByTail(name, known);
    if (path === undefined) return { unknown: name };
    paths.push(path);
  }
  return { paths };
}

/** A whole path (`protocolSection.statusModule`), or a module by its own name in any case (`statusModule`). */
function pathByTail(name: string, known: Set<string>): string | undefined {
  if (known.has(name)) return name;
  const piece = name.charAt(0).toUpperCase() + name.slice(1);
  return name.endsWith('Module') || name.endsWith('Section') ? pieceNames.get(piece) : undefined;
}

/** A study with only the named fields; lists keep their length and lose the other keys. */
export function selectFields(study: Study, paths: string[]): Study {
  return pick(
    study,
    paths.map((path) => path.split('.')),
  ) as Study;
}

function pick(value: Json, paths: string[][]): Json {
  if (paths.some((path) => path.length === 0)) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (value === null || typeof value !== 'object') return value;
  const picked: { [key: string]: Json } = {};
  for (const [key, below] of Object.entries(value)) {
    const rest = paths.filter((path) => path[0] === key).map((path) => path.slice(1));
    if (rest.length > 0) picked[key] = pick(below, rest);
  }
  return picked;
}
