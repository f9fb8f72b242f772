// English words for the section "involve".

import { parseAge } from '../../../trial/age.ts';
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { InvolvePhrases } from '../../rules/involve.ts';
import type { PlaceboForm } from '../../rules/lookAlikes.ts';
import type { Other } from '../../rules/masking.ts';
import type { Tense } from '../../tense.ts';
import { andList, capitalized, counted, number, orList, quoted } from './grammar.ts';

/** One form for each tense; of a plan alone the section says so first, and tells it as one tells a plan. */
function byTense(tense: Tense, forms: { now: string; past: string; future?: string }): string {
  if (tense === 'past') return forms.past;
  return tense === 'future' ? (forms.future ?? forms.now) : forms.now;
}
const gets = (tense: Tense): string =>
  byTense(tense, { now: 'gets', past: 'got', future: 'will get' });
const get = (tense: Tense): string =>
  byTense(tense, { now: 'get', past: 'got', future: 'will get' });

const OTHERS: Record<Other, string> = {
  CARE_PROVIDER: 'give care',
  INVESTIGATOR: 'run the study',
  OUTCOMES_ASSESSOR: 'check the results',
};

const FORMS: Record<PlaceboForm, string> = {
  pill: 'a pill that looks the same but has no drug in it',
  drip: 'a drip that looks the same but has no drug in it',
  shot: 'a shot that looks the same but has no drug in it',
  cream: 'a cream or gel that looks the same but has no drug in it',
  spray: 'a spray that looks the same but has no drug in it',
  drops: 'drops that look the same but have no drug in them',
  inhaled: 'something to breathe in that looks the same but has no drug in it',
  patch: 'a patch that looks the same but has no drug in it',
};

const is = (tense: Tense): string => byTense(tense, { now: 'is', past: 'was', future: 'will be' });

/** "One group gets a placebo", "2 groups get a placebo", "A placebo is used". */
function groupsGet(groups: number, what: string, tense: Tense): string {
  if (groups === 0) return `${capitalized(what)} ${is(tense)} used`;
  return groups === 1
    ? `One group ${gets(tense)} ${what}`
    : `${number(groups)} groups ${get(tense)} ${what}`;
}

/** The groups that get a look-alike. */
const DUMMY_GROUPS = wordTable<string>({
  PLACEBO_COMPARATOR: 'placebo group',
  SHAM_COMPARATOR: 'sham group',
});

const group: Wording<InvolvePhrases>['involve.group'] = ({
  label,
  type,
  gets: names,
  dummyUnlisted,
  either,
  unsure,
  observed,
  tense,
}) => {
  const list = (either ? orList : andList)(names.map(quoted));
  if (observed) return names.length === 0 ? quoted(label) : `${quoted(label)}: ${list}`;
  if (type === 'NO_INTERVENTION')
    return names.length === 0
      ? `${quoted(label)} ${unsure ? 'is listed as getting' : gets(tense)} no study treatment.`
      : `${quoted(label)} ${gets(tense)} no study treatment. The record lists ${list} for it.`;
  if (names.length === 0)
    return `${quoted(label)}: the record does not say what this group ${gets(tense)}.`;
  const dummy = DUMMY_GROUPS[type ?? ''];
  if (dummyUnlisted && dummy)
    return `${quoted(label)} ${is(tense)} the ${dummy}. The record lists ${list} for it.`;
  const role = type === 'ACTIVE_COMPARATOR' ? ', to compare' : dummy ? `, as the ${dummy}` : '';
  return `${quoted(label)} ${gets(tense)} ${list}${role}.`;
};

const TYPES = wordTable<string>({
  DRUG: 'drug',
  BIOLOGICAL: 'biological product',
  DEVICE: 'device',
  PROCEDURE: 'procedure',
  RADIATION: 'radiation',
  BEHAVIORAL: 'behavior',
  GENETIC: 'genetic',
  DIETARY_SUPPLEMENT: 'dietary supplement',
  COMBINATION_PRODUCT: 'combination product',
  DIAGNOSTIC_TEST: 'test',
  OTHER: 'other',
});

const are = (tense: Tense): string =>
  byTense(tense, { now: 'are', past: 'were', future: 'will be' });

const areNot = (tense: Tense): string => byTense(tense, { now: 'are not', past: 'were not' });

export const involveWords: Wording<InvolvePhrases> = {
  'involve.planned': () => 'What follows is the plan of the study.',
  'involve.observe': ({ tense }) => `No treatment ${is(tense)} assigned for this study.`,
  'involve.access': () => 'This is a way to get a treatment outside a study.',
  'involve.groups': ({ count, observed, ownControl, moves, tense }) => {
    const groups = `${number(count)} groups`;
    if (ownControl)
      return `The record lists ${groups}, and says that each person is their own comparison.`;
    if (moves) return `Some of the ${groups} take in people from other groups.`;
    if (observed)
      return `The study ${byTense(tense, { now: 'looks', past: 'looked', future: 'will look' })} at ${groups} of people.`;
    return `People ${are(tense)} put into ${groups}.`;
  },
  'involve.oneGroup': ({ observed, tense }) =>
    observed
      ? `The study ${byTense(tense, { now: 'looks', past: 'looked', future: 'will look' })} at one group of people.`
      : `Everyone ${is(tense)} in one group.`,
  'involve.oneGroupListed': () => 'One group is listed.',
  'involve.oneGroupModel': () => 'The record gives a design with one group.',
  'involve.noGroups': () => 'The record does not list the groups.',
  'involve.random': ({ ownControl, tense }) =>
    `Chance ${byTense(tense, { now: 'decides', past: 'decided', future: 'will decide' })} ${ownControl ? byTense(tense, { now: 'what goes where.', past: 'what went where.' }) : `which group each person ${byTense(tense, { now: 'is', past: 'was' })} in.`}`,
  'involve.notRandom': ({ tense, oneGroup }) =>
    oneGroup
      ? `People ${areNot(tense)} placed by chance.`
      : `Who is in which group ${byTense(tense, { now: 'is', past: 'was' })} not decided by chance.`,
  'involve.randomOneGroup': () =>
    'The record says people are placed by chance, but it lists one group.',
  'involve.allocationMissing': () => 'The record does not say how people are put into groups.',
  'involve.ratio': ({ text }) => `The record gives the shares as ${quoted(text)}.`,
  'involve.crossover': ({ tense }) =>
    `Each person ${byTense(tense, { now: 'tries', past: 'tried', future: 'will try' })} each option, at different times.`,
  'involve.crossoverListed': () => 'The record calls this a crossover design.',
  'involve.inTurn': ({ tense, rising }) =>
    `Groups ${byTense(tense, { now: 'join', past: 'joined', future: 'will join' })} one after another${rising ? ', often at a higher dose' : ''}.`,
  'involve.factorial': ({ tense }) => `What is tested ${is(tense)} given alone and together.`,
  'involve.openAndMasked': () =>
    'The record says that everyone knows who gets what, and also lists people who are not told. Both stand here as recorded.',
  'involve.open': ({ tense }) =>
    byTense(tense, {
      now: 'Everyone knows who gets what.',
      past: 'The design let everyone know who got what.',
      future: 'Everyone will know who gets what.',
    }),
  'involve.masked': ({ tense }) =>
    `People in the study ${areNot(tense)} told which group they ${byTense(tense, { now: 'are', past: 'were' })} in.`,
  'involve.othersMasked': ({ who, too, tense }) =>
    `Those who ${orList(who.map((one) => OTHERS[one]))} ${areNot(tense)} told${too ? ' either' : ` who ${tense === 'past' ? 'got' : 'gets'} what`}.`,
  'involve.participantKnows': ({ tense }) =>
    `People in the study ${byTense(tense, { now: 'know', past: 'knew', future: 'will know' })} which group they ${byTense(tense, { now: 'are', past: 'were' })} in.`,
  'involve.maskedUnsaid': ({ tense }) =>
    `Some of those involved ${areNot(tense)} told who ${tense === 'past' ? 'got' : 'gets'} what. The record does not say who they are.`,
  'involve.placebo': ({ groups, form, tense }) =>
    `${groupsGet(groups, 'a placebo', tense)}: ${form === undefined ? 'a look-alike with no drug in it' : FORMS[form]}.`,
  'involve.placeboOther': ({ groups, tense }) =>
    `${groupsGet(groups, 'a placebo', tense)}: a look-alike of what is tested.`,
  'involve.sham': ({ groups, tense }) =>
    `${groupsGet(groups, 'a sham', tense)}: it is made to seem real but is not.`,
  'involve.everyone': ({ names, tense }) =>
    `Everyone ${byTense(tense, { now: 'also gets', past: 'also got', future: 'will also get' })} ${andList(names.map(quoted))}.`,
  'involve.list.groups': ({ count, observed }) => {
    if (observed) return 'The groups';
    return count === 1 ? 'What the group gets' : 'What each group gets';
  },
  'involve.group': group,
  'involve.list.interventions': ({ observed }) =>
    observed ? 'What the record names as studied' : 'What is given or done',
  'involve.intervention': ({ name, also, type, groups, all }) => {
    const kind = type === undefined ? '' : `, listed as: ${TYPES[type] ?? quoted(type)}`;
    const whose = all
      ? `${groups.length === 2 ? 'both' : 'all'} groups`
      : andList(groups.map(quoted));
    const known = also === undefined ? '' : `, also named ${quoted(also)}`;
    return `${quoted(name)}${known}${kind}${groups.length === 0 ? '' : `, for ${whose}`}`;
  },
  'involve.followed': ({ text, tense }) => {
    const time = parseAge(text);
    return time
      ? `Each person ${byTense(tense, { now: 'is', past: 'was', future: 'will be' })} followed for ${counted(time.count, time.unit, `${time.unit}s`)}.`
      : `The record says each person is followed for ${quoted(text)}.`;
  },
  'involve.list.time': () => 'How long for one person, in the words of the record',
  'involve.noTime': ({ tense }) =>
    `The record does not say how long each person ${byTense(tense, { now: 'takes', past: 'took', future: 'will take' })} part.`,
};
