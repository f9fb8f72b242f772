// Which new studies of a condition a person wants to hear of. Applied on the computer: the registry learns nothing of it.
import { ageInDays, parseAge } from '../trial/age.ts';
import { countryKey } from './siteKeys.ts';
import type { SnapshotSite } from './snapshot.ts';

export interface StudyFilter {
  /** Only studies people can join now or soon. */
  joinable: boolean;
  /** Only studies that take people of this age, in whole years. */
  age: number | null;
  /** Only in this country, in English; empty for all. */
  country: string;
  /** Only near the place in the settings. */
  near: boolean;
}

export const NO_FILTER: Readonly<StudyFilter> = {
  joinable: false,
  age: null,
  country: '',
  near: false,
};

const OLDEST = 130;

/** True for a whole filter with every field in range; anything may come out of a file or a message. */
export function isStudyFilter(value: unknown): value is StudyFilter {
  if (typeof value !== 'object' || value === null) return false;
  const { joinable, age, country, near } = value as Record<string, unknown>;
  const isAge = Number.isInteger(age) && Number(age) >= 0 && Number(age) <= OLDEST;
  return (
    Object.keys(value).length === Object.keys(NO_FILTER).length &&
    typeof joinable === 'boolean' &&
    typeof near === 'boolean' &&
    (age === null || isAge) &&
    typeof country === 'string' &&
    country.length <= 100
  );
}

/** What the filter looks at. Ages as recorded ("18 Years"), empty where none is given. */
export interface FilteredStudy {
  overallStatus: string;
  minimumAge: string;
  maximumAge: string;
  sites: readonly SnapshotSite[];
}

const JOINABLE: ReadonlySet<string> = new Set(['RECRUITING', 'NOT_YET_RECRUITING', 'AVAILABLE']);

const inDays = (recorded: string): number | undefined => {
  const age = parseAge(recorded);
  return age && ageInDays(age);
};

/** Somebody of this age in years has it for a whole year: the limit must meet that year. */
function takesAge(age: number, { minimumAge, maximumAge }: FilteredStudy): boolean {
  const [from, to] = [inDays(minimumAge), inDays(maximumAge)];
  const birthday = (years: number): number => ageInDays({ count: years, unit: 'year' });
  // "Up to 65 Years" takes people until they turn 66.
  const isOpen = to === undefined || to >= birthday(age) - 1;
  return isOpen && (from === undefined || from < birthday(age + 1) - 1);
}

/**
 * Whether the person wants to hear of the study. One that names no place yet may come anywhere, and is not withheld;
 * nor is any for want of a place in the settings (`isNear` absent).
 */
export function wants(
  filter: StudyFilter,
  study: FilteredStudy,
  isNear?: (site: SnapshotSite) => boolean,
): boolean {
  if (filter.joinable && !JOINABLE.has(study.overallStatus)) return false;
  if (filter.age !== null && !takesAge(filter.age, study)) return false;
  if (study.sites.length === 0) return true;
  const wanted = countryKey({ country: filter.country });
  return study.sites.some(
    (site) =>
      (wanted === '' || countryKey(site) === wanted) &&
      (!filter.near || isNear === undefined || isNear(site)),
  );
}
