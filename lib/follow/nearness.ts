// How far a place of a study is from the person's own place, and what counts as near.
import type { HomePlace } from '../settings/settings.ts';
import type { SnapshotSite } from './snapshot.ts';

const EARTH_KM = 6371;
/** About 50 miles: a way people make for a visit and are home in the evening. */
const NEAR_KM = 80;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres over the ground (haversine); undefined for a place without a position. */
export function kilometresTo(home: HomePlace, { lat, lon }: SnapshotSite): number | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
  const around = Math.cos(radians(home.lat)) * Math.cos(radians(lat));
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half(home.lat, lat) + around * half(home.lon, lon)));
}

/** Tells near from far; undefined when no place is set. A place without a position is not near. */
export const nearTo = (home: HomePlace | null): ((site: SnapshotSite) => boolean) | undefined =>
  home === null
    ? undefined
    : (site) => (kilometresTo(home, site) ?? Number.POSITIVE_INFINITY) <= NEAR_KM;
