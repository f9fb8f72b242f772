// English words for the main goal.
import { conditions } from '../../../lexicon/en/conditions.ts';
import { endpoints } from '../../../lexicon/en/endpoints.ts';
import { scales } from '../../../lexicon/en/scales.ts';
import { ENDPOINTS, type EndpointForm } from '../../../lexicon/endpoints.ts';
import type { Aspect, Goal } from '../../../lexicon/readMeasure.ts';
import type { Tool } from '../../../lexicon/scales.ts';
import type { Wording } from '../../language.ts';
import type { MainGoalPhrases, ToldGoal } from '../../rules/mainGoal.ts';
import type { Tense } from '../../tense.ts';

const AMOUNTS: Readonly<Record<Aspect, string>> = {
  level: '_',
  change: 'the change in _',
  share: 'how many people reach a set mark for _',
  found: 'how many people have a certain result for _',
  often: '_',
  until: 'the time until a change in _',
  severity: '_',
};

const EVENTS: Readonly<Record<Aspect, string>> = {
  level: 'how many people have _',
  change: 'the change in how often people have _',
  share: 'how many people have _',
  found: 'how many people have _',
  often: 'how often people have _',
  until: 'how long until people have _',
  severity: 'the severity of _',
};

const TOOLS: Readonly<Record<Tool, string>> = {
  questions: ', using a set of questions called _',
  profile: ', using a set of questions called _',
  score: ', using a score called _',
  test: ', using a test called _',
  diary: ', using a diary called _',
  line: ', marked on a line',
  number: ', given as a number',
  clinician: ', as rated by clinicians',
  person: ', as rated by people themselves',
};

/** "how far people can walk" cannot reach a mark. */
const isClause = (words: string): boolean => /^(?:how|what|whether) /.test(words);

/** Yes or no has no amount that could change. */
const isQuestion = (words: string): boolean => words.startsWith('whether ');

const inForm = (words: string, form: EndpointForm, aspect: Aspect): string =>
  form === 'whole'
    ? words
    : (form === 'event' ? EVENTS : AMOUNTS)[
        ((aspect === 'share' || aspect === 'found') && isClause(words)) || isQuestion(words)
          ? 'level'
          : aspect
      ].replace('_', words);

function matter(goal: Goal, alone: boolean, time: string): string {
  if (goal.kind === 'endpoint')
    return inForm(endpoints[goal.key], ENDPOINTS[goal.key][1], goal.aspect) + time;
  if (goal.kind === 'condition') return inForm(conditions[goal.key][0], 'event', goal.aspect);
  const rated = goal.about ? endpoints[goal.about] : scales[goal.key];
  const tool = alone ? TOOLS[goal.tool].replace('_', goal.name) : '';
  return inForm(rated, 'amount', goal.aspect) + time + tool;
}

/** "to check for side effects", "to measure pain". */
function purpose(goal: ToldGoal, alone: boolean, time: string): string {
  if (goal.kind === 'quoted') return `to measure “${goal.measure}”`;
  const words = matter(goal, alone, time);
  return words.startsWith('to ') ? words : `to measure ${words}`;
}

function joined(goals: readonly ToldGoal[], others: number | 'some', time: string): string {
  const alone = goals.length === 1 && others === 0;
  const parts = goals.map((goal) => purpose(goal, alone, time));
  if (others === 'some') parts.push('to measure other things');
  else if (others > 0) parts.push(`to measure ${others} other thing${others === 1 ? '' : 's'}`);
  const once = parts.map((part, at) =>
    at > 0 && parts[at - 1]?.startsWith('to measure ') ? part.replace(/^to measure /, '') : part,
  );
  const [first = '', second, third] = once;
  if (second === undefined) return first;
  // "What people think of the treatment and erections" would make one of two.
  const asks =
    isClause(first.replace(/^to measure /, '')) && !isClause(second) && !second.startsWith('to ');
  const and =
    asks || [first, second].some((part) => part.includes(' and ')) ? ', and also' : ' and';
  return third === undefined ? `${first}${and} ${second}` : `${first}, ${second}, and ${third}`;
}

const be = (tense: Tense, several: boolean): string => {
  if (tense === 'past' || tense === 'intended') return several ? 'were' : 'was';
  return several ? 'are' : 'is';
};

function told({ goals, others, tense, after }: MainGoalPhrases['goal.told']): string {
  const several = goals.length > 1 || others !== 0;
  const time = after ? ` after ${after.count} ${after.unit}${after.count === 1 ? '' : 's'}` : '';
  return `The main goal${several ? 's' : ''} ${be(tense, several)} ${joined(goals, others, time)}.`;
}

export const mainGoalWords: Wording<MainGoalPhrases> = {
  'goal.told': told,
  'goal.quoted': ({ measure, cut, others, tense }) => {
    const more =
      others > 0 ? `, besides ${others} other main measure${others === 1 ? '' : 's'}` : '';
    const thing = tense === 'intended' ? 'thing to be measured' : 'thing measured';
    return `The main ${thing} ${be(tense, false)} “${measure}”${cut ? ' …' : ''}${more}.`;
  },
};
