// What a badge says. Here and not with the interface's words: the detector carries no more than it needs.

/** Label; between label and number (the contract's name is "Plain read of NCT…"); before the number that the text of a link to another study names. */
export type BadgeWords = [label: string, of: string, linkText: string];

const ENGLISH: BadgeWords = ['Plain read', ' of ', '; link text: '];

const WORDS: Record<string, BadgeWords> = {
  en: ENGLISH,
  es: ['Lectura sencilla', ' de ', '; texto del enlace: '],
};

/** Words in the first of these languages there are words for (BCP 47; anything else is passed over), else in English. */
export const badgeWords = (...languages: string[]): BadgeWords =>
  languages.map((tag) => WORDS[tag.slice(0, 2)]).find(Boolean) ?? ENGLISH;
