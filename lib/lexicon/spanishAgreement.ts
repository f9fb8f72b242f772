// Spanish adjectives behind a noun: gender and number by the noun's ending, with the exceptions of the lexicon's names.

const SINGULAR = /(?:sis|itis)$|^(?:diabetes|herpes|lupus|tos|estrés|caries|virus)$/;
const FEMININE =
  /(?:a|as|ión|iones|dad|dades|sis|itis|ez|eces)$|^(?:diabetes|tos|gripe|fiebre|caries|COVID|COVID-19|ELA|EPOC)$/;
/** Greek nouns: el linfoma, los síntomas; asma is feminine. */
const MASCULINE = /(?<!^as)mas?$/;

/**
 * Fills the endings a template leaves open, by the first word of what it stands behind: `@` is o, a, os or as, `#` is
 * nothing or s, `%` is nothing or es ("leucemia agud@" → "leucemia aguda").
 */
export function agreeing(text: string, noun: string): string {
  const head = noun.split(' ')[0] ?? '';
  const many = head.endsWith('s') && !SINGULAR.test(head);
  const feminine = FEMININE.test(head) && !MASCULINE.test(head);
  return text
    .replace('@', (feminine ? 'a' : 'o') + (many ? 's' : ''))
    .replace('#', many ? 's' : '')
    .replace('%', many ? 'es' : '');
}
