// Towns a person can choose as their own place: those where the studies they follow take place, with the registry's positions.
import { storedSnapshot } from '../follow/snapshot.ts';
import { ok, type Result } from '../result/result.ts';
import type { HomePlace } from '../settings/settings.ts';
import { foldSpace } from '../trial/foldSpace.ts';
import type { Deps } from './deps.ts';

const MOST = 8;

/** Letters alone, so that accents and capitals do not matter. */
const bare = (text: string): string =>
  foldSpace(text).trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The first towns by name that begin with what was typed. No gazetteer is asked, and nobody else. */
export async function findPlaces(
  { store }: Pick<Deps, 'store'>,
  typed: string,
): Promise<Result<HomePlace[]>> {
  const wanted = bare(typed);
  if (wanted === '') return ok([]);
  const snapshots = await store.snapshots.allNewest();
  if (!snapshots.ok) return snapshots;
  const places = new Map<string, HomePlace>();
  for (const snapshot of snapshots.value) {
    for (const { city, country, lat, lon } of storedSnapshot(snapshot)?.sites ?? []) {
      if (city === undefined || lat === undefined || lon === undefined) continue;
      if (!bare(city).startsWith(wanted)) continue;
      const name = [city, country].filter(Boolean).join(', ');
      places.set(name, places.get(name) ?? { name, lat, lon });
    }
  }
  const byName = [...places.values()].sort(
    (a, b) => Number(a.name > b.name) - Number(a.name < b.name),
  );
  return ok(byName.slice(0, MOST));
}
