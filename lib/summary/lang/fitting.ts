// Chooses the fullest wording that is still short enough.

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** How many words a reader counts. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

/** The first candidate of at most `most` words; the shortest one when all are longer. No more are made than are asked. */
export function firstFitting(candidates: Iterable<string>, most: number): string {
  let best = '';
  let fewest = Infinity;
  for (const candidate of candidates) {
    const count = wordCount(candidate);
    if (count <= most) return candidate;
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}
