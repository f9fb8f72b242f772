// A value of the record as the registry's page shows it: without the API's backslash escapes.

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** `\<` → `<`. Everything else stays as recorded. */
export const pageWords = (value: string): string => value.replace(ESCAPED, '$1');
