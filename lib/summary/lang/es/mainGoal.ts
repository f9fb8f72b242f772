// Spanish words for the main goal.

import { ENDPOINTS, type EndpointForm } from '../../../lexicon/endpoints.ts';
import { conditions } from '../../../lexicon/es/conditions.ts';
import { endpoints } from '../../../lexicon/es/endpoints.ts';
import { scales } from '../../../lexicon/es/scales.ts';
import type { Aspect, Goal } from '../../../lexicon/readMeasure.ts';
import type { Tool } from '../../../lexicon/scales.ts';
import type { Wording } from '../../language.ts';
import type { TimeUnit } from '../../rules/goalTime.ts';
import type { MainGoalPhrases, ToldGoal } from '../../rules/mainGoal.ts';
import type { Tense } from '../../tense.ts';
import { quoted } from './grammar.ts';

const AMOUNTS: Readonly<Record<Aspect, string>> = {
  level: '_',
  change: 'el cambio en _',
  share: 'cuántas personas alcanzan un nivel fijado en _',
  found: 'cuántas personas presentan cierto resultado en _',
  often: '_',
  until: 'el tiempo hasta un cambio en _',
  severity: '_',
};

const EVENTS: Readonly<Record<Aspect, string>> = {
  level: 'cuántas personas tienen _',
  change: 'el cambio en la frecuencia con que las personas tienen _',
  share: 'cuántas personas tienen _',
  found: 'cuántas personas tienen _',
  often: 'con qué frecuencia las personas tienen _',
  until: 'cuánto tardan las personas en tener _',
  severity: 'la gravedad de _',
};

const TOOLS: Readonly<Record<Tool, string>> = {
  questions: ', con un cuestionario llamado _',
  profile: ', con un cuestionario llamado _',
  score: ', con una puntuación llamada _',
  test: ', con una prueba llamada _',
  diary: ', con un diario llamado _',
  line: ', con una marca en una línea',
  number: ', con un número',
  clinician: ', según los profesionales de salud',
  person: ', según las propias personas',
};

const UNITS: Readonly<Record<TimeUnit, readonly [one: string, many: string]>> = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

/** "how far people can walk" cannot reach a mark. */
const isClause = (words: string): boolean => /^(?:cómo|cuánt|qué|con qué|si|lo que) ?/.test(words);

/** Yes or no has no amount that could change. */
const isQuestion = (words: string): boolean => words.startsWith('si ');

const inForm = (words: string, form: EndpointForm, aspect: Aspect): string =>
  (form === 'whole'
    ? words
    : (form === 'event' ? EVENTS : AMOUNTS)[
        ((aspect === 'share' || aspect === 'found') && isClause(words)) || isQuestion(words)
          ? 'level'
          : aspect
      ].replace('_', words)
  )
    .replace(/\bde el\b/g, 'del')
    .replace(/\ba el\b/g, 'al');

function matter(goal: Goal, alone: boolean, time: string): string {
  if (goal.kind === 'endpoint')
    return inForm(endpoints[goal.key], ENDPOINTS[goal.key][1], goal.aspect) + time;
  if (goal.kind === 'condition') {
    const name = conditions[goal.key][0];
    return goal.aspect === 'severity'
      ? `los síntomas de ${name}`
      : inForm(name, 'event', goal.aspect);
  }
  const rated = goal.about ? endpoints[goal.about] : scales[goal.key];
  const tool = alone ? TOOLS[goal.tool].replace('_', goal.name) : '';
  return inForm(rated, 'amount', goal.aspect) + time + tool;
}

/** "ver si hay efectos secundarios", "medir el dolor". */
function purpose(goal: ToldGoal, alone: boolean, time: string): string {
  if (goal.kind === 'quoted') return `medir ${quoted(goal.measure)}`;
  const words = matter(goal, alone, time);
  return /^(?:ver|hallar|reunir) /.test(words) ? words : `medir ${words}`;
}

function joined(goals: readonly ToldGoal[], others: number | 'some', time: string): string {
  const alone = goals.length === 1 && others === 0;
  const parts = goals.map((goal) => purpose(goal, alone, time));
  if (others === 'some') parts.push('medir otras cosas');
  else if (others > 0)
    parts.push(others === 1 ? 'medir otra cosa más' : `medir otras ${others} cosas`);
  const once = parts.map((part, at) =>
    at > 0 && parts[at - 1]?.startsWith('medir ') ? part.replace(/^medir /, '') : part,
  );
  const [first = '', second, third] = once;
  if (second === undefined) return first;
  // "What people think of the treatment and erections" would make one of two.
  const asks =
    isClause(first.replace(/^medir /, '')) &&
    !isClause(second) &&
    !/^(?:ver|hallar|reunir) /.test(second);
  const and = asks || [first, second].some((part) => part.includes(' y ')) ? ', y también' : ' y';
  return third === undefined ? `${first}${and} ${second}` : `${first}, ${second} y ${third}`;
}

const isPast = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

function told({ goals, others, tense, after }: MainGoalPhrases['goal.told']): string {
  const several = goals.length > 1 || others !== 0;
  const [one, many] = UNITS[after?.unit ?? 'day'];
  const time = after ? ` después de ${after.count} ${after.count === 1 ? one : many}` : '';
  const [single, plural] = isPast(tense) ? ['era', 'eran'] : ['es', 'son'];
  return several
    ? `Los objetivos principales ${plural} ${joined(goals, others, time)}.`
    : `El objetivo principal ${single} ${joined(goals, others, time)}.`;
}

export const mainGoalWords: Wording<MainGoalPhrases> = {
  'goal.told': told,
  'goal.quoted': ({ measure, cut, others, tense }) => {
    const more =
      others === 0
        ? ''
        : `, además de ${others === 1 ? 'otra medida principal' : `otras ${others} medidas principales`}`;
    const what = {
      future: 'mide es',
      present: 'mide es',
      past: 'medía era',
      intended: 'iba a medir era',
    };
    return `Lo principal que se ${what[tense]} ${quoted(measure)}${cut ? ' …' : ''}${more}.`;
  },
};
