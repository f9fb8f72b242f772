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

const isBlank = (text: string): boolean =>
  text === '' || (text.charCodeAt(0) <= 32 && !text.trim());

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(problems: FieldProblem[], ptr: string, wanted: string, value: unknown): undefined {
  problems.push({ ptr, wanted, found: kindOf(value) });
  return undefined;
}

/** A string, or markup (see `Markup`). A missing, null or blank one is undefined. */
export function text<T extends string = string>(place: Place, key: string): Sourced<T> | undefined {
  const value = place.fields[key];
  if (value === undefined || value === null) return undefined;
  const ptr = `${place.ptr}/${key}`;
  if (typeof value !== 'string') return refuse(place.problems, ptr, 'string', value);
  return isBlank(value) ? undefined : { value: value as T, ptr };
}

export const markup = (place: Place, key: string): Sourced<Markup> | undefined =>
  text<Markup>(place, key);

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

/** `raw` is written when first asked for: most lists are never shown as a source, and writing all costs as much as parsing. */
function sourcedList<T>(
  items: readonly T[],
  ptr: string,
  values: readonly unknown[],
): SourcedList<T> {
  return {
    items,
    ptr,
    get raw() {
      return compactJson(values);
    },
  };
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
  return sourcedList(items, ptr, values);
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
    else if (!isBlank(value)) items.push({ value, ptr: `${ptr}/${i}` });
  }
  return sourcedList(items, ptr, values);
}
