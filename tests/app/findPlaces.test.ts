// A place of one's own is chosen among the towns of every study known here, however it is typed.
import { beforeEach, expect, it } from 'vitest';
import { createFindPlaces } from '../../lib/app/findPlaces.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import type { Store } from '../../lib/store/createStore.ts';
import { version } from '../follow/versions.ts';
import {
  A,
  B,
  C,
  FOLLOWED,
  following,
  foundStudy,
  freshStore,
  given,
  named,
} from '../store/storeFixtures.ts';

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

const clock = { now: () => 0, today: () => '2026-11-23', minuteOfDay: () => 0 };
const found = async (typed: string) =>
  given(await createFindPlaces({ store, readStudy, clock })(typed));

it('finds each town once, with its position', async () => {
  expect(await found('madrid')).toEqual([
    { name: 'Madrid, Spain', lat: 40.42, lon: -3.7, country: 'Spain' },
  ]);
});

it('does not mind accents, capitals and spaces; a town without a position is of no use', async () => {
  expect((await found('  MA')).map(({ name }) => name)).toEqual(['Madrid, Spain', 'Málaga, Spain']);
  expect(await found('malaga')).toHaveLength(1);
});

it('finds nothing for nothing', async () => {
  expect(await found('')).toEqual([]);
  expect(await found('Reykjavik')).toEqual([]);
});

it('knows the towns of studies that were only opened, with their region', async () => {
  const json = {
    protocolSection: {
      identificationModule: { nctId: C, briefTitle: 'Honey' },
      statusModule: { overallStatus: 'RECRUITING' },
      contactsLocationsModule: {
        locations: [
          {
            city: 'Boston',
            state: 'Massachusetts',
            country: 'United States',
            geoPoint: { lat: 42.36, lon: -71.06 },
          },
        ],
      },
    },
  };
  given(await store.records.put({ asked: C, nctId: C, json, fetchedAt: '2026', dataDay: '' }));
  const boston = {
    name: 'Boston, Massachusetts, United States',
    lat: 42.36,
    lon: -71.06,
    country: 'United States',
  };
  expect(await found('massa')).toEqual([boston]);
  expect(await found('United')).toEqual([boston]);
});

it('knows the towns of new studies for followed conditions', async () => {
  const towns = [{ name: 'Oslo, Norway', lat: 59.91, lon: 10.75, country: 'Norway' }];
  given(await store.conditions.add(named('Cough'), FOLLOWED));
  given(
    await store.conditions.finish({
      key: 'cough',
      now: '2026-11-24T08:00:00.000Z',
      under: 'd',
      from: '2026-11-20',
      known: [],
      fresh: [foundStudy(C, { towns })],
    }),
  );
  expect(await found('oslo')).toEqual(towns);
});

it('puts a town that begins so before a country that does', async () => {
  expect((await found('m')).map(({ name }) => name)).toEqual(['Madrid, Spain', 'Málaga, Spain']);
  expect((await found('spa')).map(({ name }) => name)).toEqual(['Madrid, Spain', 'Málaga, Spain']);
});
