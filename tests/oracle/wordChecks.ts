// Words the read may never say: advice, prediction, promotion, left-over markup, the same sentence twice.
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { allSentences, proseSentences, withoutQuotes } from './readText.ts';

const NEVER =
  /\b(?:proven|proves?|breakthrough|promising|cures?|hopes?|hopeful|exciting|revolutionary|miracle|best|well[- ]tolerated|benefit you|will help|should join|you qualify|ask for|recommend(?:s|ed)?|your doctor will|suffers? from|victims?|subjects|failed patients?|you should|we recommend|consider joining|1 in \d+|common side effects?|rare side effects?)\b|only \d+ people|0 ?%|\bsignificant(?:ly)?\b/i;
const CONDITIONAL = /\b(?:safe|safely|effective|works?|worked)\b/i;
const OPENER = /\b(?:if|whether|how|not|signs that|signs of whether|find out|cannot show)\b/i;
const MARKUP =
  /\\[<>[\]*_~^&]|&(?:lt|gt|amp|nbsp|#\d+);|\*\*|<\/?[a-z]+>|undefined|\[object|NaN|\{\{|\$\{/;

/** Sentences with a word of the forbidden list, outside quotes. */
export const forbiddenWords = (read: PlainRead): string[] =>
  allSentences(read).flatMap((sentence) => {
    const text = withoutQuotes(sentence.text);
    const never = NEVER.exec(text);
    if (never) return [`${sentence.id}: “${never[0]}” in “${sentence.text}”`];
    const conditional = CONDITIONAL.exec(text);
    if (!conditional) return [];
    const before = text.slice(0, conditional.index);
    return OPENER.test(before) || /workers?\b/i.test(conditional[0])
      ? []
      : [`${sentence.id}: “${conditional[0]}” in “${sentence.text}”`];
  });

/** Sentences with markup or program leftovers. */
export const leftovers = (read: PlainRead): string[] =>
  allSentences(read)
    .filter(
      (sentence) =>
        MARKUP.test(sentence.text) ||
        /\s{2,}| [,.;](?!\d)|\.\.(?!\.)/.test(withoutQuotes(sentence.text)),
    )
    .map((sentence) => `${sentence.id}: ${sentence.text.slice(0, 160)}`);

/** Sentences said twice. */
export function duplicates(read: PlainRead): string[] {
  const seen = new Set<string>();
  return proseSentences(read)
    .filter((sentence) => sentence.text.length > 12)
    .flatMap((sentence) => {
      const key = sentence.text.toLowerCase();
      if (seen.has(key)) return [`${sentence.id}: ${sentence.text}`];
      seen.add(key);
      return [];
    });
}
