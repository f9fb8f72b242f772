// Places: opened, closed, added, removed; compared as sets, because their order and spelling are no news.
import type { Detector, Finding } from '../finding.ts';
import { matchSites } from '../matchSites.ts';
import type { Snapshot, SnapshotSite } from '../snapshot.ts';
import { isOpen } from './status.ts';

const PTR = '/protocolSection/contactsLocationsModule/locations';

interface Placed {
  site: SnapshotSite;
  /** A place without a status of its own has the study's. */
  status: string | null;
}

const inWords = ({ site, status }: Placed): string =>
  [site.facility, site.city, site.country, status].filter(Boolean).join(', ');

const lines = (placed: readonly Placed[]): string | null =>
  placed.length === 0 ? null : placed.map(inWords).join('\n');

const placedIn =
  ({ status }: Snapshot) =>
  (site: SnapshotSite): Placed => ({ site, status: site.status ?? status });

type Kind = 'sites-opened' | 'sites-closed' | 'sites-added' | 'sites-removed';

function group(kind: Kind, from: readonly Placed[], to: readonly Placed[]): Finding[] {
  const sites = (to.length > 0 ? to : from).map(({ site }) => site);
  if (sites.length === 0) return [];
  return [{ kind, before: lines(from), after: lines(to), ptr: PTR, facts: { sites } }];
}

export const sites: Detector = (before, after, { isNear }) => {
  const matched = matchSites(before.sites, after.sites);
  const pairs = matched.pairs.map(
    ([old, young]) => [placedIn(before)(old), placedIn(after)(young)] as const,
  );
  const opened = pairs.filter(([old, young]) => !isOpen(old.status) && isOpen(young.status));
  // When the study itself closed, that is the news.
  const studyClosed = isOpen(before.status) && !isOpen(after.status);
  const closed = studyClosed
    ? []
    : pairs.filter(([old, young]) => isOpen(old.status) && !isOpen(young.status));
  const added = matched.added.map(placedIn(after));
  const removed = matched.removed.map(placedIn(before));
  const near = [...opened, ...added.map((young) => [undefined, young] as const)].filter(
    ([, young]) => isOpen(young.status) && isNear?.(young.site),
  );
  return [
    ...near.map(
      ([old, young]): Finding => ({
        kind: 'site-near-opened',
        before: old ? inWords(old) : null,
        after: inWords(young),
        ptr: PTR,
        facts: { site: young.site },
      }),
    ),
    ...group(
      'sites-opened',
      opened.map(([old]) => old),
      opened.map(([, young]) => young),
    ),
    ...group(
      'sites-closed',
      closed.map(([old]) => old),
      closed.map(([, young]) => young),
    ),
    ...group('sites-added', [], added),
    ...group('sites-removed', removed, []),
  ];
};
