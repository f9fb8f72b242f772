// A value that remembers where in the record it stands.

/** RFC 6901 pointer into the API v2 record, and what stands there as a string (objects and arrays: compact JSON cut at 200 characters). */
export interface Source {
  ptr: string;
  value: string;
}

/** One primitive of the record (`value` exactly as recorded) and its pointer. */
export interface Sourced<T extends string | number | boolean = string> {
  readonly value: T;
  readonly ptr: string;
}

/** An array of the record: its read items, its pointer and its compact JSON cut at 200 characters. Absent in the record: no items and `ptr` empty. */
export interface SourcedList<T> {
  readonly items: readonly T[];
  readonly ptr: string;
  readonly raw: string;
}

/** Markdown with backslash escapes, as the API sends its 50 `markup` fields. Read it with `lib/trial/markup.ts`, never as plain text. */
export type Markup = string & { readonly __markup: unique symbol };

/** The source of a whole value. A list is its own source; a primitive is turned into a string. */
export function sourceOf(at: Sourced<string | number | boolean> | SourcedList<unknown>): Source {
  return 'raw' in at ? { ptr: at.ptr, value: at.raw } : { ptr: at.ptr, value: String(at.value) };
}

/** The source of a piece of a text value: `slice` must stand in it, letter for letter. */
export const sliceSource = (at: Sourced, slice: string): Source => ({ ptr: at.ptr, value: slice });
