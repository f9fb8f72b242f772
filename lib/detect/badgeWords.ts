// What a badge says. Here and not with the interface's words: the detector carries no more than it needs.
import type { Spot } from './spot.ts';

/** True when the first of these languages that we speak (BCP 47; anything else is passed over) is Spanish. */
export const isSpanish = (languages: string[]): boolean =>
  languages.find((tag) => /^e[ns]/.test(tag))?.[1] === 's';

/** Gives a badge its label, shown where there is room, and its accessible name. */
export type NameBadge = (spot: Spot) => [label: string, name: string];

/** Names in the first of these languages there are words for, else in English. */
export function badgeNames(...languages: string[]): NameBadge {
  // The last stands before the number that the text of a link to another study names.
  const [label, of, linkText] = isSpanish(languages)
    ? ['Lectura sencilla', ' de ', '; texto del enlace: ']
    : ['Plain read', ' of ', '; link text: '];
  return ({ id, says }) => [label, label + of + id + (says && linkText + says)];
}
