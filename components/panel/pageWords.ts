// A value of the record as the registry's page shows it: without the API's backslash escapes.

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** `\<` → `<`. Everything else stays as recorded. */
export const pageWords = (value: string): string => value.replace(ESCAPED, '$1');

/** A whole array or object of the record stands as compact JSON, which is nobody's words. */
export const isList = (value: string): boolean => /^[[{]["{[]/.test(value);
