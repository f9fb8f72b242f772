// Which place became which, however the registry spells or orders them (its names, cities and points move without news).
import { type Matched, pairByKey, pairByLikeness } from './matchItems.ts';
import { cityKey, countryKey, facilityKey, isAnonymous } from './siteKeys.ts';
import type { SnapshotSite } from './snapshot.ts';

/** A place with its keys worked out once. */
interface Place {
  site: SnapshotSite;
  facility: string;
  city: string;
  country: string;
  zip: string;
  anonymous: boolean;
}

type Places = Matched<Place>;
type Step = (before: readonly Place[], after: readonly Place[]) => Places;

const place = (site: SnapshotSite): Place => ({
  site,
  facility: facilityKey(site),
  city: cityKey(site),
  country: countryKey(site),
  zip: (site.zip ?? '').replace(/\W/g, '').toLowerCase(),
  anonymous: isAnonymous(site),
});

const asWritten = ({ facility, city, status }: SnapshotSite): string =>
  `${facility}|${city}|${status}`;

const byName = ({ facility, city, country }: Place): string => `${facility}|${city}|${country}`;
const exactly = (at: Place): string => `${byName(at)}|${at.site.status}`;
const byFacility = ({ facility, country }: Place): string => `${facility}|${country}`;
const byCity = ({ city, country }: Place): string => `${city}|${country}`;
const byZip = ({ zip, country }: Place): string => `${zip}|${country}`;

const keyed =
  (keyOf: (at: Place) => string): Step =>
  (before, after) =>
    pairByKey(before, after, keyOf);

/** Only among sites `fits` accepts; the others wait for the next step. */
const among =
  (fits: (at: Place) => boolean, step: Step): Step =>
  (before, after) => {
    const done = step(before.filter(fits), after.filter(fits));
    return {
      pairs: done.pairs,
      removed: [...before.filter((at) => !fits(at)), ...done.removed],
      added: [...after.filter((at) => !fits(at)), ...done.added],
    };
  };

/** One step for each place `placeOf` names, so that only sites of the same place are compared. */
const within =
  (placeOf: (at: Place) => string, step: Step): Step =>
  (before, after) => {
    const here = Map.groupBy(before, placeOf);
    const there = Map.groupBy(after, placeOf);
    const parts = [...new Set([...here.keys(), ...there.keys()])].map((place) =>
      step(here.get(place) ?? [], there.get(place) ?? []),
    );
    return {
      pairs: parts.flatMap((part) => part.pairs),
      removed: parts.flatMap((part) => part.removed),
      added: parts.flatMap((part) => part.added),
    };
  };

const anonymous = (at: Place): boolean => at.anonymous;
const named = (at: Place): boolean => !at.anonymous;
const hasZip = (at: Place): boolean => at.zip !== '';

/** A name given up or put in: pairs a placeholder with whatever is left over in its place. */
const unmasked: Step = (before, after) => {
  const hidden = among(
    anonymous,
    keyed(() => ''),
  )(before, after);
  const pairs = [...hidden.pairs];
  const [removed, added] = [[...hidden.removed], [...hidden.added]];
  for (const [from, to, swap] of [
    [removed, added, false],
    [added, removed, true],
  ] as const)
    for (const at of from.filter(anonymous)) {
      const other = to.shift();
      if (!other) break;
      from.splice(from.indexOf(at), 1);
      pairs.push(swap ? [other, at] : [at, other]);
    }
  return { pairs, removed, added };
};

const STEPS: readonly Step[] = [
  keyed(exactly),
  keyed(byName),
  // A named hospital whose city the registry now calls something else.
  among(named, keyed(byFacility)),
  within(byCity, (before, after) => pairByLikeness(before, after, (at) => at.facility)),
  within(byCity, unmasked),
  among(hasZip, within(byZip, unmasked)),
];

const sitesOf = (places: readonly Place[]): SnapshotSite[] => places.map(({ site }) => site);

/** Pairs the places of two versions. What is left over came or went. */
export function matchSites(
  before: readonly SnapshotSite[],
  after: readonly SnapshotSite[],
): Matched<SnapshotSite> {
  // Most places stay as they are, letter for letter; only the others are worth normalising.
  const same = pairByKey(before, after, asWritten);
  let left: Places = { pairs: [], removed: same.removed.map(place), added: same.added.map(place) };
  for (const step of STEPS) {
    if (left.removed.length === 0 || left.added.length === 0) break;
    const next = step(left.removed, left.added);
    left = { ...next, pairs: [...left.pairs, ...next.pairs] };
  }
  return {
    pairs: [
      ...same.pairs,
      ...left.pairs.map(([old, young]): [SnapshotSite, SnapshotSite] => [old.site, young.site]),
    ],
    removed: sitesOf(left.removed),
    added: sitesOf(left.added),
  };
}
