// What all words we wrote ourselves must keep to, whatever they are about.
import { expect } from 'vitest';

const ENGLISH =
  /\b(?:safe(?:ly)?|effective(?:ly)?|proven|prove[sd]?|breakthrough|promising|cure[sd]?|hopes?|exciting|revolutionary|miracle|best|well tolerated|should (?:join|take|ask)|recommended|your?|suffer(?:s|ing)?|victims?|subjects?|fail(?:s|ed)?|only|die of|deadly|terrible|horrible|devastating|incurable)\b|\bworks\b(?<!how well .{0,20}works)|!/i;
const SPANISH =
  /\b(?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|demostrad[oa]s?|prometedor(?:a|es|as)?|cur(?:a|an|ar)|esperanzas?|milagros?|víctimas?|sujetos?|sufren?|recomendad[oa]s?|debería|usted|mortal(?:es)?|terribles?|incurables?)\b|[!¡]/iu;
/** Marks of quotations and of unfinished text. */
const MARKS = /["“”«»<>{}_]|\s\s|^\s|\s$/;

export function expectPlain(words: string, language: 'en' | 'es'): void {
  expect(words).not.toMatch(language === 'en' ? ENGLISH : SPANISH);
  expect(words).not.toMatch(MARKS);
  expect(words).not.toBe('');
}

export const countWords = (text: string): number => text.split(/\s+/).length;
