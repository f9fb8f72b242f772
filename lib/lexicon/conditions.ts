// Finds the condition a registered name or a MeSH term stands for.
import { CONDITION_SPELLINGS, type ConditionKey } from './conditionSpellings.ts';
import type { ConditionWords } from './conditionWords.ts';
import { conditions } from './en/conditions.ts';
import { type QualifierKey, withoutQualifiers } from './qualifiers.ts';
import { bagOf, wordsOf } from './spelling.ts';

export type { ConditionKey } from './conditionSpellings.ts';

/** What a name stands for; `narrower`: the name is one kind of `key`, so the registrant's word is the better name. */
export interface FoundCondition {
  key: ConditionKey;
  qualifiers: QualifierKey[];
  narrower: boolean;
}

interface Entry {
  key: ConditionKey;
  /** May be found at the end of a longer name. */
  atEnd: boolean;
  narrower: boolean;
}

let index: Map<string, Entry> | undefined;

/** Built at the first question, not at start-up: the background script wakes often and reads seldom. */
function entries(): Map<string, Entry> {
  if (index) return index;
  index = new Map();
  for (const [key, list] of Object.entries(CONDITION_SPELLINGS) as [ConditionKey, string][]) {
    const group = list.startsWith('^ ');
    for (const written of (group ? list.slice(2) : list).split('|')) {
      const [, mark = '', spelling = ''] = /^([=*^]*)(.*)$/.exec(written) ?? [];
      const words = wordsOf(spelling);
      const bag = bagOf(words);
      if (index.has(bag)) continue;
      index.set(bag, {
        key,
        atEnd: mark.includes('*') || (words.length > 1 && !mark.includes('=')),
        narrower: group || mark.includes('^'),
      });
    }
  }
  // The plain English name is a spelling too, and is not written twice.
  for (const [key, [name]] of Object.entries(conditions) as [ConditionKey, ConditionWords][]) {
    const words = wordsOf(name.replace(/^an? /, ''));
    const bag = bagOf(words);
    if (!index.has(bag)) index.set(bag, { key, atEnd: words.length > 1, narrower: false });
  }
  return index;
}

/** Words after which a name says something else than its condition. */
const HEAD_ENDS = new Set(
  'in with after following among during from undergoing without treated by before as who receiving requiring caused'.split(
    ' ',
  ),
);
/** Words that end a head before "to" or "with", and not in "ventilator-associated pneumonia". */
const TIES = new Set(['due', 'associated', 'secondary', 'related']);
/** Words before a condition that turn it into something else. */
const TURNS = new Set(
  'non anti no without suspected possible pseudo family history prevention risk of for to survivor complication'.split(
    ' ',
  ),
);

const exactly = (words: readonly string[]): Entry | undefined =>
  words.length === 0 ? undefined : entries().get(bagOf(words));

/** The longest known name at the end of `words`, and where it begins: "HER2-positive breast cancer" is a breast cancer. */
function atEnd(words: readonly string[]): { entry: Entry; start: number } | undefined {
  for (let start = 0; start < words.length; start++) {
    if (start > 0 && TURNS.has(words[start - 1] ?? '')) return undefined;
    const entry = exactly(words.slice(start));
    if (entry && (start === 0 || entry.atEnd)) return { entry, start };
  }
  return undefined;
}

/** "Leukemia, Myeloid, Acute" → "Acute Myeloid Leukemia". */
const uninverted = (name: string): string => name.split(/,\s*/).reverse().join(' ');

/** Up to the first word after which a name speaks of something else. */
function headOf(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (HEAD_ENDS.has(word) || (TIES.has(word) && /^(?:to|with)$/.test(words[at + 1] ?? ''))),
  );
  return end < 0 ? words : words.slice(0, end);
}

const found = ({ key, narrower }: Entry, qualifiers: QualifierKey[]): FoundCondition => ({
  key,
  qualifiers,
  narrower,
});

function readName(name: string): FoundCondition | undefined {
  const words = wordsOf(uninverted(name));
  const whole = exactly(words);
  if (whole) return found(whole, []);
  const bare = withoutQualifiers(words);
  const plain = exactly(bare.words);
  if (plain) return found(plain, bare.qualifiers);
  const head = headOf(words);
  const written = atEnd(head);
  const stripped = atEnd(headOf(bare.words));
  if (
    written &&
    (!stripped || head.length - written.start > headOf(bare.words).length - stripped.start)
  )
    return found(written.entry, withoutQualifiers(head.slice(0, written.start)).qualifiers);
  return stripped && found(stripped.entry, bare.qualifiers);
}

/**
 * A name without what brackets list in it: "Mental health issue (e.g., depression, psychosis)" is none of the two. A
 * single name in brackets is another word for the same.
 */
export const withoutListInBrackets = (registered: string): string =>
  registered
    .replace(/\s*[([](?:e\.?g\b|such as\b|including\b|[^)\]]*,)[^)\]]*[)\]]/gi, '')
    .trim() || registered;

/** The registrant's writing taken apart: without brackets; then what stands in brackets and between slashes or dashes. */
function readings(written: string): string[] {
  const registered = withoutListInBrackets(written);
  const outside = registered.replace(/\s*[([][^)\]]*[)\]]/g, ' ').trim();
  // After "after a blow" brackets explain the blow.
  const inside = [...registered.matchAll(/[([]([^)\]]+)[)\]]/g)].flatMap(
    ({ 1: text = '', index }) => {
      const before = wordsOf(registered.slice(0, index));
      return headOf(before).length < before.length ? [] : [text];
    },
  );
  const pieces = outside.split(/\s+[-–—]\s+|[/;|:]/).map((piece) => piece.trim());
  return [outside, ...(pieces.length > 1 ? pieces : []), ...inside].filter((text) => text !== '');
}

const remembered = new Map<string, FoundCondition | null>();
const MOST_REMEMBERED = 500;

/**
 * The condition that `registered` names, else the one that one of the MeSH terms given for that same condition
 * names. Undefined when neither is known: the caller then falls back to the family or the registrant's words.
 */
export function findCondition(
  registered: string,
  meshTerms: readonly string[],
): FoundCondition | undefined {
  const id = [registered, ...meshTerms].join('\n');
  const known = remembered.get(id);
  if (known !== undefined) return known ?? undefined;
  let answer: FoundCondition | undefined;
  for (const name of [...readings(registered), ...meshTerms]) {
    answer = readName(name);
    if (answer) break;
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(id, answer ?? null);
  return answer;
}
