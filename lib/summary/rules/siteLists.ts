// The places of a study by their own status, open ones first (R98, R99).
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { StudyLocation, Trial } from '../../trial/trial.ts';
import { placeName } from '../names/placeName.ts';
import { quotable } from '../quotable.ts';
import { type StatementList, say } from '../statement.ts';

const ORDER = [
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'AVAILABLE',
  'SUSPENDED',
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'TERMINATED',
  'WITHDRAWN',
];
const rank = (status: string | undefined): number => {
  if (status === undefined) return ORDER.length + 1;
  const at = ORDER.indexOf(status);
  return at < 0 ? ORDER.length : at;
};

/** A line that tells whom to call, entered for a hundred places: "For information, contact 1-555-0100 …". */
const NO_NAME =
  /\bfor (?:additional |more |further )?information\b.*\bcontact\b|\bcontact\b.*\d{3}.*\d{3}/i;
const hasName = ({ facility }: StudyLocation): boolean =>
  facility !== undefined && !NO_NAME.test(facility.value);

/** A town entered for all of a country: "Many Locations". */
const NO_TOWN =
  /^(?:many|multiple|various|several) (?:locations|places|sites|cities|cent(?:er|re)s)$/i;
/** The town of a place, where one is named. */
export const townOf = ({ city }: StudyLocation): Sourced | undefined =>
  city && !NO_TOWN.test(city.value) ? city : undefined;

/** What stands where the names of places should, once for each wording. */
export const insteadOfNames = (trial: Trial): Sourced[] => [
  ...new Map(
    trial.contacts.locations.items
      .flatMap((site) => [
        hasName(site) ? undefined : site.facility,
        townOf(site) ? undefined : site.city,
      ])
      .flatMap((text) => (text ? [[text.value, text] as const] : [])),
  ).values(),
];

/** What a place is known by; two entries that read the same are one line. */
interface Line {
  site: StudyLocation;
  sources: Source[];
  again: boolean;
}

/** The number a sponsor keeps a place under. */
const ITS_NUMBER = /\s*\/?\s*ID#\s*\d+$/i;

const parts = (site: StudyLocation): Sourced[] =>
  [hasName(site) ? site.facility : undefined, site.city, site.state, site.country].flatMap(
    (part) => (part && quotable(part.value) !== '' ? [part] : []),
  );

function lines(sites: readonly StudyLocation[]): Line[] {
  const found = new Map<string, Line>();
  for (const site of sites) {
    const said = parts(site);
    const key = said.map(({ value }) => value).join('|');
    const known = found.get(key);
    if (known) {
      known.again = true;
      known.sources.push(...said.slice(0, 1).map(sourceOf));
    } else
      found.set(key, {
        site,
        again: false,
        sources: [...said, ...(site.status ? [site.status] : [])].map(sourceOf),
      });
  }
  found.delete('');
  return [...found.values()];
}

/** One list for each status the places have of their own; places without one come last. */
export function siteLists(trial: Trial): StatementList[] {
  const { locations } = trial.contacts;
  const byStatus = Map.groupBy(locations.items, (site) => site.status?.value);
  const statuses = [...byStatus.keys()].sort((a, b) => rank(a) - rank(b));
  const lists = statuses.map((status) => ({
    label: say(
      'where.list.sites',
      { status, last: trial.status.overallStatus?.value === 'UNKNOWN' },
      { rule: 'R99', certainty: 'stated', sources: [sourceOf(locations)] },
    ),
    items: lines(byStatus.get(status) ?? []).map(({ site, sources, again }) =>
      say(
        'where.site',
        {
          facility:
            (site.facility &&
              hasName(site) &&
              quotable(site.facility.value).replace(ITS_NUMBER, '')) ||
            undefined,
          city: placeName(site.city?.value),
          state: placeName(site.state?.value),
          country: placeName(site.country?.value),
          again,
        },
        { rule: 'R99', certainty: again ? 'computed' : 'stated', sources },
      ),
    ),
  }));
  return lists.filter((list) => list.items.length > 0);
}
