// Cuts a sentence into plain pieces, words that can be explained, and words quoted from the registry.
import type { Gloss } from '../../lib/summary/plainCondition.ts';
import type { Sentence } from '../../lib/summary/plainRead.ts';

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'gloss'; text: string; plain: string };

const QUOTED = /([“«"])([^”»"]+)([”»"])/gu;

const literally = (term: string) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds glossed words; made once for all sentences of a read. `null` when there is nothing to explain. */
export interface GlossFinder {
  pattern: RegExp;
  plain: Map<string, string>;
}

/** Longer terms win over shorter ones inside them; letters and digits around a term make it another word. */
export function glossFinder(glosses: readonly Gloss[]): GlossFinder | null {
  const terms = glosses.map((gloss) => gloss.term).filter((term) => term.trim() !== '');
  if (terms.length === 0) return null;
  const longestFirst = [...terms].sort((a, b) => b.length - a.length).map(literally);
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    plain: new Map(glosses.map((gloss) => [gloss.term.toLowerCase(), gloss.plain])),
  };
}

/** Pieces with each glossed term marked the first time it stands in this text. */
function glossed(text: string, finder: GlossFinder | null, seen: Set<string>): Piece[] {
  if (finder === null) return [{ kind: 'text', text }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(finder.pattern)) {
    const term = match[0].toLowerCase();
    const plain = finder.plain.get(term);
    if (plain === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push({ kind: 'gloss', text: match[0], plain });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

const quotesRecord = (quoted: string, sentence: Pick<Sentence, 'sources'>) =>
  sentence.sources.some(({ value }) => value.includes(quoted) || quoted.includes(value));

/**
 * The pieces of a sentence in order; put together they are its text. Text in quotation marks that stands
 * in one of the sentence's sources is a `quote`: the registry's own words, in the registry's language.
 */
export function textPieces(
  sentence: Pick<Sentence, 'text' | 'sources'>,
  finder: GlossFinder | null,
): Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of sentence.text.matchAll(QUOTED)) {
    const quoted = match[2] ?? '';
    if (!quotesRecord(quoted, sentence)) continue;
    const start = match.index + (match[1]?.length ?? 0);
    pieces.push(...glossed(sentence.text.slice(from, start), finder, seen));
    pieces.push({ kind: 'quote', text: quoted });
    from = start + quoted.length;
  }
  if (from < sentence.text.length) pieces.push(...glossed(sentence.text.slice(from), finder, seen));
  return pieces;
}
