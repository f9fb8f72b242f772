// Reads fields of an untrusted record by name, with their pointers; what has the wrong type is left out and remembered.
import { compactJson } from '../trial/compactJson.ts';
import type { Markup, Sourced, SourcedList } from '../trial/sourced.ts';
import type { FieldProblem } from '../trial/trial.ts';

/** An object of the record, where it stands, and where to note what cannot be read. An absent object has no fields. */
export interface Place {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ptr: string;
  readonly problems: FieldProblem[];
}

const NO_FIELDS = Object.freeze({});
const NO_LIST: SourcedList<never> = Object.freeze({ items: Object.freeze([]), ptr: '', raw: '' });

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : typeof value);

/** Nothing that can be seen. Letters and digits at the beginning answer quickly. */
const isBlank = (text: string): boolean => !/^[!-~]/.test(text) && !/[^\s\p{Cc}\p{Cf}]/u.test(text);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The registry takes at most 600 letters in a title, 254 in a name or measure, 2,000 in a citation and 32,000 in a
 * description. What is much longer came from elsewhere, and would be searched for names and doses letter by letter.
 */
const LONGEST_TEXT = 2_000;
const LONGEST_MARKUP = 50_000;

function refuse(problems: FieldProblem[], ptr: string, wanted: string, value: unknown): undefined {
  problems.push({ ptr, wanted, found: kindOf(value) });
  return undefined;
}

/** Whole, or its beginning where it is longer than anything the registry takes; no letter or entity is cut in two. */
function within(longest: number, value: string, ptr: string, problems: FieldProblem[]): string {
  if (value.length <= longest) return value;
  problems.push({ ptr, wanted: `at most ${longest} letters`, found: `${value.length}` });
  return value.slice(0, longest).replace(/[\ud800-\udbff\\]$|&#?\w{0,7}$/, '');
}

function string<T extends string>(
  place: Place,
  key: string,
  longest: number,
): Sourced<T> | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  const ptr = `${place.ptr}/${key}`;
  if (typeof value !== 'string') return refuse(place.problems, ptr, 'string', value);
  if (isBlank(value)) return undefined;
  return { value: within(longest, value, ptr, place.problems) as T, ptr };
}

/** A plain string. A missing, null or blank one is undefined. */
export const text = (place: Place, key: string): Sourced | undefined =>
  string(place, key, LONGEST_TEXT);

/** A string in Markdown (see `Markup`). A missing, null or blank one is undefined. */
export const markup = (place: Place, key: string): Sourced<Markup> | undefined =>
  string<Markup>(place, key, LONGEST_MARKUP);

export function number(place: Place, key: string): Sourced<number> | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  const ptr = `${place.ptr}/${key}`;
  if (typeof value !== 'number') return refuse(place.problems, ptr, 'number', value);
  return { value, ptr };
}

export function flag(place: Place, key: string): Sourced<boolean> | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  const ptr = `${place.ptr}/${key}`;
  if (typeof value !== 'boolean') return refuse(place.problems, ptr, 'boolean', value);
  return { value, ptr };
}

/** The object at `key`; undefined when there is none. */
export function object(place: Place, key: string): Place | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  const ptr = `${place.ptr}/${key}`;
  if (!isObject(value)) return refuse(place.problems, ptr, 'object', value);
  return { fields: value, ptr, problems: place.problems };
}

/** The object at `key`, or one without fields: for modules whose absence means that nothing in them is recorded. */
export const module = (place: Place, key: string): Place =>
  object(place, key) ?? { fields: NO_FIELDS, ptr: `${place.ptr}/${key}`, problems: place.problems };

function array(place: Place, key: string): readonly unknown[] | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value;
  return refuse(place.problems, `${place.ptr}/${key}`, 'array', value);
}

/** What the record has, for `raw`. By symbols: neither a message nor JSON takes them along. */
const VALUES = Symbol('values');
const WRITTEN = Symbol('written');

/**
 * `raw` is written when first asked for, and once: most lists are never shown as a source, and writing all costs as much
 * as parsing. It is the list's own, so that a copy of the list has it. Its getter is shared: with one each, no two lists
 * would be of one shape, and the engine keeps shapes, and what hangs on them, for long.
 */
const RAW: PropertyDescriptor & ThisType<RecordList<unknown>> = {
  enumerable: true,
  get() {
    this[WRITTEN] ??= compactJson(this[VALUES]);
    return this[WRITTEN];
  },
};

class RecordList<T> implements SourcedList<T> {
  declare readonly raw: string;
  readonly items: readonly T[];
  readonly ptr: string;
  readonly [VALUES]: readonly unknown[];
  [WRITTEN]: string | undefined = undefined;

  constructor(items: readonly T[], ptr: string, values: readonly unknown[]) {
    this.items = items;
    this.ptr = ptr;
    this[VALUES] = values;
    Object.defineProperty(this, 'raw', RAW);
  }
}

/** A list of objects. An item that is no object, or that `read` refuses by undefined, is left out and remembered. */
export function list<T>(
  place: Place,
  key: string,
  read: (item: Place) => T | undefined,
): SourcedList<T> {
  const values = array(place, key);
  if (values === undefined) return NO_LIST;
  const ptr = `${place.ptr}/${key}`;
  const items: T[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    const at = `${ptr}/${i}`;
    const item = isObject(value)
      ? read({ fields: value, ptr: at, problems: place.problems })
      : undefined;
    if (item === undefined) refuse(place.problems, at, 'item', value);
    else items.push(item);
  }
  return new RecordList(items, ptr, values);
}

/** A list of strings; blank ones are left out. */
export function texts(place: Place, key: string): SourcedList<Sourced> {
  const values = array(place, key);
  if (values === undefined) return NO_LIST;
  const ptr = `${place.ptr}/${key}`;
  const items: Sourced[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (typeof value !== 'string') refuse(place.problems, `${ptr}/${i}`, 'string', value);
    else if (!isBlank(value)) {
      const at = `${ptr}/${i}`;
      items.push({ value: within(LONGEST_TEXT, value, at, place.problems), ptr: at });
    }
  }
  return new RecordList(items, ptr, values);
}
