// Chooses the fullest wording that is still short enough.

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/** How many words a reader counts. */
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

/** The first candidate of at most `most` words; the shortest one when all are longer. */
export function firstFitting(candidates: readonly string[], most: number): string {
  const fits = candidates.find((candidate) => wordCount(candidate) <= most);
  if (fits !== undefined) return fits;
  return candidates.reduce(
    (best, next) => (wordCount(next) < wordCount(best) ? next : best),
    candidates[0] ?? '',
  );
}
