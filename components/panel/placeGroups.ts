// Places of a study sorted into countries, and found by what is typed.
import type { StudyLocation } from '../../lib/trial/trial.ts';

export interface PlaceGroup {
  country: string;
  places: StudyLocation[];
}

/** Groups by country in the order of the record; places without a country go under `unnamed`, last. */
export function placeGroups(places: readonly StudyLocation[], unnamed: string): PlaceGroup[] {
  const groups = new Map<string, StudyLocation[]>();
  for (const place of places) {
    const country = place.country?.value ?? unnamed;
    groups.set(country, [...(groups.get(country) ?? []), place]);
  }
  return [...groups]
    .map(([country, inside]) => ({ country, places: inside }))
    .sort((a, b) => Number(a.country === unnamed) - Number(b.country === unnamed));
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const OPEN: ReadonlySet<string> = new Set(['RECRUITING', 'AVAILABLE']);

/** Places whose facility, city, state, zip or country holds every typed word; accents and case do not matter. */
export function findPlaces(
  places: readonly StudyLocation[],
  typed: string,
  openOnly: boolean,
): StudyLocation[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  return places.filter((place) => {
    if (openOnly && !OPEN.has(place.status?.value ?? '')) return false;
    const { facility, city, state, zip, country } = place;
    const all = fold([facility, city, state, zip, country].map((part) => part?.value).join(' '));
    return wanted.every((word) => all.includes(word));
  });
}
