// How far a place of a study is from the person's own place, and what counts as near.
import type { HomePlace } from '../settings/settings.ts';
import { countryKey } from './siteKeys.ts';
import type { SnapshotSite } from './snapshot.ts';

const EARTH_KM = 6371;
/** About 50 miles: a way people make for a visit and are home in the evening. */
const NEAR_KM = 80;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type Position = Pick<SnapshotSite, 'lat' | 'lon'>;

/** Kilometres over the ground (haversine); undefined where one of the two has no position. */
export function kilometresTo(home: Position, { lat, lon }: Position): number | undefined {
  if (home.lat === undefined || home.lon === undefined) return undefined;
  if (lat === undefined || lon === undefined) return undefined;
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const around = Math.cos(radians(home.lat)) * Math.cos(radians(lat));
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half(home.lat, lat) + around * half(home.lon, lon)));
}

const isSameCountry = (home: HomePlace, site: SnapshotSite): boolean =>
  home.country !== undefined && countryKey({ country: home.country }) === countryKey(site);

/** To put places in order, the nearest first: kilometres; without positions the own country comes before all others. */
export function farness(home: HomePlace, site: SnapshotSite): number {
  const km = kilometresTo(home, site);
  if (km !== undefined) return km;
  return isSameCountry(home, site) ? 2 * EARTH_KM * Math.PI : Number.MAX_VALUE;
}

/**
 * Tells near from far; undefined when no place is set. A place without a position is not near a town. Where the person
 * named their country alone, every place in it counts.
 */
export function nearTo(home: HomePlace | null): ((site: SnapshotSite) => boolean) | undefined {
  if (home === null) return undefined;
  return home.lat === undefined
    ? (site) => isSameCountry(home, site)
    : (site) => (kilometresTo(home, site) ?? Number.POSITIVE_INFINITY) <= NEAR_KM;
}
