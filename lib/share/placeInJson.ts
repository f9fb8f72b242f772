// Where in a JSON text something stands: the first mistake, or the value at a path. Browsers word it each in their own way, or not at all.

/** Line and column, both from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

interface Scan {
  text: string;
  at: number;
  found: number | null;
}

/** What is left of the path below a value; `null` off the path. */
type Rest = readonly PropertyKey[] | null;

const DEEPEST = 100;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Steps over a match of a sticky pattern. */
function step(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

function skipSpace(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text[scan.at] ?? 'x')) scan.at += 1;
}

/** Steps over one character, spaces before it included. */
function character(scan: Scan, wanted: string): boolean {
  skipSpace(scan);
  if (scan.text[scan.at] !== wanted) return false;
  scan.at += 1;
  return true;
}

function string(scan: Scan): boolean {
  if (!character(scan, '"')) return false;
  for (;;) {
    const next = scan.text[scan.at];
    if (next === undefined || next < ' ') return false;
    if (next === '\\') {
      if (!step(scan, ESCAPE)) return false;
      continue;
    }
    scan.at += 1;
    if (next === '"') return true;
  }
}

const below = (rest: Rest, key: PropertyKey): Rest =>
  rest !== null && rest[0] === key ? rest.slice(1) : null;

/** Items up to the closing bracket; `item` steps over one, given its index. */
function items(scan: Scan, close: string, item: (index: number) => boolean): boolean {
  if (character(scan, close)) return true;
  for (let index = 0; item(index); index += 1) {
    if (character(scan, close)) return true;
    if (!character(scan, ',')) return false;
  }
  return false;
}

function member(scan: Scan, rest: Rest, depth: number): boolean {
  skipSpace(scan);
  const start = scan.at;
  if (!string(scan)) return false;
  const key: PropertyKey = JSON.parse(scan.text.slice(start, scan.at));
  return character(scan, ':') && value(scan, below(rest, key), depth);
}

function value(scan: Scan, rest: Rest, depth: number): boolean {
  if (depth > DEEPEST) return false;
  skipSpace(scan);
  if (rest?.length === 0) scan.found = scan.at;
  switch (scan.text[scan.at]) {
    case '{':
      scan.at += 1;
      return items(scan, '}', () => member(scan, rest, depth + 1));
    case '[':
      scan.at += 1;
      return items(scan, ']', (index) => value(scan, below(rest, index), depth + 1));
    case '"':
      return string(scan);
    default:
      return step(scan, LITERAL);
  }
}

function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where a text stops being JSON, or `null` when it is JSON (nested at most 100 deep). */
export function firstMistake(text: string): TextPlace | null {
  const scan: Scan = { text, at: 0, found: null };
  if (!value(scan, null, 0)) return placeOf(text, scan.at);
  skipSpace(scan);
  return scan.at === text.length ? null : placeOf(text, scan.at);
}

/** Where the value at a path begins; the nearest value around it when the path leads to nothing. The text must be JSON. */
export function placeInJson(text: string, path: readonly PropertyKey[]): TextPlace {
  const scan: Scan = { text, at: 0, found: null };
  value(scan, path, 0);
  if (scan.found !== null) return placeOf(text, scan.found);
  return path.length === 0 ? { line: 1, column: 1 } : placeInJson(text, path.slice(0, -1));
}
