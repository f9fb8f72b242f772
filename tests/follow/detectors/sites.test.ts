// Specifies lib/follow/detectors/sites.ts, matchSites.ts and siteKeys.ts.
import { describe, expect, it } from 'vitest';
import { isAnonymous } from '../../../lib/follow/siteKeys.ts';
import { changesBetween, type Json, told, version } from '../versions.ts';

const at = (locations: Json[], overallStatus = 'RECRUITING') =>
  version({ statusModule: { overallStatus }, contactsLocationsModule: { locations } });
const site = (
  facility: string | undefined,
  city: string,
  country: string,
  more: Json = {},
): Json => ({
  ...(facility && { facility }),
  city,
  country,
  status: 'RECRUITING',
  ...more,
});

const NAPLES = site('Example Hospital', 'Naples', 'Italy');
const SEOUL = site('Sample Clinic', 'Seoul', 'South Korea');
const LIMA = site('Muestra Clinic', 'Lima', 'Peru');

describe('places', () => {
  it('that open and close are told together', () => {
    const closed = { ...NAPLES, status: 'COMPLETED' };
    const waiting = { ...SEOUL, status: 'NOT_YET_RECRUITING' };
    expect(told(at([NAPLES, waiting]), at([closed, SEOUL]))).toEqual([
      ['sites-opened', 'notable', 'A place opened: Sample Clinic, Seoul, South Korea.'],
      [
        'sites-closed',
        'notable',
        'A place no longer takes people: Example Hospital, Naples, Italy.',
      ],
    ]);
  });

  it('that come and go are told by name, three at most', () => {
    const many = Array.from({ length: 5 }, (_, i) =>
      site(`Ward ${'ABCDE'[i]} Hospital`, `Town ${i}`, 'Peru'),
    );
    expect(told(at([NAPLES]), at([NAPLES, ...many]))).toEqual([
      [
        'sites-added',
        'notable',
        '5 places were added: Ward A Hospital, Town 0, Peru; Ward B Hospital, Town 1, Peru; Ward C Hospital, Town 2, Peru; and 2 more.',
      ],
    ]);
    expect(told(at([NAPLES, SEOUL]), at([NAPLES]))).toEqual([
      ['sites-removed', 'minor', 'A place was taken out: Sample Clinic, Seoul, South Korea.'],
    ]);
  });

  it('name what was and what is', () => {
    const waiting = { ...SEOUL, status: 'NOT_YET_RECRUITING' };
    expect(changesBetween(at([waiting]), at([SEOUL, LIMA]))).toMatchObject([
      {
        kind: 'sites-opened',
        before: 'Sample Clinic, Seoul, South Korea, Not open yet',
        after: 'Sample Clinic, Seoul, South Korea, Recruiting now',
      },
      { kind: 'sites-added', before: null, after: 'Muestra Clinic, Lima, Peru, Recruiting now' },
    ]);
  });

  it('without a status of their own have the study’s', () => {
    const bare = { ...NAPLES, status: undefined };
    expect(told(at([bare], 'NOT_YET_RECRUITING'), at([NAPLES]))).toMatchObject([
      ['status', 'important', expect.anything()],
      ['sites-opened', 'notable', 'A place opened: Example Hospital, Naples, Italy.'],
    ]);
    expect(told(at([bare]), at([NAPLES]))).toEqual([]);
  });

  it('are not told one by one when the study itself closes', () => {
    const bare = [NAPLES, SEOUL].map((one) => ({ ...one, status: undefined }));
    expect(told(at([NAPLES, SEOUL]), at(bare, 'COMPLETED')).map(([kind]) => kind)).toEqual([
      'status',
    ]);
  });
});

describe('a place near the person', () => {
  const isNear = ({ lat = 0 }: { lat?: number }) => lat > 40;
  const near = { ...NAPLES, geoPoint: { lat: 40.85, lon: 14.27 } };

  it('is important when it opens', () => {
    const waiting = { ...near, status: 'NOT_YET_RECRUITING' };
    expect(told(at([waiting, SEOUL]), at([near, SEOUL]), { isNear })).toEqual([
      [
        'site-near-opened',
        'important',
        'A place near you is open: Example Hospital, Naples, Italy.',
      ],
      ['sites-opened', 'notable', 'A place opened: Example Hospital, Naples, Italy.'],
    ]);
  });

  it('is important when it is added and open', () => {
    expect(told(at([SEOUL]), at([near, SEOUL]), { isNear })[0]?.[0]).toBe('site-near-opened');
    const waiting = { ...near, status: 'NOT_YET_RECRUITING' };
    expect(told(at([SEOUL]), at([waiting, SEOUL]), { isNear }).map(([kind]) => kind)).toEqual([
      'sites-added',
    ]);
  });

  it('is no news for having been open all along, or far away', () => {
    expect(told(at([near]), at([near]), { isNear })).toEqual([]);
    expect(told(at([SEOUL]), at([SEOUL, LIMA]), { isNear }).map(([kind]) => kind)).toEqual([
      'sites-added',
    ]);
  });
});

describe('no news about places', () => {
  it.each<[string, Json[], Json[]]>([
    ['another order', [NAPLES, SEOUL, LIMA], [LIMA, NAPLES, SEOUL]],
    ['a renamed country', [site('Sample Clinic', 'Seoul', 'Korea, Republic of')], [SEOUL]],
    [
      'Türkiye',
      [site('Merkez', 'Ankara', 'Turkey')],
      [site('Merkez', 'Ankara', 'Turkey (Türkiye)')],
    ],
    ['Czechia', [site('Vzor', 'Brno', 'Czech Republic')], [site('Vzor', 'Brno', 'Czechia')]],
    [
      'Russia',
      [site('Obrazec', 'Kazan', 'Russian Federation')],
      [site('Obrazec', 'Kazan', 'Russia')],
    ],
    ['a city under its other name', [site('Example Hospital', 'Napoli', 'Italy')], [NAPLES]],
    [
      'a hidden place whose city is renamed',
      [site('Research Site', 'Napoli', 'Italy')],
      [site('Research Site', 'Naples', 'Italy')],
    ],
    [
      'a city spelled anew',
      [site('Example Hospital', 'Frankfurt/Main', 'Germany')],
      [site('Example Hospital', 'Frankfurt am Main', 'Germany')],
    ],
    [
      'a moved point',
      [{ ...NAPLES, geoPoint: { lat: 40.85, lon: 14.27 } }],
      [{ ...NAPLES, geoPoint: { lat: 48.1, lon: 2.3 } }],
    ],
    ['a new zip', [{ ...NAPLES, zip: '80100' }], [{ ...NAPLES, zip: '80131' }]],
    ['a name given up', [NAPLES, SEOUL], [site('Research Site', 'Naples', 'Italy'), SEOUL]],
    ['a name put in', [site('Local Institution - 0062', 'Naples', 'Italy')], [NAPLES]],
    ['a name left out', [site(undefined, 'Naples', 'Italy')], [NAPLES]],
    ['a site number', [site('Example Hospital ( Site 0012)', 'Naples', 'Italy')], [NAPLES]],
    ['an id', [site('Example Hospital /ID# 204111', 'Naples', 'Italy')], [NAPLES]],
    [
      'punctuation',
      [site("St. Example's Hosp. (Ward B)", 'Naples', 'Italy')],
      [site('St Examples Hosp - Ward B', 'Naples', 'Italy')],
    ],
    [
      'accents',
      [site('Clínica Ejemplo', 'Málaga', 'Spain')],
      [site('Clinica Ejemplo', 'Malaga', 'Spain')],
    ],
    [
      'a longer name',
      [site('Example University Hospital', 'Naples', 'Italy')],
      [site('Example University Hospital, Dept. of Lungs', 'Naples', 'Italy')],
    ],
    [
      'a hidden place in a city nobody knows, at the same zip',
      [site('Research Site', 'Old Town', 'Italy', { zip: '80 100' })],
      [site('Local Institution - 7', 'New Town', 'Italy', { zip: '80100' })],
    ],
  ])('%s', (_, before, after) => {
    expect(told(at(before), at(after))).toEqual([]);
    expect(told(at(after), at(before))).toEqual([]);
  });

  it('and yet a status that changes under a new name is told', () => {
    const hidden = site('Research Site', 'Naples', 'Italy', { status: 'COMPLETED' });
    expect(told(at([NAPLES]), at([hidden])).map(([kind]) => kind)).toEqual(['sites-closed']);
  });

  it('keeps hidden places of one city apart by their status', () => {
    const open = site('Research Site', 'Naples', 'Italy');
    const waiting = { ...open, status: 'NOT_YET_RECRUITING' };
    expect(told(at([open, waiting, open]), at([waiting, open, open]))).toEqual([]);
    expect(told(at([open, waiting, open]), at([open, open, open])).map(([kind]) => kind)).toEqual([
      'sites-opened',
    ]);
  });

  it('counts hidden places of one city', () => {
    const open = site('Research Site', 'Naples', 'Italy');
    expect(told(at([open]), at([open, open])).map(([kind]) => kind)).toEqual(['sites-added']);
  });

  it('never takes two named hospitals for one', () => {
    const kinds = told(at([NAPLES]), at([site('Sample Clinic', 'Naples', 'Italy')])).map(
      ([kind]) => kind,
    );
    expect(kinds).toEqual(['sites-added', 'sites-removed']);
  });
});

describe('isAnonymous', () => {
  it.each([
    undefined,
    'Research Site',
    'Local Institution - 0062',
    'Example Pharma Investigational Site',
    'Example Investigative Site',
    'Investigational Site Number :8400012',
    'Example Investigational Site 130',
    'Study Site 12',
    'CT-22 Study Center',
    'Site 0012',
    'AS01 1234',
    'For additional information regarding investigative sites for this trial, contact 1-555-010-0100',
  ])('%j stands in for a name', (facility) => {
    expect(isAnonymous({ ...(facility !== undefined && { facility }) })).toBe(true);
  });

  it.each([
    'Example Hospital',
    'Example Clinical Research',
    'Sample Research Center of Texas',
    'Site of Memory Hospital',
  ])('%j is a name', (facility) => {
    expect(isAnonymous({ facility })).toBe(false);
  });
});
