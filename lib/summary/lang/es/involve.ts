// Spanish words for the section "involve".

import { type AgeUnit, parseAge } from '../../../trial/age.ts';
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { InvolvePhrases } from '../../rules/involve.ts';
import type { PlaceboForm } from '../../rules/lookAlikes.ts';
import type { Other } from '../../rules/masking.ts';
import type { Tense } from '../../tense.ts';
import { andList, counted, number, orList, quoted } from './grammar.ts';

/** One form for each tense; of a plan alone the section says so first, and tells it as one tells a plan. */
function byTense(tense: Tense, forms: { now: string; past: string; future?: string }): string {
  if (tense === 'past') return forms.past;
  return tense === 'future' ? (forms.future ?? forms.now) : forms.now;
}
const gets = (tense: Tense): string =>
  byTense(tense, { now: 'recibe', past: 'recibió', future: 'recibirá' });
const get = (tense: Tense): string =>
  byTense(tense, { now: 'reciben', past: 'recibieron', future: 'recibirán' });

const OTHERS: Record<Other, string> = {
  CARE_PROVIDER: 'atienden a las personas',
  INVESTIGATOR: 'dirigen el estudio',
  OUTCOMES_ASSESSOR: 'evalúan los resultados',
};

const FORMS: Record<PlaceboForm, string> = {
  pill: 'una pastilla de igual aspecto, pero sin fármaco',
  drip: 'un suero de igual aspecto, pero sin fármaco',
  shot: 'una inyección de igual aspecto, pero sin fármaco',
  cream: 'una crema o un gel de igual aspecto, pero sin fármaco',
  spray: 'un espray de igual aspecto, pero sin fármaco',
  drops: 'unas gotas de igual aspecto, pero sin fármaco',
  inhaled: 'algo que se inhala, de igual aspecto, pero sin fármaco',
  patch: 'un parche de igual aspecto, pero sin fármaco',
};

function groupsGet(groups: number, what: string, tense: Tense): string {
  if (groups === 0)
    return `Se ${byTense(tense, { now: 'usa', past: 'usó', future: 'usará' })} ${what}`;
  return groups === 1
    ? `Un grupo ${gets(tense)} ${what}`
    : `${number(groups)} grupos ${get(tense)} ${what}`;
}

/** The groups that get a look-alike. */
const DUMMY_GROUPS = wordTable<string>({
  PLACEBO_COMPARATOR: 'grupo de placebo',
  SHAM_COMPARATOR: 'grupo de simulación',
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
  if (type === 'NO_INTERVENTION') {
    const nothing = unsure
      ? `${quoted(label)}: según el registro, sin tratamiento del estudio.`
      : `${quoted(label)} no ${gets(tense)} ningún tratamiento del estudio.`;
    return names.length === 0 ? nothing : `${nothing} El registro le asigna ${list}.`;
  }
  if (names.length === 0) return `${quoted(label)}: el registro no dice qué ${gets(tense)}.`;
  const dummy = DUMMY_GROUPS[type ?? ''];
  if (dummyUnlisted && dummy) {
    const is = byTense(tense, { now: 'es', past: 'fue', future: 'será' });
    return `${quoted(label)} ${is} el ${dummy}. El registro le asigna ${list}.`;
  }
  const role = type === 'ACTIVE_COMPARATOR' ? ', para comparar' : dummy ? `, como ${dummy}` : '';
  return `${quoted(label)} ${gets(tense)} ${list}${role}.`;
};

const TYPES = wordTable<string>({
  DRUG: 'medicamento',
  BIOLOGICAL: 'producto biológico',
  DEVICE: 'dispositivo',
  PROCEDURE: 'procedimiento',
  RADIATION: 'radiación',
  BEHAVIORAL: 'conducta',
  GENETIC: 'genético',
  DIETARY_SUPPLEMENT: 'suplemento alimenticio',
  COMBINATION_PRODUCT: 'producto combinado',
  DIAGNOSTIC_TEST: 'prueba',
  OTHER: 'otro',
});

const UNITS: Record<AgeUnit, [string, string]> = {
  year: ['año', 'años'],
  month: ['mes', 'meses'],
  week: ['semana', 'semanas'],
  day: ['día', 'días'],
  hour: ['hora', 'horas'],
  minute: ['minuto', 'minutos'],
};

const looks = (tense: Tense): string =>
  byTense(tense, { now: 'observa', past: 'observó', future: 'observará' });

/** Who knows what is told as of a plan, before the study begins too. */
const tells = (tense: Tense): string => byTense(tense, { now: 'dice', past: 'dijo' });
const receives = (tense: Tense): string => byTense(tense, { now: 'recibe', past: 'recibía' });

export const involveWords: Wording<InvolvePhrases> = {
  'involve.planned': () => 'Lo que sigue es el plan del estudio.',
  'involve.observe': ({ tense }) =>
    `Este estudio no ${byTense(tense, { now: 'asigna', past: 'asignó', future: 'asignará' })} ningún tratamiento.`,
  'involve.access': () => 'Es una vía para recibir un tratamiento fuera de un estudio.',
  'involve.groups': ({ count, observed, ownControl, moves, tense }) => {
    const groups = `${number(count)} grupos`;
    if (ownControl)
      return `El registro menciona ${groups} y dice que cada persona se compara consigo misma.`;
    if (moves) return `Algunos de los ${groups} reciben a personas de otros grupos.`;
    if (observed) return `El estudio ${looks(tense)} a ${groups} de personas.`;
    return `Las personas se ${byTense(tense, { now: 'reparten', past: 'repartieron', future: 'repartirán' })} en ${groups}.`;
  },
  'involve.oneGroup': ({ observed, tense }) =>
    observed
      ? `El estudio ${looks(tense)} a un solo grupo de personas.`
      : `Todas las personas ${byTense(tense, { now: 'están', past: 'estaban', future: 'estarán' })} en un solo grupo.`,
  'involve.oneGroupListed': () => 'Figura un solo grupo.',
  'involve.oneGroupModel': () => 'El registro da un diseño de un solo grupo.',
  'involve.noGroups': () => 'El registro no menciona los grupos.',
  'involve.random': ({ ownControl, tense }) =>
    `El azar ${byTense(tense, { now: 'decide', past: 'decidió', future: 'decidirá' })} ${ownControl ? byTense(tense, { now: 'qué va dónde.', past: 'qué iba dónde.' }) : `en qué grupo ${byTense(tense, { now: 'está', past: 'estaba', future: 'estará' })} cada persona.`}`,
  'involve.notRandom': ({ tense, oneGroup }) =>
    oneGroup
      ? `A las personas no se las ${byTense(tense, { now: 'reparte', past: 'repartió', future: 'repartirá' })} al azar.`
      : `El grupo de cada persona no se ${byTense(tense, { now: 'decide', past: 'decidió', future: 'decidirá' })} al azar.`,
  'involve.randomOneGroup': () =>
    'El registro dice que el grupo se decide al azar, pero solo menciona un grupo.',
  'involve.allocationMissing': () =>
    'El registro no dice cómo se reparten las personas en los grupos.',
  'involve.ratio': ({ text }) => `El registro da las proporciones así: ${quoted(text)}.`,
  'involve.crossover': ({ tense }) =>
    `Cada persona ${byTense(tense, { now: 'prueba', past: 'probó', future: 'probará' })} cada opción, en momentos distintos.`,
  'involve.crossoverListed': () => 'El registro lo llama un diseño cruzado.',
  'involve.inTurn': ({ tense, rising }) =>
    `Los grupos ${byTense(tense, { now: 'entran', past: 'entraron', future: 'entrarán' })} uno tras otro${rising ? ', a menudo con una dosis mayor' : ''}.`,
  'involve.factorial': ({ tense }) =>
    `Lo que se prueba se ${byTense(tense, { now: 'da', past: 'dio', future: 'dará' })} por separado y junto.`,
  'involve.openAndMasked': () =>
    'El registro dice que todos saben quién recibe qué y a la vez indica a quiénes no se les dice. Aquí figuran ambas cosas tal como están registradas.',
  'involve.open': ({ tense }) =>
    byTense(tense, {
      now: 'Todos saben quién recibe qué.',
      past: 'El diseño permitía que todos supieran quién recibía qué.',
      future: 'Todos sabrán quién recibe qué.',
    }),
  'involve.masked': ({ tense }) =>
    `A las personas del estudio no se les ${tells(tense)} en qué grupo ${byTense(tense, { now: 'están', past: 'estaban' })}.`,
  'involve.othersMasked': ({ who, too, tense }) => {
    const others = `a quienes ${orList(who.map((one) => OTHERS[one]))}`;
    return too
      ? `Tampoco se les ${tells(tense)} ${others}.`
      : `No se les ${tells(tense)} quién ${receives(tense)} qué ${others}.`;
  },
  'involve.participantKnows': ({ tense }) =>
    `Las personas del estudio ${byTense(tense, { now: 'saben', past: 'sabían', future: 'sabrán' })} en qué grupo ${byTense(tense, { now: 'están', past: 'estaban' })}.`,
  'involve.maskedUnsaid': ({ tense }) =>
    `A parte del equipo o de las personas no se les ${tells(tense)} quién ${receives(tense)} qué. El registro no dice a quiénes.`,
  'involve.placebo': ({ groups, form, tense }) =>
    `${groupsGet(groups, 'un placebo', tense)}: ${form === undefined ? 'algo de igual aspecto, pero sin fármaco' : FORMS[form]}.`,
  'involve.placeboOther': ({ groups, tense }) =>
    `${groupsGet(groups, 'un placebo', tense)}: algo que se parece a lo que se prueba.`,
  'involve.sham': ({ groups, tense }) =>
    `${groupsGet(groups, 'una simulación', tense)}: parece real, pero no lo es.`,
  'involve.everyone': ({ names, tense }) =>
    `Todos ${get(tense)} además ${andList(names.map(quoted))}.`,
  'involve.list.groups': ({ count, observed }) => {
    if (observed) return 'Los grupos';
    return count === 1 ? 'Qué recibe el grupo' : 'Qué recibe cada grupo';
  },
  'involve.group': group,
  'involve.list.interventions': ({ observed }) =>
    observed ? 'Lo que el registro dice que se estudia' : 'Qué se da o se hace',
  'involve.intervention': ({ name, also, type, groups, all }) => {
    const kind = type === undefined ? '' : `, registrado como: ${TYPES[type] ?? quoted(type)}`;
    const whose = all
      ? `${groups.length === 2 ? 'ambos' : 'todos los'} grupos`
      : andList(groups.map(quoted));
    const known = also === undefined ? '' : `, con otro nombre: ${quoted(also)}`;
    return `${quoted(name)}${known}${kind}${groups.length === 0 ? '' : `, para ${whose}`}`;
  },
  'involve.followed': ({ text, tense }) => {
    const time = parseAge(text);
    return time
      ? `A cada persona se le ${byTense(tense, { now: 'hace', past: 'hizo', future: 'hará' })} seguimiento durante ${counted(time.count, ...UNITS[time.unit])}.`
      : `El registro dice que a cada persona se le hace seguimiento durante ${quoted(text)}.`;
  },
  'involve.list.time': () => 'Cuánto dura para una persona, en palabras del registro',
  'involve.noTime': ({ tense }) =>
    `El registro no dice cuánto tiempo ${byTense(tense, { now: 'participa', past: 'participó', future: 'participará' })} cada persona.`,
};
