// Near is what people can reach for a visit; a place without a position is not called near.
import { describe, expect, it } from 'vitest';
import { farness, kilometresTo, nearTo } from '../../lib/follow/nearness.ts';

const BOSTON = { name: 'Boston', lat: 42.36, lon: -71.06 };

describe('kilometresTo', () => {
  it.each([
    ['itself', { lat: 42.36, lon: -71.06 }, 0],
    ['Providence', { lat: 41.82, lon: -71.41 }, 66],
    ['New York', { lat: 40.71, lon: -74.01 }, 306],
    ['Madrid', { lat: 40.42, lon: -3.7 }, 5_477],
  ])('from Boston to %s', (_name, site, km) => {
    expect(Math.abs((kilometresTo(BOSTON, site) ?? -1e6) - km)).toBeLessThan(10);
  });

  it('finds the short way over the date line', () => {
    expect(kilometresTo({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeLessThan(30);
  });
});

describe('nearTo', () => {
  it('tells near from far, and does not guess', () => {
    const isNear = nearTo(BOSTON);
    expect(isNear?.({ lat: 41.82, lon: -71.41 })).toBe(true);
    expect(isNear?.({ lat: 40.71, lon: -74.01 })).toBe(false);
    expect(isNear?.({ city: 'Boston' })).toBe(false);
  });

  it('goes by the country where that is all a person said', () => {
    const isNear = nearTo({ name: 'Türkiye', country: 'Turkey' });
    expect(isNear?.({ city: 'Ankara', country: 'Turkey (Türkiye)' })).toBe(true);
    expect(isNear?.({ city: 'Boston', country: 'United States' })).toBe(false);
    expect(isNear?.({ city: 'Nowhere' })).toBe(false);
  });

  it('is unknown without a place', () => {
    expect(nearTo(null)).toBeUndefined();
  });
});

describe('farness', () => {
  const order = (home: Parameters<typeof farness>[0]) =>
    [
      { city: 'Madrid', country: 'Spain', lat: 40.42, lon: -3.7 },
      { city: 'Somewhere', country: 'United States' },
      { city: 'New York', country: 'United States', lat: 40.71, lon: -74.01 },
      { city: 'Providence', country: 'United States', lat: 41.82, lon: -71.41 },
    ]
      .toSorted((a, b) => farness(home, a) - farness(home, b))
      .map(({ city }) => city);

  it('puts the nearest first, and the own country before an unknown place abroad', () => {
    expect(order({ ...BOSTON, country: 'United States' })).toEqual([
      'Providence',
      'New York',
      'Madrid',
      'Somewhere',
    ]);
  });

  it('puts the own country first where no town was named, in the order of the record', () => {
    expect(order({ name: 'USA', country: 'United States' })).toEqual([
      'Somewhere',
      'New York',
      'Providence',
      'Madrid',
    ]);
  });
});
