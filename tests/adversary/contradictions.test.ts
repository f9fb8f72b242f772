// A record that contradicts itself is shown as recorded, and the contradiction is named; nothing is smoothed.
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Json } from '../oracle/recordFacts.ts';
import { breaches } from './support/contract.ts';
import { withAt } from './support/pointers.ts';
import { fixtures } from './support/pool.ts';

const PROTOCOL = 'protocolSection';
const COUNT = `${PROTOCOL}.designModule.enrollmentInfo`;
const STATUS = `${PROTOCOL}.statusModule`;
const WHO = `${PROTOCOL}.eligibilityModule`;

const RECRUITING = 'NCT07900101';
const WITHDRAWN = 'NCT07900108';
const WITH_RESULTS = 'NCT07900111';
const ONE_GROUP = 'NCT07900120';

function readOf(nctId: string, changes: Record<string, Json>, lang: 'en' | 'es') {
  const { record } = fixtures().find((one) => one.nctId === nctId) ?? { record: null };
  const odd = Object.entries(changes).reduce((now, [at, value]) => withAt(now, at, value), record);
  const study = readStudy(odd);
  if (!study.ok) throw new Error(study.error.detail);
  const read = summarize(study.value, { today: '2026-11-22', lang });
  expect(breaches(odd, read, nctId, lang)).toEqual([]);
  return read.sections
    .flatMap((section) => [
      ...section.sentences,
      ...(section.lists ?? []).flatMap((list) => list.items),
    ])
    .map((sentence) => sentence.text)
    .join(' ');
}

describe.each<[string, string, Record<string, Json>, says: string[], never: RegExp[]]>([
  [
    'finished with nobody',
    WITH_RESULTS,
    { [`${COUNT}.count`]: 0 },
    ['marks it as finished and also gives 0 people', 'no one joined'],
    [/0 people took part/],
  ],
  [
    'called off with people in it',
    WITHDRAWN,
    { [COUNT]: { count: 45, type: 'ACTUAL' } },
    ['called off before anyone joined and also gives 45 people'],
    [/nobody was put at risk/],
  ],
  [
    'fewer than no people',
    RECRUITING,
    { [`${COUNT}.count`]: -5 },
    ['The record gives -5 as the number of people, which cannot be right.'],
    [/-5 people/],
  ],
  [
    'half a person',
    RECRUITING,
    { [`${COUNT}.count`]: 12.5 },
    ['The record gives 12.5 as the number of people'],
    [/12\.5 people/],
  ],
  [
    'more people than can be counted',
    RECRUITING,
    { [`${COUNT}.count`]: 1e21 },
    ['The record gives 1e+21 as the number of people'],
    [],
  ],
  [
    'very many people',
    RECRUITING,
    { [`${COUNT}.count`]: 99_999_999 },
    ['99,999,999 people'],
    [/cannot be right/],
  ],
  [
    'a lowest age above the highest',
    RECRUITING,
    { [`${WHO}.minimumAge`]: '65 Years', [`${WHO}.maximumAge`]: '18 Years' },
    ['65 to 18 years old', 'gives a lowest age above the highest'],
    [/18 to 65/],
  ],
  [
    'ages that are none',
    RECRUITING,
    { [`${WHO}.minimumAge`]: '18 Fortnights', [`${WHO}.maximumAge`]: 'old' },
    ['The record gives the lowest age as “18 Fortnights”.', 'the highest age as “old”'],
    [/no age limit/],
  ],
  [
    'no age limit, written out',
    RECRUITING,
    { [`${WHO}.minimumAge`]: 'N/A', [`${WHO}.maximumAge`]: 'N/A' },
    ['The record gives no age limit.'],
    [/lowest age/],
  ],
  [
    'dates in the wrong order',
    RECRUITING,
    {
      [`${STATUS}.startDateStruct`]: { date: '2030-01', type: 'ACTUAL' },
      [`${STATUS}.completionDateStruct`]: { date: '2020-01', type: 'ESTIMATED' },
    },
    [
      'January 2030',
      'January 2020',
      'gives an end date before the start date',
      'past, but that is still to come',
    ],
    [/That makes|That is about/],
  ],
  [
    'dates that are none',
    RECRUITING,
    {
      [`${STATUS}.startDateStruct`]: { date: '2024-13', type: 'ACTUAL' },
      [`${STATUS}.completionDateStruct`]: { date: '0000-00', type: 'ESTIMATED' },
    },
    ['gives “2024-13” as the start', '“2024-13” is not a date', '“0000-00” is not a date'],
    [/started in/],
  ],
  [
    'chance in one group',
    ONE_GROUP,
    { [`${PROTOCOL}.designModule.designInfo.allocation`]: 'RANDOMIZED' },
    ['says people are placed by chance, but it lists one group'],
    [/Chance decides/],
  ],
  [
    'open, and people who are not told',
    RECRUITING,
    {
      [`${PROTOCOL}.designModule.designInfo.maskingInfo`]: {
        masking: 'NONE',
        whoMasked: ['PARTICIPANT'],
      },
    },
    ['everyone knows who gets what, and also lists people who are not told'],
    [],
  ],
  [
    'results marked and not there',
    RECRUITING,
    { hasResults: true },
    ['says that results are posted, but does not hold them'],
    [/holds no results/],
  ],
  [
    'results there and not marked',
    WITH_RESULTS,
    { hasResults: false },
    ['Results are posted on the record.'],
    [/No results are posted/],
  ],
  [
    'more people harmed than were there',
    WITH_RESULTS,
    {
      'resultsSection.adverseEventsModule.eventGroups.0.seriousNumAffected': 500,
      'resultsSection.adverseEventsModule.eventGroups.0.deathsNumAffected': -3,
    },
    [
      '500 of 187 people (as recorded; this cannot be right)',
      '-3 of 187 people (as recorded; this cannot be right)',
    ],
    [],
  ],
])('%s', (_name, nctId, changes, says, never) => {
  it('is shown and named', () => {
    const text = readOf(nctId, changes, 'en');
    for (const words of says) expect(text).toContain(words);
    for (const words of never) expect(text).not.toMatch(words);
  });

  it('keeps the contract in Spanish', () => {
    expect(readOf(nctId, changes, 'es')).not.toMatch(/undefined|NaN/);
  });
});
