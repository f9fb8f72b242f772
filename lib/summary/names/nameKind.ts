// Reads a kind from the words of a name: every part of a mix must be understood.

import type { KindKey } from '../../lexicon/kinds.ts';
import { FIRST_KIND_WORDS, KIND_WORDS, type KindWord } from '../../lexicon/kindWords.ts';
import { type PatternIndex, patternIndex } from '../../lexicon/patternIndex.ts';
import { drugWord } from './drugWord.ts';

/** A kind and the words that told it. */
export interface Told {
  kind: KindKey;
  words: string;
}

/** What the registered type lets a name mean: something taken, something done or used, or something learned. */
export type TypeGroup = 'medicine' | 'thing' | 'behavior';

const JOINTS =
  /\s*(?:\s\+\s|(?<=\w)\+(?=\w)|\/|;|；|，|,(?!\d)|&|\bplus\b|\band\b|(?<!\b(?:transduced|loaded|modified|engineered|stimulated|coated|labell?ed) )\b(?:combined |together )?with\b|\bor\b|\bfollowed by\b)\s*/i;
const MIXES = /\+|;|；|\bplus\b|\band\b|&|\bcombined\b/i;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
export const NOT_IN_A_WORD: RegExp = /[^\p{L}\p{N}-]+/u;
/** Salts and carriers behind a drug's name say nothing of its kind. */
const SALTS: ReadonlySet<KindKey> = new Set(['mineral', 'vitamin']);

const toldBy = (word: string): KindKey | undefined =>
  (drugWord(word) ?? drugWord(word.replace(/-(?:sodium|l)$/, '')))?.kind;

/** The kind of the first word that is a medicine; an antibody with a drug on it is told by its second. */
export function byDrugWords(part: string): Told | undefined {
  let told: Told | undefined;
  const words = part.split(NOT_IN_A_WORD).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    const kind = toldBy(word.toLowerCase());
    if (kind === undefined || (at > 0 && SALTS.has(kind))) continue;
    if (told === undefined) told = { kind, words: word };
    else if (kind === 'antibodyWithDrug') told = { kind, words: `${told.words} ${word}` };
  }
  return told;
}

const indexes = new Map<readonly KindWord[], PatternIndex>();

/** Made at the first question, not at start-up; the lists are few and never change. */
function indexOf(list: readonly KindWord[]): PatternIndex {
  const before = indexes.get(list);
  if (before) return before;
  const now = patternIndex(list.map(({ words }) => words));
  indexes.set(list, now);
  return now;
}

/** The first entry of a list that matches and may speak about such a type. */
export function byKindWords(
  text: string,
  list: readonly KindWord[],
  group: TypeGroup,
): Told | undefined {
  for (const place of indexOf(list)(text)) {
    const entry = list[place];
    if (
      !entry ||
      (entry.scope !== 'any' && (entry.scope === 'medicine') !== (group === 'medicine'))
    )
      continue;
    const found = entry.words.exec(text);
    if (found) return { kind: entry.kind, words: found[0] };
  }
  return undefined;
}

/** What comes after is when, where or what for: "rehabilitation following an injection" is no injection. */
const AROUND = / (?:following|after|during|before|prior to|in|for|on) /i;
/** What a thing is done during is never the thing. */
const DURING = / during .+$/i;

/** Nor is what it comes after: "post radical prostatectomy repair". */
const AFTER_SURGERY = /\bpost[- ](?:[a-z]+ )?[a-z]+(?:ectomy|plasty|otomy)\b/gi;

function partKind(whole: string, group: TypeGroup): Told | undefined {
  // What a thing is put in with is not the thing.
  const [part = whole] =
    group === 'medicine'
      ? [whole]
      : whole
          .replace(DURING, '')
          .replace(AFTER_SURGERY, '')
          .split(/ using /i);
  const [head = part] = group === 'medicine' ? [part] : part.split(AROUND);
  return wordsKind(head, group) ?? (head === part ? undefined : wordsKind(part, group));
}

/** Names of machines end like drugs too. */
const MADE = /\b(?:system|device|implant|platform|kit)\b|[™®]/i;

function wordsKind(part: string, group: TypeGroup): Told | undefined {
  const first = byKindWords(part, FIRST_KIND_WORDS, group);
  if (first) return first;
  if (group === 'medicine') return byDrugWords(part) ?? byKindWords(part, KIND_WORDS, group);
  // A drug named in a talk is not given in it.
  return (
    byKindWords(part, KIND_WORDS, group) ??
    (group === 'thing' && !MADE.test(part) ? byDrugWords(part) : undefined)
  );
}

const isMedicine = (told: Told): boolean => byDrugWords(told.words) !== undefined;

/** The parts of a name: what stands between `+`, `and`, `with`, commas. Brackets left out. */
export const partsOf = (name: string): string[] =>
  name
    .replace(BRACKETS, ' ')
    .split(JOINTS)
    .filter((part) => /\p{L}{2}/u.test(part));

/** The kind a name tells; its parts must agree, or all be known to make a mix. */
export function nameKind(name: string, group: TypeGroup): Told | undefined {
  if (/^(?:no|without)\b/i.test(name)) return undefined;
  const outside = name.replace(BRACKETS, ' ').trim();
  const told = partsOf(name).map((part) => partKind(part, group));
  const known = told.filter((one) => one !== undefined);
  const [first] = known;
  if (first === undefined)
    return partKind(outside, group) ?? (outside === name ? undefined : partKind(name, group));
  const mixed = MIXES.test(outside);
  const kinds = new Set(known.map((one) => one.kind));
  if (kinds.size === 1)
    return known.length === told.length || !mixed || group !== 'medicine' ? first : undefined;
  // Two acts one after the other are neither of the two.
  const listed = known.length === told.length && /,/.test(outside);
  if (!mixed && group !== 'medicine') return listed ? undefined : told[0];
  if (known.length < told.length) return undefined;
  return { kind: known.every(isMedicine) ? 'drugMix' : 'productMix', words: name };
}
