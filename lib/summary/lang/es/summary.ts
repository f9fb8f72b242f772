// Spanish words for the section "summary".
import type { Wording } from '../../language.ts';
import { type ConditionName, mayHaveBoth, peopleWith } from '../../names/conditionName.ts';
import type { Phase } from '../../rules/design.ts';
import type { Look } from '../../rules/look.ts';
import type { SummaryPhrases } from '../../rules/summary.ts';
import type { Limit } from '../../rules/summaryLimit.ts';
import type { Tense } from '../../tense.ts';
import { andList, capitalized, number, people, quoted } from './grammar.ts';
import { nameAlone, namesAlone, nameWithKind } from './treatment.ts';

function who(about: readonly ConditionName[]): string {
  if (about.length === 0) return 'personas';
  const people = peopleWith(about, 'es');
  return mayHaveBoth(about) && / [ou] /.test(people) && !people.endsWith('u otras afecciones')
    ? `${people} (o ambas cosas)`
    : people;
}

interface Verb {
  future: string;
  present: string;
  past: string;
  bare: string;
}

const does = (tense: Tense, verb: Verb): string =>
  tense === 'intended' ? `tenía previsto ${verb.bare}` : verb[tense];

/** The subject is dropped where the sentence before named it. */
const study = (then: boolean, verb: string): string =>
  then ? capitalized(verb) : `Este estudio ${verb}`;

const TEST: Verb = {
  future: 'pondrá a prueba',
  present: 'pone a prueba',
  past: 'puso a prueba',
  bare: 'poner a prueba',
};
const COMPARE: Verb = {
  future: 'comparará',
  present: 'compara',
  past: 'comparó',
  bare: 'comparar',
};

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
    return `${study(then, does(tense, TEST))} ${nameWithKind(first)} en ${who(about)}.`;
  if (how === 'compares' && !more)
    return `${study(then, does(tense, COMPARE))} ${andList(names.map(nameAlone))} en ${who(about)}.`;
  const together = how === 'together' && !more ? ', dados juntos,' : '';
  return `${study(then, does(tense, TEST))} ${namesAlone(names, more, provokes)}${together} en ${who(about)}.`;
}

const LOOKS: Record<Look, Verb> = {
  following: { future: 'seguirá a', present: 'sigue a', past: 'siguió a', bare: 'seguir a' },
  past: {
    future: 'revisará los historiales de',
    present: 'revisa los historiales de',
    past: 'revisó los historiales de',
    bare: 'revisar los historiales de',
  },
  once: { future: 'observará a', present: 'observa a', past: 'observó a', bare: 'observar a' },
  open: { future: 'observará a', present: 'observa a', past: 'observó a', bare: 'observar a' },
};
const LOOK_ENDS: Record<Look, string> = {
  following: ' a lo largo del tiempo',
  past: '',
  once: ' en un solo momento',
  open: '',
};

const STAGES: Readonly<Record<string, string>> = {
  EARLY_PHASE1:
    'un estudio muy inicial (fase 1 temprana), por lo general con pocas personas y dosis bajas',
  PHASE1: 'un estudio inicial (fase 1), que mira sobre todo la seguridad y la dosis',
  'PHASE1/PHASE2':
    'un estudio inicial (fases 1 y 2): primero la seguridad y luego señales de si funciona',
  PHASE2: 'un estudio intermedio (fase 2), que busca señales de si funciona',
  'PHASE2/PHASE3': 'un estudio entre intermedio y avanzado (fases 2 y 3)',
  PHASE3: 'un estudio avanzado (fase 3)',
  PHASE4: 'un estudio de fase 4, a menudo de algo que los médicos ya usan',
};
const NUMBERS: Record<Phase, string> = {
  EARLY_PHASE1: 'fase 1 temprana',
  PHASE1: 'fase 1',
  PHASE2: 'fase 2',
  PHASE3: 'fase 3',
  PHASE4: 'fase 4',
};

const IN_BRIEF = /^(.*?\)|.*? 4(?: study)?)[,:] /;

const stage = (phases: readonly Phase[], brief: boolean): string => {
  const whole = stageOf(phases);
  return brief ? (IN_BRIEF.exec(whole)?.[1] ?? whole) : whole;
};

const stageOf = (phases: readonly Phase[]): string =>
  STAGES[phases.join('/')] ??
  `un estudio registrado como ${andList(phases.map((phase) => NUMBERS[phase]))}`;

const LIMITS: Record<Limit, { now: string; past: string }> = {
  whetherItWorks: {
    now: 'No está pensado para mostrar si el tratamiento funciona.',
    past: 'No estaba pensado para mostrar si el tratamiento funciona.',
  },
  noTreatment: {
    now: 'No busca tratar a quienes participan.',
    past: 'No buscaba tratar a quienes participaron.',
  },
  causes: {
    now: 'No está pensado para mostrar qué causa qué.',
    past: 'No estaba pensado para mostrar qué causa qué.',
  },
  noComparison: {
    now: 'Con un solo grupo, no está pensado para comparar tratamientos.',
    past: 'Con un solo grupo, no estaba pensado para comparar tratamientos.',
  },
  onePerson: {
    now: 'No puede decir cómo le irá a una persona en particular.',
    past: 'No podía decir cómo le iría a una persona en particular.',
  },
};

const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

const PUT: Record<Tense, string> = {
  future: 'Se repartirá a las personas',
  present: 'Se reparte a las personas',
  past: 'Se repartió a las personas',
  intended: 'Se iba a repartir a las personas',
};
const GETS: Record<Tense, string> = {
  future: 'recibirá',
  present: 'recibe',
  past: 'recibió',
  intended: 'iba a recibir',
};
const GET: Record<Tense, string> = {
  future: 'recibirán',
  present: 'reciben',
  past: 'recibieron',
  intended: 'iban a recibir',
};
const TRIES: Record<Tense, string> = {
  future: 'probará',
  present: 'prueba',
  past: 'probó',
  intended: 'iba a probar',
};
const CHANCE = { chance: ' al azar', notChance: ', no al azar,', untold: '' };
const DUMMIES = {
  placebo: 'algo que se ve igual (placebo)',
  sham: 'una versión simulada',
};

const put = (tense: Tense, allocation: keyof typeof CHANCE, count: number): string =>
  `${PUT[tense]}${CHANCE[allocation]} en ${count} grupos`;

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
  if (ownControl)
    return `Cada persona se compara consigo misma: el registro menciona ${count} grupos.`;
  if (parts) return `El registro menciona ${count} grupos; su título habla de una combinación.`;
  const start = moves
    ? `El registro menciona ${count} grupos, y algunas personas pasan de uno a otro`
    : put(tense, allocation, count);
  if (dummy === undefined) return `${start}.`;
  const which =
    dummies === 1 ? `un grupo ${GETS[tense]}` : `${number(dummies)} grupos ${GET[tense]}`;
  return `${start}; ${which} ${DUMMIES[dummy]}.`;
}

export const summaryWords: Wording<SummaryPhrases> = {
  'summary.stopped': ({ status }) =>
    ({
      TERMINATED: 'Este estudio acabó antes de lo previsto.',
      WITHDRAWN: 'Este estudio no siguió adelante.',
      SUSPENDED: 'Este estudio se ha puesto en pausa.',
    })[status],
  'summary.tests': tests,
  'summary.noTreatmentNamed': ({ then, tense, about }) =>
    `${study(then, does(tense, { future: 'tratará', present: 'trata', past: 'trató', bare: 'tratar' }))} sobre la atención a ${who(about)}. El registro no nombra ningún tratamiento.`,
  'summary.observes': ({ then, tense, look, about }) =>
    `${study(then, does(tense, LOOKS[look]))} ${who(about)}${LOOK_ENDS[look]}.`,
  'summary.access': ({ names, more, about }) =>
    `Esto no es un estudio. Es una forma de obtener ${names.length > 0 ? namesAlone(names, more) : 'un tratamiento'} fuera de un estudio, para ${who(about)}.`,
  'summary.typeUntold': ({ about }) =>
    about.length > 0
      ? `Este registro trata de ${who(about)}. No dice qué tipo de estudio es.`
      : 'El registro no dice qué tipo de estudio es ni de quién trata.',
  'summary.stage': ({ phases, brief, tense }) =>
    `${{ future: 'Será', present: 'Es', past: 'Fue', intended: 'Era' }[tense]} ${stage(phases, brief)}.`,
  'summary.phaseAsRecorded': ({ phase }) => `El registro da la fase así: ${quoted(phase)}.`,
  'summary.notAssigned': () => 'Este tipo de estudio solo observa: no asigna ningún tratamiento.',
  'summary.planned': ({ count, tense }) =>
    isOver(tense)
      ? `El plan era incluir a ${people(count)}.`
      : `El plan es incluir a ${people(count)}.`,
  'summary.joined': ({ count, records, tense }) =>
    records
      ? `Se incluyeron los historiales de ${people(count)}.`
      : isOver(tense)
        ? `${count === 1 ? 'Participó' : 'Participaron'} ${people(count)}.`
        : `Ya ${count === 1 ? 'ha entrado' : 'han entrado'} ${people(count)}.`,
  'summary.recorded': ({ count }) =>
    `El registro dice ${people(count)}, pero no si es un plan o un recuento.`,
  'summary.nobody': ({ status }) =>
    status === 'WITHDRAWN' ? 'No entró nadie.' : 'El registro dice que no entró nadie.',
  'summary.sizeOdd': ({ count }) =>
    `El registro da ${count} como número de personas, lo que no puede ser.`,
  'summary.sizeUntold': ({ tense }) =>
    `El registro no dice cuántas personas ${isOver(tense) ? 'participaron' : 'participan'}.`,
  'summary.oneGroup': ({ same, tense }) => {
    const [one, everyone] = {
      future: ['Habrá un solo grupo', ' y todos recibirán lo mismo'],
      present: ['Hay un solo grupo', ' y todos reciben lo mismo'],
      past: ['Hubo un solo grupo', ' y todos recibieron lo mismo'],
      intended: ['Iba a haber un solo grupo', ', con lo mismo para todos'],
    }[tense];
    return `${one}${same ? everyone : ''}.`;
  },
  'summary.oneGroupListed': () => 'El registro menciona un solo grupo.',
  'summary.mixedGroups': ({ count }) =>
    `El registro menciona ${count} grupos y dice que el azar decide quién recibe qué.`,
  'summary.groups': groups,
  'summary.comparedWith': ({ names, usualCare, nothing, tense }) =>
    `${{ future: 'Se comparará', present: 'Se compara', past: 'Se comparó', intended: 'Se iba a comparar' }[tense]} con ${andList(
      [
        ...names.map(nameAlone),
        ...(usualCare ? ['la atención habitual'] : []),
        ...(nothing ? ['no recibir ningún tratamiento del estudio'] : []),
      ],
    )}.`,
  'summary.crossover': ({ allocation, count, tense }) =>
    `${put(tense, allocation, count)}, y cada persona ${TRIES[tense]} más de una opción por turnos.`,
  'summary.limit': ({ limit, tense }) => LIMITS[limit][isOver(tense) ? 'past' : 'now'],
};
