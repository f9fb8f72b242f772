// Which of many patterns may match a text: told from the letters each needs, without running them.
import { LONGEST_NEED, neededLetters } from './neededLetters.ts';

/** Places in a list of patterns, ascending. */
export type PatternIndex = (text: string) => readonly number[];

/** Letters have the last five bits of their codes for themselves; other signs may share them, which only costs time. */
const BITS = 5;
const LAST_BITS = (1 << BITS) - 1;

/** An index of a list of patterns: it gives the places of all that match a text, and of few that do not. */
export function patternIndex(patterns: readonly RegExp[]): PatternIndex {
  const always: number[] = [];
  const byLetters = new Map<number, number[]>();
  for (const [place, pattern] of patterns.entries()) {
    const needed = neededLetters(pattern);
    if (!needed) always.push(place);
    for (const letters of needed ?? []) {
      let code = 1;
      for (let at = 0; at < letters.length; at++)
        code = (code << BITS) | (letters.charCodeAt(at) & LAST_BITS);
      const places = byLetters.get(code);
      if (places) places.push(place);
      else byLetters.set(code, [place]);
    }
  }
  return (text) => {
    const lower = text.toLowerCase();
    const found = new Set(always);
    for (let from = 0; from < lower.length; from++) {
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
