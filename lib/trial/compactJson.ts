// The beginning of a list's compact JSON, without writing the rest of it.

/** How much of a list a source repeats (CONTRACT: "cut at 200 characters"). */
export const RAW_LENGTH = 200;

/** No less of the JSON of a text than `most` letters, where it has as many. */
const textJson = (text: string, most: number): string =>
  JSON.stringify(text.length > most ? text.slice(0, most) : text);

/** JSON of a value; once `most` letters are written it stops anywhere, so only the first `most` are sure. */
function beginning(value: unknown, most: number): string {
  if (typeof value === 'string') return textJson(value, most);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const keys = isList ? value : Object.keys(value);
  let out = isList ? '[' : '{';
  let first = true;
  for (const key of keys) {
    if (out.length >= most) return out;
    if (!first) out += ',';
    first = false;
    if (isList) out += beginning(key, most - out.length);
    else {
      out += `${JSON.stringify(key)}:`;
      out += beginning((value as Record<string, unknown>)[key], Math.max(0, most - out.length));
    }
  }
  return out + (isList ? ']' : '}');
}

/**
 * `JSON.stringify(items).slice(0, limit)` for a list that came out of `JSON.parse`, stopping as soon as the limit is
 * reached: a list of 400 sites costs no more than its first two.
 */
export const compactJson = (items: readonly unknown[], limit: number = RAW_LENGTH): string =>
  beginning(items, limit).slice(0, limit);
