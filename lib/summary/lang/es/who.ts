// Spanish words for the section "who".
import type { Age, AgeUnit } from '../../../trial/age.ts';
import type { Bound, LimitSign } from '../../criteria/plainRule.ts';
import type { Wording } from '../../language.ts';
import type { WhoPhrases } from '../../rules/who.ts';
import type { Tense } from '../../tense.ts';
import { counted, quoted } from './grammar.ts';

const UNITS: Record<AgeUnit, [string, string]> = {
  year: ['año', 'años'],
  month: ['mes', 'meses'],
  week: ['semana', 'semanas'],
  day: ['día', 'días'],
  hour: ['hora', 'horas'],
  minute: ['minuto', 'minutos'],
};
const age = ({ count, unit }: Age): string => counted(count, ...UNITS[unit]);

const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

function ageRange(from: Age | undefined, to: Age | undefined): string | undefined {
  if (from && to) {
    const start = from.unit === to.unit ? String(from.count) : age(from);
    return `de ${start} a ${age(to)}`;
  }
  if (from) return `de ${age(from)} o más`;
  return to && `de hasta ${age(to)}`;
}

const PEOPLE: Record<'FEMALE' | 'MALE', { adults: string; children: string; any: string }> = {
  FEMALE: { adults: 'mujeres', children: 'niñas', any: 'personas de sexo femenino' },
  MALE: { adults: 'hombres', children: 'niños varones', any: 'personas de sexo masculino' },
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
  const open = range === undefined && !unread ? ' El registro no da límites de edad.' : '';
  const can = isOver(tense) ? 'podían' : 'pueden';
  if (sex === 'FEMALE' || sex === 'MALE') {
    const words = PEOPLE[sex];
    const who = [adults && words.adults, children && words.children].filter(Boolean).join(' y ');
    return `Solo ${can} participar ${range === undefined ? words.any : `${who} ${range}`}.${open}`;
  }
  const who = `${adults ? 'personas' : 'menores'}${sex === 'ALL' ? ' de cualquier sexo' : ''}`;
  const between = range === undefined ? '' : `${sex === 'ALL' ? ',' : ''} ${range}`;
  return `${isOver(tense) ? 'Podían' : 'Pueden'} participar ${who}${between}.${open}`;
};

const SIGNS: Record<LimitSign, string> = {
  atLeast: 'al menos',
  atMost: 'como máximo',
  moreThan: 'más de',
  lessThan: 'menos de',
};

function ageLimits(from: Bound, to: Bound, unit: AgeUnit): string {
  const years = (count: number): string => age({ count, unit });
  if (from?.itself && to?.itself) return `de ${from.age} a ${years(to.age)}`;
  const limits = [
    from && `${from.itself ? 'al menos' : 'más de'} ${years(from.age)}`,
    to && `${to.itself ? 'como máximo' : 'menos de'} ${years(to.age)}`,
  ];
  return limits.filter((limit) => limit !== undefined).join(', ');
}

const PEOPLE_OF_RULE = {
  any: 'Cualquier sexo, edad',
  women: 'Mujeres, edad',
  men: 'Hombres, edad',
} as const;

const LISTS = {
  in: ['Es posible que pueda participar si', 'Podían participar quienes cumplieran'],
  out: ['No puede participar si', 'No podían participar en estos casos'],
  rules: ['Reglas para participar', 'Reglas para participar'],
  remarks: ['Notas junto a las reglas', 'Notas junto a las reglas'],
} as const;

export const whoWords: Wording<WhoPhrases> = {
  'who.people': whoCanJoin,
  'who.peopleMissing': () => 'El registro no da edad ni sexo para participar.',
  'who.sexAsRecorded': ({ sex }) => `El registro da como sexo ${quoted(sex)}.`,
  'who.healthy': ({ can, tense }) => {
    if (can) return `${isOver(tense) ? 'Podían' : 'Pueden'} participar personas sanas.`;
    return isOver(tense) ? 'No se admitían voluntarios sanos.' : 'No se admiten voluntarios sanos.';
  },
  'who.ageAsRecorded': ({ which, age: recorded }) =>
    `El registro da como edad ${which === 'lowest' ? 'mínima' : 'máxima'} ${quoted(recorded)}.`,
  'who.agesCrossed': () =>
    'El registro da una edad mínima mayor que la máxima. Aquí figuran ambas tal como están registradas.',
  'who.healthyMissing': () => 'El registro no dice si pueden participar personas sanas.',
  'who.onHold': () => 'El estudio está en pausa. Esto vale si se reanuda.',
  'who.gender': ({ tense }) =>
    isOver(tense)
      ? 'Participar dependía también del género.'
      : 'Participar depende también del género.',
  'who.list.gender': () => 'Lo que el registro dice del género',
  'who.list.population': () => 'Las personas en las que se fija este estudio',
  'who.lead': ({ tense }) =>
    isOver(tense)
      ? 'El equipo del estudio decidía quién podía participar. Estas eran algunas de las reglas.'
      : 'El equipo del estudio decide quién puede participar. Estas son algunas de las reglas.',
  'who.ordered': () =>
    'En las listas largas van primero las reglas sobre la enfermedad, la edad, los tratamientos anteriores, el embarazo y los órganos.',
  'who.noCriteria': () => 'El registro no da las reglas para participar.',
  'who.noRules': ({ kind }) =>
    kind === 'in'
      ? 'El registro no da reglas que haya que cumplir.'
      : 'El registro no da reglas que dejen fuera a nadie.',
  'who.list.rules': ({ kind, labels, tense }) => {
    const label = LISTS[kind][isOver(tense) ? 1 : 0];
    return labels.length === 0 ? label : `${label} (${labels.map(quoted).join(', ')})`;
  },
  'who.rule.age': ({ people, from, to, unit }) =>
    `${people === undefined ? 'Edad' : PEOPLE_OF_RULE[people]}: ${ageLimits(from, to, unit)}`,
  'who.rule.consent': ({ written }) =>
    written ? 'Consentimiento por escrito para participar' : 'Consentimiento para participar',
  'who.rule.pregnant': ({ breastfeeding }) => (breastfeeding ? 'Embarazo o lactancia' : 'Embarazo'),
  'who.rule.limit': ({ name, sign, value }) => `${quoted(name)}: ${SIGNS[sign]} ${quoted(value)}`,
  'who.rule.ecog': ({ from, to }) =>
    `Puntuación ECOG (cuánta actividad diaria puede hacer la persona): ${from === to ? from : `de ${from} a ${to}`}`,
  'who.rule.had': ({ what }) => `Haber tenido ${quoted(what)}`,
  'who.rule.again': ({ label, text }) => `${quoted(label)}: ${quoted(text)}`,
};
