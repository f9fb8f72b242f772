// Section "where": places and countries with their own status, and who runs the study (R81, R99).

import { oncePer } from '../../trial/oncePer.ts';
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { StudyLocation, Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { computed } from '../certainties.ts';
import { placeName } from '../names/placeName.ts';
import { quotable } from '../quotable.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { insteadOfNames, siteLists, townOf } from './siteLists.ts';
import { partnerList, type SponsorPhrases, sponsor } from './sponsor.ts';

/** A country as recorded and how many places of the study are in it. */
export interface CountryCount {
  country: string;
  places: number;
}

export interface WherePhrases extends SponsorPhrases {
  'where.onePlace': { city: string | undefined; country: string | undefined };
  'where.places': { places: number; countries: readonly string[]; countryCount: number };
  'where.none': Record<string, never>;
  'where.open': { open: number; places: number };
  'where.noneOpen': Record<string, never>;
  /** What the record holds where the names of places should stand. */
  'where.insteadOfNames': { text: string };
  'where.noContacts': Record<string, never>;
  'where.list.countries': Record<string, never>;
  'where.country': CountryCount;
  /** `last`: as it was when the registry last heard of the study. */
  'where.list.sites': { status: string | undefined; last: boolean };
  'where.site': {
    facility: string | undefined;
    city: string | undefined;
    state: string | undefined;
    country: string | undefined;
    /** Other places of the record read the same. */
    again: boolean;
  };
}

/** Most countries a sentence names; more go into a list. */
const MOST_NAMED = 3;

const stated = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'stated' as const,
  sources,
});

/** Countries in the order of the record, each with its first mention and its number of places. */
const countriesOf = oncePer((sites: readonly StudyLocation[]) => {
  const found = new Map<string, { name: string; first: Sourced; places: number }>();
  for (const { country } of sites) {
    const name = placeName(country?.value);
    if (country === undefined || name === undefined) continue;
    const known = found.get(name);
    if (known) known.places++;
    else found.set(name, { name, first: country, places: 1 });
  }
  return [...found.values()];
});

function places(trial: Trial): Statement[] {
  const { locations } = trial.contacts;
  const [only] = locations.items;
  if (only === undefined) return [say('where.none', {}, stated('R99', wholeRecord(trial)))];
  const all = sourceOf(locations);
  if (locations.items.length === 1) {
    const { country } = only;
    const city = townOf(only);
    const sources = [all, ...[city, country].flatMap((at) => (at ? [sourceOf(at)] : []))];
    return [
      say(
        'where.onePlace',
        { city: placeName(city?.value), country: placeName(country?.value) },
        computed('R99', sources),
      ),
    ];
  }
  const countries = countriesOf(locations.items);
  return [
    say(
      'where.places',
      {
        places: locations.items.length,
        countries: countries.length > MOST_NAMED ? [] : countries.map(({ name }) => name),
        countryCount: countries.length,
      },
      computed('R99', [all, ...countries.map(({ first }) => sourceOf(first))]),
    ),
  ];
}

/** For a study marked open: how many of its places are, or that none is. */
function openPlaces(trial: Trial): Statement[] {
  const { overallStatus } = trial.status;
  const { locations } = trial.contacts;
  if (overallStatus?.value !== 'RECRUITING' || locations.items.length === 0) return [];
  const open = locations.items.flatMap(({ status }) =>
    status?.value === 'RECRUITING' ? [status] : [],
  );
  const sources = [sourceOf(overallStatus), sourceOf(locations)];
  const [first] = open;
  if (first === undefined) return [say('where.noneOpen', {}, computed('R99', sources))];
  if (locations.items.length === 1) return [];
  return [
    say(
      'where.open',
      { open: open.length, places: locations.items.length },
      computed('R99', [...sources, sourceOf(first)]),
    ),
  ];
}

/** An open study with nobody to call says so. */
function contacts(trial: Trial): Statement[] {
  const { overallStatus } = trial.status;
  const { central, locations } = trial.contacts;
  const open =
    overallStatus?.value === 'RECRUITING' || overallStatus?.value === 'NOT_YET_RECRUITING';
  if (!open || central.items.length > 0) return [];
  if (locations.items.some((site) => site.contacts.items.length > 0)) return [];
  return [
    say('where.noContacts', {}, stated('R99', [sourceOf(overallStatus), ...wholeRecord(trial)])),
  ];
}

function countryList(trial: Trial): NonNullable<Draft['lists']> {
  const { locations } = trial.contacts;
  const countries = countriesOf(locations.items);
  if (countries.length <= MOST_NAMED) return [];
  return [
    {
      label: say('where.list.countries', {}, computed('R99', [sourceOf(locations)])),
      items: countries.map(({ name, first, places }) =>
        say(
          'where.country',
          { country: name, places },
          computed('R99', [sourceOf(locations), sourceOf(first)]),
        ),
      ),
    },
  ];
}

const draft = (trial: Trial): Draft => {
  const lists = [...siteLists(trial), ...countryList(trial), ...partnerList(trial)];
  return {
    statements: [
      ...places(trial),
      ...insteadOfNames(trial)
        .slice(0, 1)
        .map((at) =>
          say(
            'where.insteadOfNames',
            { text: quotable(at.value) },
            { rule: 'R99', certainty: 'quoted', sources: [sourceOf(at)] },
          ),
        ),
      ...openPlaces(trial),
      ...contacts(trial),
      ...sponsor(trial),
    ],
    ...(lists.length > 0 && { lists }),
  };
};

export const where: SectionRules = { id: 'where', draft };
