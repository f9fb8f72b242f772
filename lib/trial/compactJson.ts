// The beginning of a list's compact JSON, without writing the rest of it.

/** How much of a list a source repeats (CONTRACT: "cut at 200 characters"). */
export const RAW_LENGTH = 200;

/**
 * `JSON.stringify(items).slice(0, limit)` for a list that came out of `JSON.parse`, stopping as soon as the limit is
 * reached: a list of 400 sites costs no more than its first two.
 */
export function compactJson(items: readonly unknown[], limit: number = RAW_LENGTH): string {
  let out = '[';
  for (let i = 0; i < items.length && out.length < limit; i++)
    out += (i > 0 ? ',' : '') + JSON.stringify(items[i]);
  return `${out}]`.slice(0, limit);
}
