// Two texts as one, with the words that came and went marked.
import { diffWordsWithSpace } from 'diff';

export interface WordPiece {
  text: string;
  /** `added`: only in the newer text; `removed`: only in the older. */
  mark: 'same' | 'added' | 'removed';
}

/** Longer texts are shown side by side: the comparison grows with the product of their lengths. */
const LONGEST = 20_000;

/**
 * The pieces of both texts in reading order. Those not `added` make up `before`, those not `removed` make up `after`.
 * Undefined when the texts are too long or have too little in common for the marks to help.
 */
export function wordDiff(before: string, after: string): WordPiece[] | undefined {
  if (before.length + after.length > LONGEST) return undefined;
  const pieces = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): WordPiece => ({
      text: value,
      mark: added ? 'added' : removed ? 'removed' : 'same',
    }),
  );
  const kept = pieces
    .filter(({ mark }) => mark === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return kept * 3 < Math.min(before.length, after.length) ? undefined : pieces;
}
