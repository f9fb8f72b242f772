// What a badge says. Here and not with the interface's words: the detector carries no more than it needs.
import type { Spot } from './spot.ts';

/** Label; between label and number (the contract's name is "Plain read of NCT…"); before the number that the text of a link to another study names. */
export type BadgeWords = [label: string, of: string, linkText: string];

/** True when the first of these languages that we speak (BCP 47; anything else is passed over) is Spanish. */
export const isSpanish = (languages: string[]): boolean =>
  languages.find((tag) => /^e[ns]/.test(tag))?.[1] === 's';

/** Words in the first of these languages there are words for, else in English. */
export const badgeWords = (...languages: string[]): BadgeWords =>
  isSpanish(languages)
    ? ['Lectura sencilla', ' de ', '; texto del enlace: ']
    : ['Plain read', ' of ', '; link text: '];

/** Gives a badge its label, shown where there is room, and its accessible name. */
export type NameBadge = (spot: Spot) => [label: string, name: string];

/** Names in the first of these languages there are words for. */
export function badgeNames(...languages: string[]): NameBadge {
  const [label, of, linkText] = badgeWords(...languages);
  return ({ id, says }) => [label, label + of + id + (says && linkText + says)];
}
