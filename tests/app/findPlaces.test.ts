// A place of one's own is chosen among the towns of followed studies, however it is typed.
import { beforeEach, expect, it } from 'vitest';
import { findPlaces } from '../../lib/app/findPlaces.ts';
import type { Store } from '../../lib/store/createStore.ts';
import { version } from '../follow/versions.ts';
import { A, B, following, freshStore, given } from '../store/storeFixtures.ts';

const at = (city: string, country: string, lat: number, lon: number) => ({
  city,
  country,
  geoPoint: { lat, lon },
});

let store: Store;
beforeEach(async () => {
  store = freshStore();
  const spain = version({
    contactsLocationsModule: {
      locations: [
        at('Málaga', 'Spain', 36.72, -4.42),
        at('Madrid', 'Spain', 40.42, -3.7),
        { city: 'Marbella', country: 'Spain' },
      ],
    },
  });
  const both = version({
    contactsLocationsModule: {
      locations: [at('Madrid', 'Spain', 40.42, -3.7), at('Lima', 'Peru', -12.04, -77.03)],
    },
  });
  given(await store.saved.follow(following(A, { snapshot: spain })));
  given(await store.saved.follow(following(B, { snapshot: both })));
});

const found = async (typed: string) => given(await findPlaces({ store }, typed));

it('finds each town once, with its position', async () => {
  expect(await found('madrid')).toEqual([{ name: 'Madrid, Spain', lat: 40.42, lon: -3.7 }]);
});

it('does not mind accents, capitals and spaces; a town without a position is of no use', async () => {
  expect((await found('  MA')).map(({ name }) => name)).toEqual(['Madrid, Spain', 'Málaga, Spain']);
  expect(await found('malaga')).toHaveLength(1);
});

it('finds nothing for nothing', async () => {
  expect(await found('')).toEqual([]);
  expect(await found('Reykjavik')).toEqual([]);
});
