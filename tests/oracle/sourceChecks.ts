// Is every source where it says, every quote letter for letter, every number and name from the record?
import type { PlainRead, Sentence } from '../../lib/summary/plainRead.ts';
import { allSentences, quotesOf, withoutQuotes } from './readText.ts';
import { at, type Json } from './recordFacts.ts';

const asString = (value: Json): string =>
  typeof value === 'object' ? JSON.stringify(value).slice(0, 200) : String(value);

/** Sources whose value does not stand at their pointer, and sentences that should have one and do not. */
export function badSources(record: Json, read: PlainRead): string[] {
  return allSentences(read).flatMap((sentence) => {
    if (sentence.certainty !== 'general' && sentence.sources.length === 0)
      return [`${sentence.id} has no source: ${sentence.text}`];
    return sentence.sources.flatMap(({ ptr, value }) => {
      const there = at(record, ptr);
      if (there === undefined) return [`${sentence.id}: nothing at ${ptr}`];
      const fits =
        typeof there === 'object' ? asString(there) === value : asString(there).includes(value);
      return fits ? [] : [`${sentence.id}: ${ptr} does not hold “${value.slice(0, 60)}”`];
    });
  });
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
};

const character = (point: number): string => {
  const isLetter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isLetter ? String.fromCodePoint(point) : '\ufffd';
};

/** Letters only: escapes and entities read, signs nobody sees left out, quote marks alike, white space folded. */
const letters = (text: string): string =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:lt|gt|amp|quot|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '')
    .trim();

const LIST_MARKS = /^[ \t]*(?:[*+-]|\d+[.)])[ \t]+/gm;

/** Quotes that are not in the record, letter for letter (after unescaping Markdown and folding white space). */
export function badQuotes(record: Json, read: PlainRead): string[] {
  const cache = new Map<string, string>();
  const whole = (): string => {
    const known = cache.get('');
    if (known !== undefined) return known;
    const parts: string[] = [];
    const walk = (value: Json): void => {
      if (typeof value === 'string') parts.push(value);
      else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
    };
    walk(record);
    const text = parts.join('\n');
    // As registered, and as it reads once the marks of its lists are drawn as bullets.
    const both = `${letters(text)}\n${letters(text.replace(LIST_MARKS, ''))}`;
    cache.set('', both);
    return both;
  };
  return allSentences(read).flatMap((sentence) =>
    quotesOf(sentence.text)
      .map((quote) => letters(quote.replace(/(?:…|\.\.\.)$/, '')))
      .filter((quote) => quote !== '' && !whole().includes(quote))
      .map((quote) => `${sentence.id}: not in the record: “${quote.slice(0, 80)}”`),
  );
}

const WORDS: Record<string, number> = {
  zero: 0,
  none: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  once: 1,
  twice: 2,
};

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => Number(match[0].replace(/,/g, '')));

const MONTH_OF: Record<string, number> = Object.fromEntries(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

const datesIn = (text: string): number[] =>
  [...text.matchAll(/\b(\d{4})-(\d{2})\b/g)].map((m) => Number(m[1]) * 12 + Number(m[2]));

/** Every number a sentence may say: those of its sources, counts at its pointers, spans between its dates. */
function allowedNumbers(record: Json, sentence: Sentence, extra: readonly string[]): Set<number> {
  const allowed = new Set<number>();
  const dates: number[] = extra.flatMap(datesIn);
  const counts: number[] = [];
  for (const source of sentence.sources) {
    for (const value of numbersIn(source.value)) allowed.add(value);
    for (const [word, value] of Object.entries(WORDS))
      if (new RegExp(`\\b${word}\\b`, 'i').test(source.value)) allowed.add(value);
    dates.push(...datesIn(source.value));
    const there = at(record, source.ptr);
    if (typeof there === 'string') numbersIn(there).forEach((value) => void allowed.add(value));
    if (Array.isArray(there)) {
      counts.push(there.length, there.length - 1, there.length - 2);
      const tally = new Map<string, number>();
      const distinct = new Map<string, Set<string>>();
      for (const item of there) {
        if (item === null || typeof item !== 'object' || Array.isArray(item)) continue;
        for (const [key, value] of Object.entries(item)) {
          if (typeof value === 'object') continue;
          tally.set(`${key}=${value}`, (tally.get(`${key}=${value}`) ?? 0) + 1);
          distinct.set(key, (distinct.get(key) ?? new Set()).add(String(value)));
        }
      }
      counts.push(...tally.values(), ...[...distinct.values()].map((set) => set.size));
    }
  }
  counts.push(sentence.sources.length);
  for (const value of counts) allowed.add(value);
  for (const a of dates)
    for (const b of dates) {
      const months = Math.abs(a - b);
      allowed
        .add(months)
        .add(months + 1)
        .add(Math.round(months / 12))
        .add(Math.floor(months / 12));
    }
  const plain = [...allowed];
  for (const a of plain)
    for (const b of plain)
      if (b > 0 && a <= b && b >= 100) allowed.add(Math.round((a / b) * 100)).add(100);
  return allowed;
}

/** Numbers outside quotes that neither stand in a sentence's sources nor follow from them. `today` is `YYYY-MM-DD`. */
export function unsupportedNumbers(record: Json, read: PlainRead, today: string): string[] {
  return allSentences(read)
    .filter((sentence) => sentence.certainty !== 'general')
    .flatMap((sentence) => {
      const allowed = allowedNumbers(record, sentence, [today]);
      const said = withoutQuotes(sentence.text)
        .replace(/NCT\d{8}/g, '')
        .replace(/[\p{L}-]+\d[\p{L}\d-]*|\d+(?:st|nd|rd|th)?[\p{L}]+[\p{L}\d-]*/gu, ' ');
      return numbersIn(said)
        .filter((value) => !allowed.has(value) && MONTH_OF[String(value)] === undefined)
        .map((value) => `${sentence.id}: ${value} in “${sentence.text.slice(0, 100)}”`);
    });
}
