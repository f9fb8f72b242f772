// What the library's list shows of a study.

import { statuses as english } from '../i18n/en/statuses.ts';
import { statuses as spanish } from '../i18n/es/statuses.ts';
import type { LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { Listing } from '../store/rows.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';

const STATUSES: Record<LanguageCode, Record<string, string>> = { en: english, es: spanish };

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Our short words for a status; one we don't know is shown as the registry wrote it. */
function statusText(status: string, lang: LanguageCode): string {
  const words = STATUSES[lang];
  return Object.hasOwn(words, status) ? (words[status] ?? status) : status;
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
  };
}
