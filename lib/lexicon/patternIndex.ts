// Which of many patterns may match a text: told from the letters each needs, without running them.
import { LONGEST_NEED, neededLetters } from './neededLetters.ts';

/** Places in a list of patterns, ascending. */
export type PatternIndex = (text: string) => readonly number[];

/** Letters have the last five bits of their codes for themselves; other signs may share them, which only costs time. */
const BITS = 5;
const LAST_BITS = (1 << BITS) - 1;
/** How many letters tell, by a small table, whether anything needed begins with them. */
const LOOKED_AT = 3;
const TABLE = 1 << (LOOKED_AT * BITS);

/** A table of three letters: 1 where a needed run begins with them, or with the first two and ends there. */
function beginnings(runs: Iterable<string>): Uint8Array {
  const table = new Uint8Array(TABLE);
  for (const run of runs) {
    let code = 0;
    for (let at = 0; at < LOOKED_AT; at++) code = (code << BITS) | (run.charCodeAt(at) & LAST_BITS);
    if (run.length >= LOOKED_AT) table[code] = 1;
    else table.fill(1, code, code + LAST_BITS + 1);
  }
  return table;
}

/** An index of a list of patterns: it gives the places of all that match a text, and of few that do not. */
export function patternIndex(patterns: readonly RegExp[]): PatternIndex {
  const always: number[] = [];
  const byLetters = new Map<number, number[]>();
  const runs = new Set<string>();
  for (const [place, pattern] of patterns.entries()) {
    const needed = neededLetters(pattern);
    if (!needed) always.push(place);
    for (const letters of needed ?? []) {
      runs.add(letters);
      let code = 1;
      for (let at = 0; at < letters.length; at++)
        code = (code << BITS) | (letters.charCodeAt(at) & LAST_BITS);
      const places = byLetters.get(code);
      if (places) places.push(place);
      else byLetters.set(code, [place]);
    }
  }
  const begins = beginnings(runs);
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set(always);
    let three = (lower.charCodeAt(0) << BITS) | (lower.charCodeAt(1) & LAST_BITS);
    for (let from = 0; from < lower.length; from++) {
      three = ((three << BITS) | (lower.charCodeAt(from + 2) & LAST_BITS)) & (TABLE - 1);
      if (begins[three] === 0) continue;
      let code = 1;
      const end = Math.min(lower.length, from + LONGEST_NEED);
      for (let at = from; at < end; at++) {
        code = (code << BITS) | (lower.charCodeAt(at) & LAST_BITS);
        for (const place of byLetters.get(code) ?? []) found.add(place);
      }
    }
    return [...found].sort((one, other) => one - other);
  };
}
