// The three facts at the top: people, time and places, each with the fields it comes from.
import type { Formats } from '../../i18n/formats.ts';
import type { GlanceStrings } from '../../i18n/glanceStrings.ts';
import { monthsBetween, parsePartialDate } from '../../trial/partialDate.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { DateStruct, Trial } from '../../trial/trial.ts';
import type { Certainty, Source } from '../plainRead.ts';

export interface ThreeFact {
  id: 'people' | 'time' | 'places';
  value: string;
  label: string;
  certainty: Certainty;
  sources: Source[];
}

type Words = GlanceStrings['three'];
type Counted = Pick<Trial, 'design' | 'status' | 'contacts'>;

/** The registry's stand-in for "we do not know" is 99999999; no study has ever been near this size. */
const UNLIKELY_PEOPLE = 50_000_000;

function people(trial: Counted, words: Words, formats: Pick<Formats, 'number'>): ThreeFact {
  const { count, type } = trial.design.enrollment ?? {};
  if (count === undefined)
    return fact('people', words.notStated, words.peopleMissing, 'stated', []);
  const sources = [sourceOf(count), ...(type === undefined ? [] : [sourceOf(type)])];
  const recorded = formats.number(count.value);
  if (count.value >= UNLIKELY_PEOPLE)
    return fact('people', words.notStated, words.peopleUnlikely(recorded), 'stated', sources);
  const label =
    type?.value === 'ACTUAL'
      ? words.peopleJoined(count.value)
      : type?.value === 'ESTIMATED'
        ? words.peoplePlanned(count.value)
        : words.people(count.value);
  return fact('people', recorded, label, 'stated', sources);
}

const dateSource = (date: DateStruct) => [
  sourceOf(date.date),
  ...(date.type === undefined ? [] : [sourceOf(date.type)]),
];

/** A registry of patients says how long each is followed; any other study, how long it runs. */
function time(trial: Counted, words: Words): ThreeFact {
  const { targetDuration } = trial.design;
  if (targetDuration !== undefined)
    return fact('time', targetDuration.value, words.followed, 'stated', [sourceOf(targetDuration)]);
  const { startDate, completionDate } = trial.status;
  const missing = fact('time', words.notStated, words.timeMissing, 'stated', []);
  if (startDate === undefined || completionDate === undefined) return missing;
  const start = parsePartialDate(startDate.date.value);
  const end = parsePartialDate(completionDate.date.value);
  const months = start && end && monthsBetween(start, end);
  if (months === undefined || months < 1) return missing;
  const planned = completionDate.type?.value === 'ESTIMATED';
  const years = Math.round(months / 12);
  const long = years * 12 === months ? words.years(years) : words.about(words.years(years));
  const span = months < 24 ? words.months(months) : long;
  return fact('time', span, planned ? words.timePlanned : words.timeRan, 'computed', [
    ...dateSource(startDate),
    ...dateSource(completionDate),
  ]);
}

function places(trial: Counted, words: Words): ThreeFact {
  const { locations } = trial.contacts;
  const count = locations.items.length;
  if (count === 0) return fact('places', words.notStated, words.placesMissing, 'stated', []);
  const countries = new Set(locations.items.flatMap((place) => place.country?.value ?? []));
  const only = locations.items[0];
  const where =
    count === 1
      ? [only?.city?.value, only?.country?.value].filter(Boolean).join(', ')
      : countries.size === 1
        ? ([...countries][0] ?? '')
        : words.inCountries(countries.size);
  return fact('places', words.places(count), where, 'computed', [
    { ptr: locations.ptr, value: locations.raw },
  ]);
}

const fact = (
  id: ThreeFact['id'],
  value: string,
  label: string,
  certainty: Certainty,
  sources: Source[],
): ThreeFact => ({ id, value, label, certainty, sources });

/** People, time and places of a study, in this order. What the record does not give is said so. */
export const threeFacts = (
  trial: Counted,
  words: Words,
  formats: Pick<Formats, 'number'>,
): ThreeFact[] => [people(trial, words, formats), time(trial, words), places(trial, words)];
