// Walks a record by pointer and changes it there, on a copy.
import type { Json } from '../../oracle/recordFacts.ts';

/** A place in a record: the keys that lead to it. */
export type Path = readonly (string | number)[];

/** The registry's number and what it hangs on: without it there is no record, which other tests say. */
const KEPT = ['protocolSection', 'identificationModule', 'nctId'];
const isKept = (path: Path): boolean => path.every((key, depth) => KEPT[depth] === key);

/** Every place of a record that may be changed, in the record's order. */
export function pathsOf(record: Json): Path[] {
  const paths: Path[] = [];
  const walk = (value: Json, path: Path): void => {
    if (!isKept(path)) paths.push(path);
    if (value === null || typeof value !== 'object') return;
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const key of keys)
      walk((value as Record<string | number, Json>)[key] as Json, [...path, key]);
  };
  walk(record, []);
  return paths;
}

/** The value at a path; undefined when the path has gone with an earlier change. */
export function valueAt(record: Json, path: Path): Json | undefined {
  let here: Json | undefined = record;
  for (const key of path) {
    if (here === null || typeof here !== 'object') return undefined;
    here = (here as Record<string | number, Json>)[key];
  }
  return here;
}

/** The record with another value at the path, or without it (undefined). What lies on no path stays as it is. */
export function changed(record: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(record);
  const parent = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || parent === null || typeof parent !== 'object') return copy;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (value === undefined) delete (parent as Record<string, Json>)[key];
  else
    Object.defineProperty(parent, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}

/** The same by a dotted path, where the parents are made when they are not there. */
export function withAt(record: Json, dotted: string, value: Json | undefined): Json {
  const keys = dotted.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  let copy = record;
  for (let depth = 1; depth < keys.length; depth++) {
    const path = keys.slice(0, depth);
    const here = valueAt(copy, path);
    if (here === null || typeof here !== 'object')
      copy = changed(copy, path, typeof keys[depth] === 'number' ? [] : {});
  }
  return changed(copy, keys, value);
}
