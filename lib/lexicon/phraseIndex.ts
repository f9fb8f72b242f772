// Finds any of many phrases in a text, longest first, in one pass over its words.

export interface FoundPhrase<T> {
  value: T;
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
}

interface Entry<T> {
  words: readonly string[];
  value: T;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (phrase: string): string[] => phrase.toLowerCase().match(WORD) ?? [];

/** `word` or its regular plural, English or Spanish. */
const isFormOf = (said: string, word: string): boolean =>
  said === word ||
  said === `${word}s` ||
  said === `${word}es` ||
  (word.endsWith('y') && said === `${word.slice(0, -1)}ies`);

/** An index over phrases; the first phrase given wins where two are the same. */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): {
  find(text: string): FoundPhrase<T>[];
} {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
  }
  for (const [first, entries] of byFirst)
    byFirst.set(
      first,
      entries.sort((one, other) => other.words.length - one.words.length),
    );
  const candidates = (said: string): Entry<T>[] =>
    [said, said.replace(/ies$/, 'y'), said.replace(/es$/, ''), said.replace(/s$/, '')]
      .filter((word, at, all) => all.indexOf(word) === at)
      .flatMap((word) => byFirst.get(word) ?? []);

  return {
    find(text) {
      const said = [...text.matchAll(WORD)].map((match) => ({
        word: match[0].toLowerCase(),
        start: match.index,
        end: match.index + match[0].length,
      }));
      const found: FoundPhrase<T>[] = [];
      for (let at = 0; at < said.length; at++) {
        const begin = said[at];
        if (!begin) break;
        const entry = candidates(begin.word)
          .filter(({ words }) =>
            words.every((word, n) => {
              const here = said[at + n]?.word ?? '';
              return n === words.length - 1 ? isFormOf(here, word) : here === word;
            }),
          )
          .sort((one, other) => other.words.length - one.words.length)[0];
        const last = entry && said[at + entry.words.length - 1];
        if (!entry || !last) continue;
        const { start } = begin;
        found.push({ value: entry.value, text: text.slice(start, last.end), start, end: last.end });
        at += entry.words.length - 1;
      }
      return found;
    },
  };
}
