// What the library's list shows of a study.

import type { Listing, ListingDates } from '../follow/listing.ts';
import { statuses as english } from '../i18n/en/statuses.ts';
import { statuses as spanish } from '../i18n/es/statuses.ts';
import type { LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';

const STATUSES: Record<LanguageCode, Record<string, string>> = { en: english, es: spanish };

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Our short words for a status; one we don't know is shown as the registry wrote it. */
function statusText(status: string, lang: LanguageCode): string {
  const words = STATUSES[lang];
  return Object.hasOwn(words, status) ? (words[status] ?? status) : status;
}

/** A study at hundreds of places would weigh more than all else about it; its towns come first. */
const MOST_PLACES = 200;

/** Towns and facilities, each once. */
export const placesOf = (
  locations: readonly (readonly [facility: string | undefined, city: string | undefined])[],
): string[] =>
  unique([
    ...locations.flatMap(([, city]) => city ?? []),
    ...locations.flatMap(([facility]) => facility ?? []),
  ]).slice(0, MOST_PLACES);

function datesOf(status: Trial['status']): ListingDates {
  const posted = status.firstPostDate?.date.value;
  const start = status.startDate?.date.value;
  const primaryCompletion = status.primaryCompletionDate?.date.value;
  const completion = status.completionDate?.date.value;
  return {
    ...(posted !== undefined && { posted }),
    ...(start !== undefined && { start }),
    ...(primaryCompletion !== undefined && { primaryCompletion }),
    ...(completion !== undefined && { completion }),
  };
}

/** A row of the list, in the read's language. */
export function listingOf(trial: Trial, read: PlainRead, lang: LanguageCode): Listing {
  const headline = read.sections.find((section) => section.id === 'headline')?.sentences[0]?.text;
  const briefTitle = trial.identification.briefTitle?.value ?? trial.nctId.value;
  const status = trial.status.overallStatus?.value ?? '';
  return {
    headline: headline ?? briefTitle,
    briefTitle,
    status,
    statusText: statusText(status, lang),
    phases: trial.design.phases.items.map((phase) => phase.value),
    conditions: trial.conditions.conditions.items.map((condition) => condition.value),
    countries: unique(
      trial.contacts.locations.items.flatMap((location) => location.country?.value ?? []),
    ),
    hasResults: trial.hasResults?.value ?? trial.results !== undefined,
    interventions: unique(trial.arms.interventions.items.map((item) => item.name.value)),
    sponsor: trial.sponsor.lead?.name.value ?? '',
    places: placesOf(
      trial.contacts.locations.items.map(({ facility, city }) => [facility?.value, city?.value]),
    ),
    dates: datesOf(trial.status),
  };
}
