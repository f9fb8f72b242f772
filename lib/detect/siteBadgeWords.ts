// What a badge says on sites of other registries: also the offer to look for a study on ClinicalTrials.gov.
import { badgeNames, isSpanish, type NameBadge } from './badgeWords.ts';

type LookWords = [label: string, before: string, after: string];

const ENGLISH: LookWords = [
  'Look for this study on ClinicalTrials.gov',
  'Look for ',
  ' on ClinicalTrials.gov',
];
const SPANISH: LookWords = [
  'Buscar este estudio en ClinicalTrials.gov',
  'Buscar ',
  ' en ClinicalTrials.gov',
];

/** Names in the first of these languages there are words for, else in English. */
export function siteBadgeNames(...languages: string[]): NameBadge {
  const plain = badgeNames(...languages);
  const [label, before, after] = isSpanish(languages) ? SPANISH : ENGLISH;
  return (spot) => (/^NCT\d/.test(spot.id) ? plain(spot) : [label, before + spot.id + after]);
}
