// The beginning of a value's compact JSON, without writing the rest of it.

/** How much of an object or array a source repeats (CONTRACT: "cut at 200 characters"). */
export const RAW_LENGTH = 200;

/**
 * `JSON.stringify(value).slice(0, limit)` for a value that came out of `JSON.parse`, stopping as soon as the
 * limit is reached: a list of 400 sites costs no more than its first two.
 */
export function compactJson(value: unknown, limit: number = RAW_LENGTH): string {
  return write(value, limit).slice(0, limit);
}

function write(value: unknown, room: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room + 1));
  if (Array.isArray(value)) return writeArray(value, room);
  if (typeof value === 'object' && value !== null) return writeObject(value, room);
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], room: number): string {
  let out = '[';
  for (let i = 0; i < items.length && out.length <= room; i++) {
    if (i > 0) out += ',';
    out += write(items[i], room - out.length);
  }
  return `${out}]`;
}

function writeObject(bag: object, room: number): string {
  let out = '{';
  for (const [key, value] of Object.entries(bag)) {
    if (out.length > room) break;
    if (out.length > 1) out += ',';
    out += `${JSON.stringify(key)}:`;
    out += write(value, Math.max(0, room - out.length));
  }
  return `${out}}`;
}
