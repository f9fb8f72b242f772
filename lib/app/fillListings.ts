// What the list learnt to show later, for studies saved before: from the kept snapshot, so that nobody is asked for it.

import type { Listing } from '../follow/listing.ts';
import { type Snapshot, storedSnapshot } from '../follow/snapshot.ts';
import type { Deps } from './deps.ts';
import { placesOf } from './listingOf.ts';

/** So many at a time, that a check does not drag on; the others follow with the next one. */
const AT_A_TIME = 500;

const listedIn = (snapshot: Snapshot): Partial<Listing> => ({
  interventions: [...new Set(snapshot.interventions.map(({ name }) => name))],
  sponsor: snapshot.sponsor ?? '',
  places: placesOf(snapshot.sites.map(({ facility, city }) => [facility, city])),
  dates: {
    ...(snapshot.start && { start: snapshot.start.date }),
    ...(snapshot.primaryCompletion && { primaryCompletion: snapshot.primaryCompletion.date }),
    ...(snapshot.completion && { completion: snapshot.completion.date }),
  },
});

/** Completes rows without interventions, sponsor, places and dates. One without a snapshot waits until it is read anew. */
export async function fillListings({ store }: Pick<Deps, 'store'>): Promise<void> {
  const rows = await store.saved.unlisted(AT_A_TIME);
  if (!rows.ok) return;
  for (const nctId of rows.value) {
    const newest = await store.snapshots.newest(nctId);
    const snapshot = newest.ok && newest.value && storedSnapshot(newest.value.snapshot);
    if (snapshot) await store.saved.relist(nctId, listedIn(snapshot));
  }
}
