// What is told of a study a search found: what it is, its stage, where it takes place, and whether the person wants to hear of it.
import { farness, nearTo } from '../follow/nearness.ts';
import { countryKey } from '../follow/siteKeys.ts';
import type { SnapshotSite } from '../follow/snapshot.ts';
import { type StudyFilter, wants } from '../follow/studyFilter.ts';
import type { FoundStudy as ListedStudy } from '../registry/listedStudy.ts';
import type { HomePlace } from '../settings/settings.ts';
import type { FoundStudy } from '../store/rows.ts';
import type { Deps } from './deps.ts';
import { townsOf } from './findPlaces.ts';
import type { ReaderInLanguage } from './language.ts';
import { listingOf } from './listingOf.ts';

/** Who is told, and how. */
export interface Listener extends ReaderInLanguage {
  home: HomePlace | null;
}

/** The place to name: the nearest, else one in the country the person chose, else the first. */
function placeToName(
  sites: readonly SnapshotSite[],
  { country }: StudyFilter,
  home: HomePlace | null,
): SnapshotSite | undefined {
  const wanted = countryKey({ country });
  const there = sites.filter((site) => wanted === '' || countryKey(site) === wanted);
  const [nearest] =
    home === null ? there : there.toSorted((a, b) => farness(home, a) - farness(home, b));
  return nearest ?? sites[0];
}

/** The study in words. Without a readable record its registered title stands alone. */
export function tellStudy(
  deps: Deps,
  listed: ListedStudy,
  filter: StudyFilter,
  { lang, home, reading, follow }: Listener,
): FoundStudy {
  const { nctId, briefTitle, firstPostDate, otherIds, sites } = listed;
  const trial = deps.readStudy(listed.record);
  const listing =
    trial.ok &&
    listingOf(
      trial.value,
      reading.summarize(trial.value, { today: deps.clock.today(), lang }),
      lang,
    );
  const place = placeToName(sites, filter, home);
  return {
    nctId,
    briefTitle,
    firstPostDate,
    otherIds,
    headline: listing ? listing.headline : '',
    stage: listing ? follow.stage(listing.phases, lang) : '',
    place: place ? follow.place(place, sites.length - 1, lang) : '',
    towns: townsOf(sites),
    wanted: wants(filter, listed, nearTo(home)),
  };
}
