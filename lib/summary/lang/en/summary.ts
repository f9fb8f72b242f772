// English words for the section "summary".
import type { Wording } from '../../language.ts';
import { type ConditionName, mayHaveBoth, peopleWith } from '../../names/conditionName.ts';
import type { Phase } from '../../rules/design.ts';
import type { Look } from '../../rules/look.ts';
import type { SummaryPhrases } from '../../rules/summary.ts';
import type { Limit } from '../../rules/summaryLimit.ts';
import type { Tense } from '../../tense.ts';
import { andList, number, people, quoted } from './grammar.ts';
import { eachAlone, namesAlone, nameWithKind } from './treatment.ts';

function who(about: readonly ConditionName[]): string {
  if (about.length === 0) return 'people';
  const people = peopleWith(about, 'en');
  return mayHaveBoth(about) && / or /.test(people) ? `${people} (or both)` : people;
}

const study = (then: boolean): string => (then ? 'It' : 'This study');

/** Verb after "This study" in each tense. */
const does = (tense: Tense, verb: { s: string; ed: string; bare: string }): string =>
  ({
    future: `will ${verb.bare}`,
    present: verb.s,
    past: verb.ed,
    intended: `was planned to ${verb.bare}`,
  })[tense];

const TEST = { s: 'tests', ed: 'tested', bare: 'test' };
const COMPARE = { s: 'compares', ed: 'compared', bare: 'compare' };

function tests({
  then,
  tense,
  how,
  names,
  more,
  about,
  provokes,
}: SummaryPhrases['summary.tests']): string {
  const [first] = names;
  if (how === 'one' && first !== undefined && !more)
    return `${study(then)} ${does(tense, TEST)} ${nameWithKind(first)} in ${who(about)}.`;
  if (how === 'compares' && !more)
    return `${study(then)} ${does(tense, COMPARE)} ${andList(eachAlone(names))} in ${who(about)}.`;
  const together = how === 'together' && !more ? ' together' : '';
  return `${study(then)} ${does(tense, TEST)} ${namesAlone(names, more, provokes)}${together} in ${who(about)}.`;
}

const LOOKS: Record<Look, { s: string; ed: string; bare: string }> = {
  following: { s: 'follows', ed: 'followed', bare: 'follow' },
  past: {
    s: 'looks back at the records of',
    ed: 'looked back at the records of',
    bare: 'look back at the records of',
  },
  once: { s: 'looks at', ed: 'looked at', bare: 'look at' },
  open: { s: 'observes', ed: 'observed', bare: 'observe' },
};
const LOOK_ENDS: Record<Look, string> = {
  following: ' over time',
  past: '',
  once: ' at one point in time',
  open: '',
};

const STAGES: Readonly<Record<string, string>> = {
  EARLY_PHASE1: 'a very early study (early phase 1), usually with few people and low doses',
  PHASE1: 'an early study (phase 1), which mostly checks safety and dose',
  'PHASE1/PHASE2': 'an early study (phase 1 and 2): first safety, then signs of whether it works',
  PHASE2: 'a mid-stage study (phase 2), looking for signs of whether it works',
  'PHASE2/PHASE3': 'a mid-stage to late-stage study (phase 2 and 3)',
  PHASE3: 'a late-stage study (phase 3)',
  PHASE4: 'a phase 4 study, often of something doctors already use',
};
const NUMBERS: Record<Phase, string> = {
  EARLY_PHASE1: 'early phase 1',
  PHASE1: 'phase 1',
  PHASE2: 'phase 2',
  PHASE3: 'phase 3',
  PHASE4: 'phase 4',
};

const IN_BRIEF = /^(.*?\)|.*? 4(?: study)?)[,:] /;

const stage = (phases: readonly Phase[], brief: boolean): string => {
  const whole = stageOf(phases);
  return brief ? (IN_BRIEF.exec(whole)?.[1] ?? whole) : whole;
};

const stageOf = (phases: readonly Phase[]): string =>
  STAGES[phases.join('/')] ?? `listed as ${andList(phases.map((phase) => NUMBERS[phase]))}`;

const LIMITS: Record<Limit, { now: string; past: string }> = {
  whetherItWorks: {
    now: 'It is not set up to show if the treatment works.',
    past: 'It was not set up to show if the treatment works.',
  },
  noTreatment: {
    now: 'It is not meant to treat the people who take part.',
    past: 'It was not meant to treat the people who took part.',
  },
  causes: {
    now: 'It is not set up to show what causes what.',
    past: 'It was not set up to show what causes what.',
  },
  noComparison: {
    now: 'With one group, it is not set up to compare treatments.',
    past: 'With one group, it was not set up to compare treatments.',
  },
  onePerson: {
    now: 'It cannot tell how any one person will do.',
    past: 'It could not tell how any one person would do.',
  },
};

const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

const PUT: Record<Tense, string> = {
  future: 'will be put',
  present: 'are put',
  past: 'were put',
  intended: 'were to be put',
};
const GETS: Record<Tense, string> = {
  future: 'will get',
  present: 'gets',
  past: 'got',
  intended: 'was to get',
};
const GET: Record<Tense, string> = {
  future: 'will get',
  present: 'get',
  past: 'got',
  intended: 'were to get',
};
const CHANCE = { chance: ' by chance', notChance: ', not by chance', untold: '' };
const DUMMIES = {
  placebo: 'a look-alike (placebo)',
  sham: 'a sham (pretend) version',
};

function groups({
  count,
  allocation,
  dummy,
  dummies,
  ownControl,
  moves,
  parts,
  tense,
}: SummaryPhrases['summary.groups']): string {
  if (ownControl) return `Each person is their own comparison: the record lists ${count} groups.`;
  if (parts) return `The record lists ${count} groups; its title speaks of one combination.`;
  const put = moves
    ? `The record lists ${count} groups, and some people move from one to another`
    : `People ${PUT[tense]} into ${count} groups${CHANCE[allocation]}`;
  if (dummy === undefined) return `${put}.`;
  const which =
    dummies === 1 ? `one group ${GETS[tense]}` : `${number(dummies)} groups ${GET[tense]}`;
  return `${put}; ${which} ${DUMMIES[dummy]}.`;
}

export const summaryWords: Wording<SummaryPhrases> = {
  'summary.stopped': ({ status }) =>
    ({
      TERMINATED: 'This study ended before its planned end.',
      WITHDRAWN: 'This study did not go ahead.',
      SUSPENDED: 'This study has been paused.',
    })[status],
  'summary.tests': tests,
  'summary.noTreatmentNamed': ({ then, tense, about }) =>
    `${study(then)} ${does(tense, { s: 'is', ed: 'was', bare: 'be' })} about care for ${who(about)}. The record names no treatment.`,
  'summary.observes': ({ then, tense, look, about }) =>
    `${study(then)} ${does(tense, LOOKS[look])} ${who(about)}${LOOK_ENDS[look]}.`,
  'summary.access': ({ names, more, about }) =>
    `This is not a study. It is a way to get ${names.length > 0 ? namesAlone(names, more) : 'a treatment'} outside a study, for ${who(about)}.`,
  'summary.typeUntold': ({ about }) =>
    about.length > 0
      ? `This record is about ${who(about)}. It does not say what type of study this is.`
      : 'The record does not say what type of study this is, or whom it is about.',
  'summary.stage': ({ phases, brief, tense }) =>
    `It ${isOver(tense) ? 'was' : 'is'} ${stage(phases, brief)}.`,
  'summary.phaseAsRecorded': ({ phase }) => `The record gives the phase as ${quoted(phase)}.`,
  'summary.notAssigned': () =>
    'This kind of study only observes: it does not assign any treatment.',
  'summary.planned': ({ count, tense }) =>
    isOver(tense)
      ? `The plan was to include ${people(count)}.`
      : `The plan is to include ${people(count)}.`,
  'summary.joined': ({ count, records, tense }) =>
    records
      ? `The records of ${people(count)} were included.`
      : isOver(tense)
        ? `${people(count)} took part.`
        : `${people(count)} ${count === 1 ? 'has' : 'have'} joined.`,
  'summary.recorded': ({ count }) =>
    `The record gives ${people(count)}, but not whether that is a plan or a count.`,
  'summary.nobody': ({ status }) =>
    status === 'WITHDRAWN' ? 'No one joined.' : 'The record says that no one joined.',
  'summary.sizeOdd': ({ count }) =>
    `The record gives ${count} as the number of people, which cannot be right.`,
  'summary.sizeUntold': ({ tense }) =>
    `The record does not say how many people ${isOver(tense) ? 'took' : 'take'} part.`,
  'summary.oneGroup': ({ same, tense }) => {
    const [one, everyone] = {
      future: ['There will be one group', ', and everyone will get the same thing'],
      present: ['There is one group', ', and everyone gets the same thing'],
      past: ['There was one group', ', and everyone got the same thing'],
      intended: ['There was to be one group', ', with the same thing for everyone'],
    }[tense];
    return `${one}${same ? everyone : ''}.`;
  },
  'summary.oneGroupListed': () => 'The record lists one group.',
  'summary.mixedGroups': ({ count }) =>
    `The record lists ${count} groups, and says that chance decides who gets what.`,
  'summary.groups': groups,
  'summary.comparedWith': ({ names, usualCare, nothing, tense }) =>
    `The comparison ${{ future: 'will be', present: 'is', past: 'was', intended: 'was to be' }[tense]} with ${andList(
      [
        ...eachAlone(names),
        ...(usualCare ? ['usual care'] : []),
        ...(nothing ? ['no study treatment'] : []),
      ],
    )}.`,
  'summary.crossover': ({ allocation, count, tense }) =>
    `People ${PUT[tense]} into ${count} groups${CHANCE[allocation]}; each ${
      { future: 'will try', present: 'tries', past: 'tried', intended: 'was to try' }[tense]
    } more than one option in turn.`,
  'summary.limit': ({ limit, tense }) => LIMITS[limit][isOver(tense) ? 'past' : 'now'],
};
