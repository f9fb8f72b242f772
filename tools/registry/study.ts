// A study as the registry stores it: plain JSON, and safe ways to look into it.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Study = { [key: string]: Json };

/** What stands at a dotted path without array indexes (`protocolSection.statusModule.overallStatus`), or undefined. */
export function at(study: Json | undefined, path: string): Json | undefined {
  let here: Json | undefined = study;
  for (const key of path.split('.')) {
    if (here === null || typeof here !== 'object' || Array.isArray(here)) return undefined;
    here = Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

/** The text at a path; numbers and booleans as text; anything else is ''. */
export function textAt(study: Json | undefined, path: string): string {
  const value = at(study, path);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

/** The list at a path; anything else is an empty list. */
export function listAt(study: Json | undefined, path: string): Json[] {
  const value = at(study, path);
  return Array.isArray(value) ? value : [];
}

/** Every text below a value, however deep. */
export function allTexts(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(allTexts);
  return [String(value)];
}

/** Values at a path where any part may be a list: `…locations.city` gives every city. */
export function valuesAt(study: Json | undefined, path: string): Json[] {
  let here: Json[] = study === undefined ? [] : [study];
  for (const key of path.split('.')) {
    here = here
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .flatMap((value) => at(value, key) ?? []);
  }
  return here.flatMap((value) => (Array.isArray(value) ? value : [value]));
}
