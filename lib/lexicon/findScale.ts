// Finds the instrument a measure names: "PHQ-9", "Oswestry Disability Index".
import { partOf } from './findEndpoint.ts';
import { SCALES, type ScaleKey, type Tool } from './scales.ts';

export interface FoundScale {
  key: ScaleKey;
  tool: Tool;
  /** As a reader would call it: the short name in the record, or the usual one. */
  name: string;
  part: number;
}

interface Entry {
  key: ScaleKey;
  /** Words of the spelling; a short name keeps its capitals, a name is in lower case. */
  words: readonly string[];
  name: string;
  short: boolean;
  /** Means something else too: an instrument only beside a word for one. */
  guarded: boolean;
}

interface Piece {
  text: string;
  lower: string;
  index: number;
}

/** Letters and digits apart, so that "PHQ9", "PHQ-9" and "PHQ 9" are the same words. */
const PIECES = /[A-Za-z]+|\d+/g;
const piecesOf = (text: string): string[] => text.match(PIECES) ?? [];

let byFirst: Map<string, Entry[]> | undefined;

/** Built at the first question. Longer spellings of the same beginning come first. */
function entries(): Map<string, Entry[]> {
  if (byFirst) return byFirst;
  byFirst = new Map();
  for (const [key, [, spellings]] of Object.entries(SCALES) as [ScaleKey, [Tool, string]][]) {
    let name = '';
    for (const written of spellings.split('|')) {
      const [marked = '', own] = written.split('>');
      const spelling = marked.replace('~', '');
      const short = /[A-Z]/.test(spelling);
      if (short) name = spelling;
      const words = piecesOf(spelling);
      const first = words[0] ?? '';
      const shown = own ?? name;
      const list = byFirst.get(first) ?? [];
      list.push({ key, words, name: shown, short, guarded: marked !== spelling });
      byFirst.set(
        first,
        list.sort((one, other) => other.words.length - one.words.length),
      );
    }
  }
  return byFirst;
}

const INSTRUMENT =
  /^(?:inde(?:x|xes|ces)|scales?|subscales?|scor\w+|questionnaires?|questions?|inventory|assessment|tests?|profile|instrument|survey|checklist|schedule|tool|diary|diaries|form|rating|domains?|items?|\d+)$/;
/** How many words off a word for an instrument still belongs to the name. */
const NEAR = 3;

/** Beside a word for an instrument, or little more than the name alone. */
const isInstrument = (pieces: readonly Piece[], at: number, { words, short }: Entry): boolean =>
  (short && pieces.length <= words.length + 1) ||
  pieces
    .slice(short ? Math.max(0, at - NEAR) : at + words.length, at + words.length + NEAR)
    .some(({ lower }) => INSTRUMENT.test(lower));

const fits = (pieces: readonly Piece[], at: number, entry: Entry): boolean =>
  entry.words.every(
    (word, n) => (entry.short ? pieces[at + n]?.text : pieces[at + n]?.lower) === word,
  ) &&
  (!entry.guarded || isInstrument(pieces, at, entry));

function entryAt(pieces: readonly Piece[], at: number, shouted: boolean): Entry | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const names = entries()
    .get(piece.lower)
    ?.find((entry) => !entry.short && fits(pieces, at, entry));
  const shorts = shouted
    ? undefined
    : entries()
        .get(piece.text)
        ?.find((entry) => entry.short && fits(pieces, at, entry));
  return (shorts?.words.length ?? 0) >= (names?.words.length ?? 0) ? shorts : names;
}

/** A name written out is often followed by its short name: that one is shown, as the record has it. */
function shortNameIn(
  pieces: readonly Piece[],
  { key, short }: Entry,
  shouted: boolean,
): string | undefined {
  if (short) return undefined;
  for (let at = 0; at < pieces.length; at++) {
    const entry = entryAt(pieces, at, shouted);
    if (entry?.key === key && entry.short) return entry.name;
  }
  return undefined;
}

/** Capitals alone tell nothing when all is in capitals, unless the measure is little more than the short name. */
const isShouted = (measure: string): boolean => !/[a-z]/.test(measure) && measure.length > 14;

/** The first instrument named in a measure; one that rates something of its own goes before one that can rate anything. */
export function findScale(measure: string, starts: readonly number[]): FoundScale | undefined {
  const pieces = [...measure.matchAll(PIECES)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    index: match.index,
  }));
  const shouted = isShouted(measure);
  let general: FoundScale | undefined;
  for (let at = 0; at < pieces.length; at++) {
    const entry = entryAt(pieces, at, shouted);
    const piece = pieces[at];
    if (!entry || !piece) continue;
    const tool: Tool = SCALES[entry.key][0];
    const name = shortNameIn(pieces, entry, shouted) ?? entry.name;
    const found = { key: entry.key, tool, name, part: partOf(starts, piece.index) };
    if (!ratesAnything(tool)) return found;
    general ??= found;
  }
  return general;
}

/** Tools whose subject is read from the rest of the measure. */
export const ratesAnything = (tool: Tool): boolean =>
  tool === 'profile' ||
  tool === 'line' ||
  tool === 'number' ||
  tool === 'clinician' ||
  tool === 'person';
