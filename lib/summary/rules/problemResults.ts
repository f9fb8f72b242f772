// Deaths, serious and other health problems as posted, group by group (R101–R103).

import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { AdverseEvent, EventGroup, Trial, TrialResults } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { stated } from '../certainties.ts';
import { quotable } from '../quotable.ts';
import { type Statement, type StatementList, say } from '../statement.ts';

/** So many of so many people. */
export interface CountOf {
  affected: number;
  atRisk: number;
}

export interface ProblemPhrases {
  'results.noProblems': Record<string, never>;
  'results.noDeaths': Record<string, never>;
  'results.mayOrMayNot': Record<string, never>;
  /** `of100`: as the registry gives it, a share in 100 people of a group; 0 when all are listed. */
  'results.threshold': { of100: string };
  'results.list.deaths': Record<string, never>;
  'results.deaths': CountOf & { group: string };
  'results.list.serious': Record<string, never>;
  'results.serious': CountOf & { group: string };
  'results.list.other': Record<string, never>;
  'results.other': { term: string; counts: readonly (CountOf & { group: string })[] };
  'results.list.counted': Record<string, never>;
  'results.counted': { text: string };
}

type Numbers = [Sourced<number> | undefined, Sourced<number> | undefined];

/** The count of a group, unless nobody was at risk or the record does not say (real: 0 of 0). */
function countOf([affected, atRisk]: Numbers): { count: CountOf; sources: Source[] } | undefined {
  if (!affected || !atRisk || atRisk.value === 0) return undefined;
  return {
    count: { affected: affected.value, atRisk: atRisk.value },
    sources: [sourceOf(affected), sourceOf(atRisk)],
  };
}

const nameOf = (group: EventGroup): Sourced => group.title ?? group.id;

function byGroup(
  groups: readonly EventGroup[],
  key: 'results.deaths' | 'results.serious',
  numbers: (group: EventGroup) => Numbers,
): Statement[] {
  return groups.flatMap((group) => {
    const found = countOf(numbers(group));
    if (!found) return [];
    return [
      say(
        key,
        { group: quotable(nameOf(group).value), ...found.count },
        {
          rule: 'R101',
          certainty: 'stated',
          sources: [sourceOf(nameOf(group)), ...found.sources],
        },
      ),
    ];
  });
}

const MOST_TERMS = 3;

const affected = (event: AdverseEvent): number =>
  event.stats.items.reduce((sum, stat) => sum + (stat.numAffected?.value ?? 0), 0);

/** One for events of the same term and counts: some registrants list one problem under several organs. */
const sameness = ({ term, stats }: AdverseEvent): string =>
  JSON.stringify([
    term?.value,
    ...stats.items.flatMap((stat) => [
      stat.groupId.value,
      stat.numAffected?.value,
      stat.numAtRisk?.value,
    ]),
  ]);

/** The first so many that are not the same. */
function firstDifferent(events: readonly AdverseEvent[], most: number): AdverseEvent[] {
  const found = new Map<string, AdverseEvent>();
  for (const event of events) {
    if (found.size === most) break;
    const key = sameness(event);
    if (!found.has(key)) found.set(key, event);
  }
  return [...found.values()];
}

/** Some registrants write the number of a term before it. */
const ITS_CODE = /^\d{4,}\s*-\s*(?=\p{L})/u;

/** The other problems that happened to most people, with the counts of every group. */
function mostOften(groups: readonly EventGroup[], events: readonly AdverseEvent[]): Statement[] {
  const told = events
    .map((event) => ({ event, people: affected(event) }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people)
    .map(({ event }) => event);
  return firstDifferent(told, MOST_TERMS).flatMap((event) => {
    if (!event.term) return [];
    const found = event.stats.items.flatMap((stat) => {
      const group = groups.find(({ id }) => id.value === stat.groupId.value);
      const count = countOf([stat.numAffected, stat.numAtRisk]);
      return group && count ? [{ group: nameOf(group), ...count }] : [];
    });
    if (found.length === 0) return [];
    return [
      say(
        'results.other',
        {
          term: quotable(event.term.value.replace(ITS_CODE, '')),
          counts: found.map(({ group, count }) => ({ group: quotable(group.value), ...count })),
        },
        {
          rule: 'R102',
          certainty: 'stated',
          sources: [
            sourceOf(event.term),
            ...found.flatMap(({ group, sources }) => [sourceOf(group), ...sources]),
          ],
        },
      ),
    ];
  });
}

function counted(results: TrialResults): StatementList[] {
  const at = results.adverseEvents?.timeFrame;
  if (!at) return [];
  const how = { rule: 'R102', certainty: 'quoted' as const, sources: [sourceOf(at)] };
  return [
    {
      label: say('results.list.counted', {}, how),
      items: [say('results.counted', { text: quotable(at.value) }, how)],
    },
  ];
}

/** What has to be known to read the lists. */
function howToRead(
  trial: Trial,
  events: NonNullable<TrialResults['adverseEvents']>,
  found: { deaths: number; serious: number; other: number },
): Statement[] {
  const { frequencyThreshold: threshold, groups } = events;
  return [
    ...(found.serious + found.other > 0
      ? [say('results.mayOrMayNot', {}, stated('R103', [sourceOf(groups)]))]
      : []),
    ...(threshold && Number.isFinite(Number(threshold.value)) && found.other > 0
      ? [
          say(
            'results.threshold',
            { of100: threshold.value },
            stated('R102', [sourceOf(threshold)]),
          ),
        ]
      : []),
    ...(found.deaths === 0
      ? [say('results.noDeaths', {}, stated('R101', wholeRecord(trial)))]
      : []),
  ];
}

/** Statements and lists about health problems during the study. */
export function problems(
  trial: Trial,
  results: TrialResults,
): { statements: Statement[]; lists: StatementList[] } {
  const events = results.adverseEvents;
  if (!events) {
    const none = say('results.noProblems', {}, stated('R103', wholeRecord(trial)));
    return { statements: [none], lists: [] };
  }
  const groups = events.groups.items;
  const how = (rule: string) => stated(rule, [sourceOf(events.groups)]);
  const deaths = byGroup(groups, 'results.deaths', (group) => [
    group.deathsNumAffected,
    group.deathsNumAtRisk,
  ]);
  const serious = byGroup(groups, 'results.serious', (group) => [
    group.seriousNumAffected,
    group.seriousNumAtRisk,
  ]);
  const other = mostOften(groups, events.other.items);
  const lists: StatementList[] = [
    { label: say('results.list.deaths', {}, how('R101')), items: deaths },
    { label: say('results.list.serious', {}, how('R101')), items: serious },
    { label: say('results.list.other', {}, how('R102')), items: other },
    ...counted(results),
  ];
  return {
    statements: howToRead(trial, events, {
      deaths: deaths.length,
      serious: serious.length,
      other: other.length,
    }),
    lists: lists.filter(({ items }) => items.length > 0),
  };
}
