// What the name of a medicine tells: listed names first, then endings (R41).
import { DRUG_NAMES } from '../../lexicon/drugNames.ts';
import type { KindKey } from '../../lexicon/kinds.ts';
import { STEM_EXCEPTIONS } from '../../lexicon/stemExceptions.ts';
import { FIRST_STEMS, STEMS } from '../../lexicon/stems.ts';

export interface DrugWord {
  kind: KindKey;
  /** A generic name, which is a common noun; brand names keep their capital. */
  generic: boolean;
}

const BY_ENDING = new Map(STEMS.map(([ending, kind, fewest = 0]) => [ending, { kind, fewest }]));
const LONGEST_ENDING = Math.max(...STEMS.map(([ending]) => ending.length));
const SHORTEST_ENDING = 3;

function byStem(word: string): KindKey | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length); length >= SHORTEST_ENDING; length--) {
    const stem = BY_ENDING.get(word.slice(-length));
    if (stem && word.length >= stem.fewest) return stem.kind;
  }
  return FIRST_STEMS.find(
    ([start, , fewest]) => word.length >= fewest && word.startsWith(start),
  )?.[1];
}

/** The kind one word of a name tells, or undefined. The word in lower case, without punctuation around it. */
export function drugWord(word: string): DrugWord | undefined {
  const listed = DRUG_NAMES.get(word);
  if (listed) return listed;
  if (STEM_EXCEPTIONS.has(word) || word.endsWith('sterol') || !/^[a-z-]+$/.test(word))
    return undefined;
  // Biosimilars carry four letters behind the name: rituximab-pvvr.
  const kind = byStem(word.replace(/(?<=mab|stim|cept)-[a-z]{4}$/, ''));
  return kind && { kind, generic: true };
}
