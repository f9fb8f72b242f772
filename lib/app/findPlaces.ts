// Towns a person can choose as their own place: those of every study known here, with the registry's positions.
import { type SnapshotSite, storedSnapshot } from '../follow/snapshot.ts';
import { ok, type Result } from '../result/result.ts';
import type { HomePlace } from '../settings/settings.ts';
import { foldSpace } from '../trial/foldSpace.ts';
import type { StudyLocation } from '../trial/trial.ts';
import type { Deps } from './deps.ts';

const MOST = 8;
/** Towns kept of a study that was only listed. */
const MOST_OF_LISTED = 50;
/** While a person types, the towns gathered at the first letter serve. */
const FRESH_MS = 30_000;

/** Letters alone, so that accents and capitals do not matter. */
const bare = (text: string): string =>
  foldSpace(text).trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

interface Town extends SnapshotSite {
  /** State, province or region; only a whole record names it. */
  region?: string;
}

const nameOf = ({ city, region, country }: Town): string =>
  [city, region, country].filter(Boolean).join(', ');

/** The town of a place; undefined without a name or a position. */
function townOf(site: Town): HomePlace | undefined {
  const { city, country, lat, lon } = site;
  if (city === undefined || lat === undefined || lon === undefined) return undefined;
  return { name: nameOf(site), lat, lon, ...(country !== undefined && { country }) };
}

/** The towns of a study's places, each once. */
export function townsOf(sites: readonly Town[]): HomePlace[] {
  const towns = new Map(sites.flatMap((site) => townOf(site) ?? []).map((one) => [one.name, one]));
  return [...towns.values()].slice(0, MOST_OF_LISTED);
}

/** A place of a record as a site. */
export function siteOf({ city, state, country, geoPoint }: StudyLocation): Town {
  return {
    ...(city && { city: city.value }),
    ...(state && { region: state.value }),
    ...(country && { country: country.value }),
    ...(geoPoint && { lat: geoPoint.lat.value, lon: geoPoint.lon.value }),
  };
}

/** Towns by name. A record says more than a snapshot of the same place, so its name with the region is the one kept. */
async function gather({ store, readStudy }: Pick<Deps, 'store' | 'readStudy'>) {
  const [snapshots, records, studies] = [
    await store.snapshots.allNewest(),
    await store.records.all(),
    await store.newStudies.all(),
  ];
  if (!snapshots.ok) return snapshots;
  if (!records.ok) return records;
  if (!studies.ok) return studies;
  const sites: Town[] = records.value.flatMap(({ json }) => {
    const trial = readStudy(json);
    return trial.ok ? trial.value.contacts.locations.items.map(siteOf) : [];
  });
  const listed = studies.value.flatMap((study) => study.towns ?? []);
  const followed = snapshots.value.flatMap((stored) => storedSnapshot(stored)?.sites ?? []);
  const all = [...sites, ...followed].flatMap((site) => townOf(site) ?? []);
  const towns = new Map<string, HomePlace>();
  for (const town of [...all, ...listed]) {
    const [city = ''] = town.name.split(', ');
    const key = `${bare(city)} ${town.lat?.toFixed(1)} ${town.lon?.toFixed(1)}`;
    towns.set(key, towns.get(key) ?? town);
  }
  return ok([...towns.values()]);
}

/**
 * Finds towns whose name, region or country begins with what was typed, those whose own name does first. No gazetteer is
 * asked, and nobody else. Fails as the database does.
 */
export function createFindPlaces(deps: Pick<Deps, 'store' | 'readStudy' | 'clock'>) {
  let gathered: { at: number; towns: HomePlace[] } | undefined;
  return async (typed: string): Promise<Result<HomePlace[]>> => {
    const wanted = bare(typed);
    if (wanted === '') return ok([]);
    const now = deps.clock.now();
    if (!gathered || Math.abs(now - gathered.at) > FRESH_MS) {
      const towns = await gather(deps);
      if (!towns.ok) return towns;
      gathered = { at: now, towns: towns.value };
    }
    const rank = ({ name }: HomePlace): number =>
      name.split(', ').findIndex((part) => bare(part).startsWith(wanted));
    const found = gathered.towns
      .map((town) => ({ town, rank: bare(town.name).startsWith(wanted) ? 0 : rank(town) }))
      .filter(({ rank: at }) => at >= 0)
      .sort(
        (a, b) =>
          a.rank - b.rank || Number(a.town.name > b.town.name) - Number(a.town.name < b.town.name),
      );
    return ok(found.slice(0, MOST).map(({ town }) => town));
  };
}
