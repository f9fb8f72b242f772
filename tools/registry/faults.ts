// Faults on demand: what goes wrong, for which paths, and how often.

export type FaultKind =
  | 'too-many' // 429, with Retry-After when `retryAfter` is given
  | 'server-error' // 500 and a line of text
  | 'unavailable' // 503
  | 'forbidden' // 403 and an HTML page, as a web firewall sends it
  | 'slow' // the right answer after `ms`
  | 'cut-off' // 200, and JSON that stops half-way
  | 'hang-up' // the connection closes half-way through the body
  | 'html' // 200, and a web page where JSON was asked for
  | 'wrong-shape' // 200, and JSON that is no study
  | 'reset'; // the connection is reset before anything is sent

const KINDS: readonly string[] = [
  'too-many',
  'server-error',
  'unavailable',
  'forbidden',
  'slow',
  'cut-off',
  'hang-up',
  'html',
  'wrong-shape',
  'reset',
] satisfies FaultKind[];

export interface Fault {
  /** A regular expression for the path and query: `^/api/v2/studies/`. */
  path: string;
  kind: FaultKind;
  /** How many requests fail; without it, all do. */
  times?: number;
  /** How many matching requests pass first. */
  after?: number;
  /** For `slow`: milliseconds. */
  ms?: number;
  /** For `too-many` and `unavailable`: seconds, or a date in HTTP form. */
  retryAfter?: number | string;
}

export interface FaultList {
  set(faults: Fault[]): void;
  /** What is left of the list. */
  list(): Fault[];
  /** The fault for this request, counted as used. */
  take(path: string): Fault | undefined;
}

export function createFaultList(faults: Fault[] = []): FaultList {
  let left: Fault[] = [];
  const list: FaultList = {
    set: (next) => {
      left = next.map((fault) => ({ ...fault }));
    },
    list: () => left.map((fault) => ({ ...fault })),
    take(path) {
      const fault = left.find((one) => new RegExp(one.path).test(path));
      if (fault === undefined) return undefined;
      if (fault.after !== undefined && fault.after > 0) {
        fault.after -= 1;
        return undefined;
      }
      if (fault.times !== undefined) {
        fault.times -= 1;
        if (fault.times <= 0) left = left.filter((one) => one !== fault);
      }
      return { ...fault };
    },
  };
  list.set(faults);
  return list;
}

/** Reads a list of faults written by a person. Gives the list, or one sentence on what is wrong. */
export function readFaults(text: string): Fault[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `Not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (!Array.isArray(value)) return 'A list of faults is expected: [{"path": "…", "kind": "…"}]';
  for (const [index, one] of value.entries()) {
    const wrong = whatIsWrong(one);
    if (wrong !== undefined) return `Fault ${index + 1}: ${wrong}`;
  }
  return value as Fault[];
}

function whatIsWrong(one: unknown): string | undefined {
  if (one === null || typeof one !== 'object') return 'not an object';
  const { path, kind } = one as Partial<Fault>;
  if (typeof kind !== 'string' || !KINDS.includes(kind))
    return `kind must be one of ${KINDS.join(', ')}`;
  if (typeof path !== 'string') return 'path must be a regular expression in quotes';
  try {
    new RegExp(path);
  } catch {
    return `path is not a regular expression: ${path}`;
  }
  return undefined;
}
