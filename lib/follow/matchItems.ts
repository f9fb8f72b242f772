// Which item of a list became which: the same words first, then the most alike.
import { wordKey } from './wordKey.ts';

export interface Matched<T> {
  pairs: [before: T, after: T][];
  removed: T[];
  added: T[];
}

/** Below this share of common words two texts are two things, not one reworded. */
const ALIKE = 0.5;

/** Beyond this many candidates every comparison would be guesswork, and slow. */
const MOST_COMPARISONS = 10_000;

/** Takes out of both lists what has the same key, oldest first; items may repeat. */
export function pairByKey<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): Matched<T> {
  const waiting = new Map<string, T[]>();
  for (const item of after) {
    const key = keyOf(item);
    const queue = waiting.get(key);
    if (queue) queue.push(item);
    else waiting.set(key, [item]);
  }
  const pairs: [T, T][] = [];
  const removed: T[] = [];
  for (const item of before) {
    const partner = waiting.get(keyOf(item))?.shift();
    if (partner === undefined) removed.push(item);
    else pairs.push([item, partner]);
  }
  const left = new Set([...waiting.values()].flat());
  return { pairs, removed, added: after.filter((item) => left.has(item)) };
}

interface Bag {
  counts: Map<string, number>;
  size: number;
}

function bagOf(text: string): Bag {
  const words = wordKey(text).split(' ');
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

/** Share of common words (Dice): 1 for the same words in any order, 0 for none. */
function likeness(a: Bag, b: Bag): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

/** Pairs what is alike enough, the most alike first. */
export function pairByLikeness<T>(
  before: readonly T[],
  after: readonly T[],
  textOf: (item: T) => string,
): Matched<T> {
  if (before.length * after.length === 0 || before.length * after.length > MOST_COMPARISONS)
    return { pairs: [], removed: [...before], added: [...after] };
  const bags = after.map((item) => bagOf(textOf(item)));
  const candidates = before.flatMap((item, i) => {
    const bag = bagOf(textOf(item));
    return bags.flatMap((other, j) => {
      const score = likeness(bag, other);
      return score >= ALIKE ? [{ i, j, score }] : [];
    });
  });
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const pairs: [T, T][] = [];
  for (const { i, j } of candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    const [old, young] = [before[i], after[j]];
    if (usedBefore.has(i) || usedAfter.has(j) || old === undefined || young === undefined) continue;
    usedBefore.add(i);
    usedAfter.add(j);
    pairs.push([old, young]);
  }
  return {
    pairs,
    removed: before.filter((_, i) => !usedBefore.has(i)),
    added: after.filter((_, j) => !usedAfter.has(j)),
  };
}

/**
 * Pairs what has the same key, one key after the other from the strictest to the loosest, then alike texts.
 * `reworded` are the pairs of the last step.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string)[],
  textOf: (item: T) => string,
): Matched<T> & { reworded: [before: T, after: T][] } {
  let left: Matched<T> = { pairs: [], removed: [...before], added: [...after] };
  for (const keyOf of keys) {
    const next = pairByKey(left.removed, left.added, keyOf);
    left = { ...next, pairs: [...left.pairs, ...next.pairs] };
  }
  const alike = pairByLikeness(left.removed, left.added, textOf);
  return { ...alike, pairs: left.pairs, reworded: alike.pairs };
}
