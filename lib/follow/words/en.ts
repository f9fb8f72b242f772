// English words for every kind of change.

import {
  andList,
  capitalized,
  counted,
  monthYear,
  number,
  people,
  quoted,
} from '../../summary/lang/en/grammar.ts';
import { siteStatus } from '../../summary/lang/en/siteStatus.ts';
import { parseAge } from '../../trial/age.ts';
import { parsePartialDate } from '../../trial/partialDate.ts';
import { wordTable } from '../../trial/wordTable.ts';
import type {
  AgeLimits,
  Count,
  DateFacts,
  FindingFacts,
  FromTo,
  Named,
  OutcomePart,
} from '../finding.ts';
import type { SnapshotDate, SnapshotSite } from '../snapshot.ts';
import type { ChangeWords } from './changeWords.ts';

const NOW = wordTable<string>({
  RECRUITING: 'The study is now looking for people.',
  NOT_YET_RECRUITING: 'The study is now marked as not open yet.',
  ENROLLING_BY_INVITATION: 'The study now takes only people who are invited.',
  ACTIVE_NOT_RECRUITING: 'The study is still going, but no longer takes new people.',
  COMPLETED: 'The study has finished.',
  SUSPENDED: 'The study is on hold. It may start again.',
  TERMINATED: 'The study stopped early.',
  WITHDRAWN: 'The study was called off before anyone joined.',
  UNKNOWN: 'The registry now marks the status of the study as unknown.',
  AVAILABLE: 'The treatment is now available outside a study.',
  NO_LONGER_AVAILABLE: 'The treatment is no longer available this way.',
  TEMPORARILY_NOT_AVAILABLE: 'The treatment is not available this way for now.',
  APPROVED_FOR_MARKETING: 'The record now says that the treatment is approved for sale.',
});

const BEFORE = wordTable<string>({
  UNKNOWN: 'unknown',
  WITHHELD: 'held back',
  NO_LONGER_AVAILABLE: 'no longer available',
  TEMPORARILY_NOT_AVAILABLE: 'not available for now',
  APPROVED_FOR_MARKETING: 'approved for sale',
});

function status({ from, to }: FromTo): string {
  if (to === null) return 'The record no longer says what the status of the study is.';
  const now = NOW[to] ?? `The status of the study is now ${quoted(to)}.`;
  return from === null ? now : `${now} Before: ${BEFORE[from] ?? siteStatus(from)}.`;
}

/** "X has changed. Before: … Now: …", the pattern for everything that has two values and no better sentence. */
const changed = (what: string, from: string, to: string): string =>
  `${what} changed. Before: ${from}. Now: ${to}.`;

const coded =
  (words: Readonly<Record<string, string>>) =>
  (code: string | null): string =>
    code === null ? 'not given' : (words[code] ?? quoted(code));

const MASKING = coded({
  NONE: 'everyone knows',
  SINGLE: 'one group of people does not know',
  DOUBLE: 'two groups of people do not know',
  TRIPLE: 'three groups of people do not know',
  QUADRUPLE: 'four groups of people do not know',
});
const ALLOCATION = coded({
  RANDOMIZED: 'by chance',
  NON_RANDOMIZED: 'not by chance',
  NA: 'there is one group',
});
const STUDY_TYPE = coded({
  INTERVENTIONAL: 'a study that tests something',
  OBSERVATIONAL: 'a study that only observes',
  EXPANDED_ACCESS: 'access outside a study',
});
const PHASE = coded({
  EARLY_PHASE1: 'early phase 1',
  PHASE1: 'phase 1',
  PHASE2: 'phase 2',
  PHASE3: 'phase 3',
  PHASE4: 'phase 4',
  NA: 'no phase',
});
const SEX = coded({ ALL: 'any sex', FEMALE: 'female', MALE: 'male' });

const phases = (list: readonly string[]): string =>
  list.length === 0 ? 'not given' : andList(list.map(PHASE));

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function day(date: string): string {
  const { year, month, day: dayOfMonth } = parsePartialDate(date) ?? {};
  if (year === undefined || month === undefined || dayOfMonth === undefined) return monthYear(date);
  return DAY.format(Date.UTC(year, month - 1, dayOfMonth));
}

/** Months where months differ, days where only days do. */
function bothDates(from: SnapshotDate, to: SnapshotDate): [string, string] {
  const [a, b] = [monthYear(from.date), monthYear(to.date)];
  return a === b ? [day(from.date), day(to.date)] : [a, b];
}

function howFar({ months, days }: DateFacts): string {
  const by = months || days;
  if (!by) return '';
  const span = months
    ? counted(Math.abs(by), 'month', 'months')
    : counted(Math.abs(by), 'day', 'days');
  return `, ${span} ${by > 0 ? 'later' : 'earlier'}`;
}

/** `what` mid-sentence; `cameTrue` with the date is said when a plan has become a fact. */
const dateWords =
  (what: string, cameTrue: (date: string) => string) =>
  (facts: DateFacts): string => {
    const { from, to } = facts;
    if (to === null) return `The record no longer gives the ${what}.`;
    const isFact = to.type === 'ACTUAL' && from?.type !== 'ACTUAL';
    if (isFact) {
      const fact = `${cameTrue(monthYear(to.date))}.`;
      const plan = from && monthYear(from.date);
      return plan && plan !== monthYear(to.date) ? `${fact} The plan was ${plan}.` : fact;
    }
    if (from === null) return `The record now gives the ${what}: ${monthYear(to.date)}.`;
    const [before, after] = bothDates(from, to);
    const planned = to.type === 'ESTIMATED' ? 'planned ' : '';
    if (before === after) return `The ${what} is a plan again: ${after}.`;
    return `The ${planned}${what} moved from ${before} to ${after}${howFar(facts)}.`;
  };

const moreOrFewer = (from: Count, to: Count): string =>
  `${number(Math.abs(to.count - from.count))} ${to.count > from.count ? 'more' : 'fewer'}`;

function enrollment({ from, to }: { from: Count | null; to: Count | null }): string {
  if (to === null) return 'The record no longer says how many people the study has.';
  const isActual = to.type === 'ACTUAL';
  if (from === null)
    return isActual
      ? `${capitalized(people(to.count))} took part, the record now says.`
      : `The plan is now to include ${people(to.count)}.`;
  if (isActual && from.type !== 'ACTUAL')
    return from.count === to.count
      ? `${capitalized(people(to.count))} took part. That was the plan.`
      : `${capitalized(people(to.count))} took part. The plan was ${number(from.count)} (${moreOrFewer(from, to)}).`;
  const what = isActual ? 'number of people who took part' : 'planned number of people';
  if (from.count === to.count) return `The number of people is a plan again: ${number(to.count)}.`;
  return `The ${what} went from ${number(from.count)} to ${number(to.count)} (${moreOrFewer(from, to)}).`;
}

const siteName = ({ facility, city, country }: SnapshotSite): string =>
  [facility, city, country].filter(Boolean).join(', ') || 'a place without a name';

/** The first few by name, the others by number. */
function siteNames(sites: readonly SnapshotSite[]): string {
  const names = sites.slice(0, 3).map(siteName).join('; ');
  return sites.length > 3 ? `${names}; and ${number(sites.length - 3)} more` : names;
}

const sites =
  (one: string, many: string) =>
  ({ sites: list }: { sites: SnapshotSite[] }): string =>
    `${list.length === 1 ? one : `${number(list.length)} ${many}`}: ${siteNames(list)}.`;

const age = (recorded: string | null): string => {
  const parsed = recorded === null ? undefined : parseAge(recorded);
  if (parsed === undefined) return recorded === null ? 'no limit' : quoted(recorded);
  return counted(parsed.count, parsed.unit, `${parsed.unit}s`);
};

const ageLimits = ({ min, max }: AgeLimits): string => {
  if (min === null && max === null) return 'no limit';
  if (max === null) return `${age(min)} and older`;
  return min === null ? `up to ${age(max)}` : `${age(min)} to ${age(max)}`;
};

function things(one: string, many: string, { added, removed, reworded }: Named): string {
  const part = (names: readonly string[], verb: string) =>
    names.length === 0
      ? []
      : [
          `${capitalized(counted(names.length, one, many))} ${verb}: ${names.map(quoted).join(', ')}.`,
        ];
  return [
    ...part(added, added.length === 1 ? 'was added' : 'were added'),
    ...part(removed, removed.length === 1 ? 'was taken out' : 'were taken out'),
    ...part(
      reworded,
      reworded.length === 1 ? 'is described in other words' : 'are described in other words',
    ),
  ].join(' ');
}

const PART: Record<OutcomePart, string> = {
  measure: 'wording',
  timeFrame: 'time',
  description: 'explanation',
};

function eligibility({ added, removed, reworded }: FindingFacts['eligibility']): string {
  const parts = [
    ...(reworded ? [`${number(reworded)} reworded`] : []),
    ...(added ? [`${number(added)} added`] : []),
    ...(removed ? [`${number(removed)} taken out`] : []),
  ];
  return `The rules for who can join changed: ${andList(parts)}.`;
}

function documents({ protocol, sap, icf, labels }: FindingFacts['documents-posted']): string {
  const known = [
    ...(protocol ? ['study plan (protocol)'] : []),
    ...(sap ? ['plan for the numbers (statistical plan)'] : []),
    ...(icf ? ['consent form'] : []),
  ];
  const names = known.length > 0 ? known : labels.map(quoted);
  return names.length > 0
    ? `New documents can be read: ${andList(names)}.`
    : 'New documents can be read.';
}

const yesNo = (value: boolean | null): string => (value ? 'yes' : 'no');
const quotedOr = (text: string | null): string => (text === null ? 'not given' : quoted(text));

export const english: ChangeWords = {
  says: {
    status,
    withheld: () => 'Most of the record is now held back from the public.',
    'why-stopped': ({ to }) =>
      to === null
        ? 'The record no longer says why the study stopped.'
        : `The record says why the study stopped: ${quoted(to)}.`,
    'results-posted': () => 'Results have been posted.',
    'results-removed': () => 'The results are no longer in the record.',
    'primary-outcome-added': ({ measure }) => `A main measure was added: ${quoted(measure)}.`,
    'primary-outcome-removed': ({ measure }) => `A main measure was taken out: ${quoted(measure)}.`,
    'primary-outcome-reworded': ({ measure, parts }) =>
      `A main measure changed (${andList(parts.map((part) => PART[part]))}): ${quoted(measure)}.`,
    'site-near-opened': ({ site }) => `A place near you is open: ${siteName(site)}.`,
    'sites-opened': sites('A place opened', 'places opened'),
    'sites-closed': sites('A place no longer takes people', 'places no longer take people'),
    'sites-added': sites('A place was added', 'places were added'),
    'sites-removed': sites('A place was taken out', 'places were taken out'),
    enrollment,
    'start-date': dateWords('start date', (date) => `The study started in ${date}`),
    'primary-completion-date': dateWords(
      'date of the last main check',
      (date) => `The last main check took place in ${date}`,
    ),
    'completion-date': dateWords('finish date', (date) => `The study finished in ${date}`),
    eligibility,
    'age-limits': ({ from, to }) =>
      changed('The ages of people who can join', ageLimits(from), ageLimits(to)),
    sex: ({ from, to }) => changed('The sex of people who can join', SEX(from), SEX(to)),
    'healthy-volunteers': ({ from, to }) =>
      changed('Whether healthy people can join', yesNo(from), yesNo(to)),
    arms: (facts) => things('group', 'groups', facts),
    interventions: (facts) =>
      things('thing being tested or given', 'things being tested or given', facts),
    masking: ({ from, to }) =>
      changed('Who knows which group a person is in', MASKING(from), MASKING(to)),
    allocation: ({ from, to }) =>
      changed('How people are put into groups', ALLOCATION(from), ALLOCATION(to)),
    phase: ({ from, to }) => changed('The stage', phases(from), phases(to)),
    'study-type': ({ from, to }) => changed('The kind of study', STUDY_TYPE(from), STUDY_TYPE(to)),
    sponsor: ({ from, to }) => changed('Who runs the study', quotedOr(from), quotedOr(to)),
    'documents-posted': documents,
    contact: () => 'The contact details of the study changed.',
    title: ({ from, to }) => changed('The title', quotedOr(from), quotedOr(to)),
    gone: () => 'The registry no longer shows this study.',
    merged: ({ into }) => `The registry merged this study into ${into}.`,
  },
  stage: (list) => {
    const known = list.filter((phase) => phase !== 'NA');
    return known.length === 0 ? '' : capitalized(phases(known));
  },
  place: (first, others) =>
    others === 0 ? siteName(first) : `${siteName(first)} and ${number(others)} more`,
  labels: { in: 'To join', out: 'Cannot join', rules: 'Rule', remarks: 'Remark' },
};
