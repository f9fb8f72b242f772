// English words for the section "who".
import type { Age, AgeUnit } from '../../../trial/age.ts';
import type { Bound, LimitSign } from '../../criteria/plainRule.ts';
import type { Wording } from '../../language.ts';
import type { WhoPhrases } from '../../rules/who.ts';
import type { Tense } from '../../tense.ts';
import { capitalized, counted, quoted } from './grammar.ts';

const UNITS: Record<AgeUnit, [string, string]> = {
  year: ['year', 'years'],
  month: ['month', 'months'],
  week: ['week', 'weeks'],
  day: ['day', 'days'],
  hour: ['hour', 'hours'],
  minute: ['minute', 'minutes'],
};
const age = ({ count, unit }: Age): string => counted(count, ...UNITS[unit]);

const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';
const can = (tense: Tense): string => (isOver(tense) ? 'could' : 'can');

function ageRange(from: Age | undefined, to: Age | undefined): string | undefined {
  if (from && to) {
    const start = from.unit === to.unit ? String(from.count) : age(from);
    return `${start} to ${age(to)} old`;
  }
  if (from) return `${age(from)} or older`;
  return to && `up to ${age(to)} old`;
}

const PEOPLE: Record<'FEMALE' | 'MALE', { adults: string; children: string; any: string }> = {
  FEMALE: { adults: 'women', children: 'girls', any: 'females' },
  MALE: { adults: 'men', children: 'boys', any: 'males' },
};

const whoCanJoin: Wording<WhoPhrases>['who.people'] = ({
  sex,
  from,
  to,
  children,
  adults,
  unread,
  tense,
}) => {
  const range = ageRange(from, to);
  const open = range === undefined && !unread ? ' The record gives no age limit.' : '';
  if (sex === 'FEMALE' || sex === 'MALE') {
    const words = PEOPLE[sex];
    const who = [adults && words.adults, children && words.children].filter(Boolean).join(' and ');
    return `Only ${range === undefined ? words.any : `${who} ${range}`} ${can(tense)} join.${open}`;
  }
  const who = `${adults ? 'people' : 'children'}${sex === 'ALL' ? ' of any sex' : ''}`;
  const between = range === undefined ? '' : sex === 'ALL' ? `, ${range},` : ` ${range}`;
  return `${capitalized(who)}${between} ${can(tense)} join.${open}`;
};

const SIGNS: Record<LimitSign, string> = {
  atLeast: 'at least',
  atMost: 'at most',
  moreThan: 'more than',
  lessThan: 'less than',
};

function ageLimits(from: Bound, to: Bound, unit: AgeUnit): string {
  const years = (count: number): string => age({ count, unit });
  if (from?.itself && to?.itself) return `${from.age} to ${years(to.age)}`;
  const limits = [
    from && `${from.itself ? 'at least' : 'more than'} ${years(from.age)}`,
    to && `${to.itself ? 'at most' : 'less than'} ${years(to.age)}`,
  ];
  return limits.filter((limit) => limit !== undefined).join(', ');
}

const PEOPLE_OF_RULE = { any: 'Any sex, age', women: 'Women, age', men: 'Men, age' } as const;

const LISTS = {
  in: ['You may be able to join if', 'People could join if'],
  out: ['You cannot join if', 'People could not join if'],
  rules: ['Rules for joining', 'Rules for joining'],
  remarks: ['Notes beside the rules', 'Notes beside the rules'],
} as const;

export const whoWords: Wording<WhoPhrases> = {
  'who.people': whoCanJoin,
  'who.peopleMissing': () => 'The record does not give an age or a sex for joining.',
  'who.sexAsRecorded': ({ sex }) => `The record gives the sex as ${quoted(sex)}.`,
  'who.healthy': ({ can: takes, tense }) => {
    if (takes) return `Healthy people ${can(tense)} join.`;
    return `The study ${isOver(tense) ? 'was' : 'is'} not for healthy volunteers.`;
  },
  'who.ageAsRecorded': ({ which, age: recorded }) =>
    `The record gives the ${which} age as ${quoted(recorded)}.`,
  'who.agesCrossed': () =>
    'The record gives a lowest age above the highest. Both stand here as recorded.',
  'who.healthyMissing': () => 'The record does not say whether healthy people can join.',
  'who.onHold': () => 'The study is on hold. This counts if it starts again.',
  'who.gender': ({ tense }) =>
    isOver(tense)
      ? 'Who could join also depended on gender.'
      : 'Who can join also depends on gender.',
  'who.list.gender': () => 'What the record says about gender',
  'who.list.population': () => 'The people this study looks at',
  'who.lead': ({ tense }) =>
    isOver(tense)
      ? 'The study team decided who could join. These were some of the rules.'
      : 'The study team decides who can join. These are some of the rules.',
  'who.ordered': () =>
    'In a long list, rules on the illness, age, past treatment, pregnancy, and organs come first.',
  'who.noCriteria': () => 'The record does not list the rules for joining.',
  'who.noRules': ({ kind }) =>
    kind === 'in'
      ? 'The record does not list rules a person must meet.'
      : 'The record does not list rules that keep people out.',
  'who.list.rules': ({ kind, labels, tense }) => {
    const label = LISTS[kind][isOver(tense) ? 1 : 0];
    return labels.length === 0 ? label : `${label} (${labels.map(quoted).join(', ')})`;
  },
  'who.rule.age': ({ people, from, to, unit }) =>
    `${people === undefined ? 'Age' : PEOPLE_OF_RULE[people]}: ${ageLimits(from, to, unit)}`,
  'who.rule.consent': ({ written }) =>
    written ? 'Agreement to take part, in writing' : 'Agreement to take part',
  'who.rule.pregnant': ({ breastfeeding }) =>
    breastfeeding ? 'Pregnant or breastfeeding' : 'Pregnant',
  'who.rule.limit': ({ name, sign, value }) => `${quoted(name)}: ${SIGNS[sign]} ${quoted(value)}`,
  'who.rule.ecog': ({ from, to }) =>
    `ECOG score (how active a person is in daily life): ${from === to ? from : `${from} to ${to}`}`,
  'who.rule.had': ({ what }) => `Have had ${quoted(what)}`,
  'who.rule.again': ({ label, text }) => `${quoted(label)}: ${quoted(text)}`,
};
