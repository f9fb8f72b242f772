// Spanish words for every kind of change.

import { countryName } from '../../summary/lang/es/countryName.ts';
import {
  andList,
  capitalized,
  counted,
  monthYear,
  number,
  people,
  quoted,
} from '../../summary/lang/es/grammar.ts';
import { siteStatus } from '../../summary/lang/es/siteStatus.ts';
import { type AgeUnit, parseAge } from '../../trial/age.ts';
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
  RECRUITING: 'El estudio busca participantes ahora.',
  NOT_YET_RECRUITING: 'El estudio figura ahora como todavía no abierto.',
  ENROLLING_BY_INVITATION: 'El estudio admite ahora solo a personas invitadas.',
  ACTIVE_NOT_RECRUITING: 'El estudio sigue en marcha, pero ya no admite a más personas.',
  COMPLETED: 'El estudio ha terminado.',
  SUSPENDED: 'El estudio está en pausa. Puede que continúe.',
  TERMINATED: 'El estudio se detuvo antes de tiempo.',
  WITHDRAWN: 'El estudio se canceló antes de que entrara nadie.',
  UNKNOWN: 'El registro marca ahora el estado del estudio como desconocido.',
  AVAILABLE: 'El tratamiento está ahora disponible fuera de un estudio.',
  NO_LONGER_AVAILABLE: 'El tratamiento ya no está disponible por esta vía.',
  TEMPORARILY_NOT_AVAILABLE: 'El tratamiento no está disponible por esta vía por ahora.',
  APPROVED_FOR_MARKETING: 'El registro dice ahora que el tratamiento está aprobado para la venta.',
});

const BEFORE = wordTable<string>({
  UNKNOWN: 'desconocido',
  WITHHELD: 'retenido',
  NO_LONGER_AVAILABLE: 'ya no disponible',
  TEMPORARILY_NOT_AVAILABLE: 'no disponible por ahora',
  APPROVED_FOR_MARKETING: 'aprobado para la venta',
});

function status({ from, to }: FromTo): string {
  if (to === null) return 'El registro ya no dice cuál es el estado del estudio.';
  const now = NOW[to] ?? `El estado del estudio es ahora ${quoted(to)}.`;
  return from === null ? now : `${now} Antes: ${BEFORE[from] ?? siteStatus(from)}.`;
}

/** "X ha cambiado. Antes: … Ahora: …", the pattern for everything that has two values and no better sentence. */
const changed = (what: string, from: string, to: string): string =>
  `Ha cambiado ${what}. Antes: ${from}. Ahora: ${to}.`;

const coded =
  (words: Readonly<Record<string, string>>) =>
  (code: string | null): string =>
    code === null ? 'no consta' : (words[code] ?? quoted(code));

const MASKING = coded({
  NONE: 'todos lo saben',
  SINGLE: 'un grupo de personas no lo sabe',
  DOUBLE: 'dos grupos de personas no lo saben',
  TRIPLE: 'tres grupos de personas no lo saben',
  QUADRUPLE: 'cuatro grupos de personas no lo saben',
});
const ALLOCATION = coded({
  RANDOMIZED: 'al azar',
  NON_RANDOMIZED: 'no al azar',
  NA: 'hay un solo grupo',
});
const STUDY_TYPE = coded({
  INTERVENTIONAL: 'un estudio que prueba algo',
  OBSERVATIONAL: 'un estudio que solo observa',
  EXPANDED_ACCESS: 'acceso fuera de un estudio',
});
const PHASE = coded({
  EARLY_PHASE1: 'fase 1 temprana',
  PHASE1: 'fase 1',
  PHASE2: 'fase 2',
  PHASE3: 'fase 3',
  PHASE4: 'fase 4',
  NA: 'sin fase',
});
const SEX = coded({ ALL: 'cualquier sexo', FEMALE: 'mujeres', MALE: 'hombres' });

const phases = (list: readonly string[]): string =>
  list.length === 0 ? 'no consta' : andList(list.map(PHASE));

const DAY = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });

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
    ? counted(Math.abs(by), 'mes', 'meses')
    : counted(Math.abs(by), 'día', 'días');
  return `, ${span} ${by > 0 ? 'más tarde' : 'antes'}`;
}

/** `what` with its article; `cameTrue` with the date is said when a plan has become a fact. */
const dateWords =
  (what: string, cameTrue: (date: string) => string) =>
  (facts: DateFacts): string => {
    const { from, to } = facts;
    if (to === null) return `El registro ya no da ${what}.`;
    const isFact = to.type === 'ACTUAL' && from?.type !== 'ACTUAL';
    if (isFact) {
      const fact = `${cameTrue(monthYear(to.date))}.`;
      const plan = from && monthYear(from.date);
      return plan && plan !== monthYear(to.date) ? `${fact} El plan era ${plan}.` : fact;
    }
    if (from === null) return `El registro da ahora ${what}: ${monthYear(to.date)}.`;
    const [before, after] = bothDates(from, to);
    const planned = to.type === 'ESTIMATED' ? ' prevista' : '';
    if (before === after) return `${capitalized(what)} vuelve a ser un plan: ${after}.`;
    return `${capitalized(what)}${planned} pasó de ${before} a ${after}${howFar(facts)}.`;
  };

const moreOrFewer = (from: Count, to: Count): string =>
  `${number(Math.abs(to.count - from.count))} ${to.count > from.count ? 'más' : 'menos'}`;

function enrollment({ from, to }: { from: Count | null; to: Count | null }): string {
  if (to === null) return 'El registro ya no dice cuántas personas tiene el estudio.';
  const isActual = to.type === 'ACTUAL';
  if (from === null)
    return isActual
      ? `El registro dice ahora cuántas personas participaron: ${number(to.count)}.`
      : `El plan es ahora incluir a ${people(to.count)}.`;
  if (isActual && from.type !== 'ACTUAL')
    return from.count === to.count
      ? `Personas que participaron: ${number(to.count)}. Ese era el plan.`
      : `Personas que participaron: ${number(to.count)}. El plan era ${number(from.count)} (${moreOrFewer(from, to)}).`;
  if (from.count === to.count)
    return `El número de personas vuelve a ser un plan: ${number(to.count)}.`;
  const what = isActual
    ? 'El número de personas que participaron'
    : 'El número previsto de personas';
  return `${what} pasó de ${number(from.count)} a ${number(to.count)} (${moreOrFewer(from, to)}).`;
}

const siteName = ({ facility, city, country }: SnapshotSite): string =>
  [facility, city, country && countryName(country)].filter(Boolean).join(', ') ||
  'un centro sin nombre';

/** The first few by name, the others by number. */
function siteNames(sites: readonly SnapshotSite[]): string {
  const names = sites.slice(0, 3).map(siteName).join('; ');
  return sites.length > 3 ? `${names}; y ${number(sites.length - 3)} más` : names;
}

const sites =
  (one: string, many: string) =>
  ({ sites: list }: { sites: SnapshotSite[] }): string =>
    `${list.length === 1 ? one : `${number(list.length)} ${many}`}: ${siteNames(list)}.`;

const UNITS: Record<AgeUnit, readonly [string, string]> = {
  year: ['año', 'años'],
  month: ['mes', 'meses'],
  week: ['semana', 'semanas'],
  day: ['día', 'días'],
  hour: ['hora', 'horas'],
  minute: ['minuto', 'minutos'],
};

const age = (recorded: string | null): string => {
  const parsed = recorded === null ? undefined : parseAge(recorded);
  if (parsed === undefined) return recorded === null ? 'sin límite' : quoted(recorded);
  return counted(parsed.count, ...UNITS[parsed.unit]);
};

const ageLimits = ({ min, max }: AgeLimits): string => {
  if (min === null && max === null) return 'sin límite';
  if (max === null) return `${age(min)} o más`;
  return min === null ? `hasta ${age(max)}` : `de ${age(min)} a ${age(max)}`;
};

/** `verbs`: for one and for many. */
function things(
  one: string,
  many: string,
  verbs: Record<keyof Named, readonly [string, string]>,
  facts: Named,
): string {
  return (['added', 'removed', 'reworded'] as const)
    .filter((part) => facts[part].length > 0)
    .map((part) => {
      const names = facts[part];
      const verb = verbs[part][names.length === 1 ? 0 : 1];
      return `${verb} ${counted(names.length, one, many)}: ${names.map(quoted).join(', ')}.`;
    })
    .join(' ');
}

const VERBS = {
  added: ['Se añadió', 'Se añadieron'],
  removed: ['Se quitó', 'Se quitaron'],
  reworded: ['Se describe con otras palabras', 'Se describen con otras palabras'],
} as const;

const PART: Record<OutcomePart, string> = {
  measure: 'redacción',
  timeFrame: 'plazo',
  description: 'explicación',
};

function eligibility({ added, removed, reworded }: FindingFacts['eligibility']): string {
  const parts = [
    ...(reworded ? [`con otra redacción: ${number(reworded)}`] : []),
    ...(added ? [`añadidas: ${number(added)}`] : []),
    ...(removed ? [`quitadas: ${number(removed)}`] : []),
  ];
  return `Han cambiado las reglas sobre quién puede participar (${parts.join('; ')}).`;
}

function documents({ protocol, sap, icf, labels }: FindingFacts['documents-posted']): string {
  const known = [
    ...(protocol ? ['plan del estudio (protocolo)'] : []),
    ...(sap ? ['plan de los cálculos (plan estadístico)'] : []),
    ...(icf ? ['hoja de consentimiento'] : []),
  ];
  const names = known.length > 0 ? known : labels.map(quoted);
  return names.length > 0
    ? `Hay documentos nuevos para leer: ${andList(names)}.`
    : 'Hay documentos nuevos para leer.';
}

const yesNo = (value: boolean | null): string => (value ? 'sí' : 'no');
const quotedOr = (text: string | null): string => (text === null ? 'no consta' : quoted(text));

export const spanish: ChangeWords = {
  says: {
    status,
    withheld: () => 'La mayor parte del registro está ahora oculta al público.',
    'why-stopped': ({ to }) =>
      to === null
        ? 'El registro ya no dice por qué se detuvo el estudio.'
        : `El registro dice por qué se detuvo el estudio: ${quoted(to)}.`,
    'results-posted': () => 'Se han publicado resultados.',
    'results-removed': () => 'Los resultados ya no están en el registro.',
    'primary-outcome-added': ({ measure }) => `Se añadió una medida principal: ${quoted(measure)}.`,
    'primary-outcome-removed': ({ measure }) =>
      `Se quitó una medida principal: ${quoted(measure)}.`,
    'primary-outcome-reworded': ({ measure, parts }) =>
      `Ha cambiado una medida principal (${andList(parts.map((part) => PART[part]))}): ${quoted(measure)}.`,
    'site-near-opened': ({ site }) => `Hay un centro abierto cerca de usted: ${siteName(site)}.`,
    'sites-opened': sites('Se abrió un centro', 'centros se abrieron'),
    'sites-closed': sites('Un centro ya no admite personas', 'centros ya no admiten personas'),
    'sites-added': sites('Se añadió un centro', 'centros se añadieron'),
    'sites-removed': sites('Se quitó un centro', 'centros se quitaron'),
    enrollment,
    'start-date': dateWords('la fecha de inicio', (date) => `El estudio empezó en ${date}`),
    'primary-completion-date': dateWords(
      'la fecha del último control principal',
      (date) => `El último control principal fue en ${date}`,
    ),
    'completion-date': dateWords('la fecha de fin', (date) => `El estudio terminó en ${date}`),
    eligibility,
    'age-limits': ({ from, to }) =>
      changed('la edad de quienes pueden participar', ageLimits(from), ageLimits(to)),
    sex: ({ from, to }) => changed('el sexo de quienes pueden participar', SEX(from), SEX(to)),
    'healthy-volunteers': ({ from, to }) =>
      changed('si pueden participar personas sanas', yesNo(from), yesNo(to)),
    arms: (facts) => things('grupo', 'grupos', VERBS, facts),
    interventions: (facts) =>
      things('cosa que se prueba o se da', 'cosas que se prueban o se dan', VERBS, facts),
    masking: ({ from, to }) =>
      changed('quién sabe en qué grupo está cada persona', MASKING(from), MASKING(to)),
    allocation: ({ from, to }) =>
      changed('cómo se reparten las personas en grupos', ALLOCATION(from), ALLOCATION(to)),
    phase: ({ from, to }) => changed('la etapa', phases(from), phases(to)),
    'study-type': ({ from, to }) => changed('el tipo de estudio', STUDY_TYPE(from), STUDY_TYPE(to)),
    sponsor: ({ from, to }) => changed('quién dirige el estudio', quotedOr(from), quotedOr(to)),
    'documents-posted': documents,
    contact: () => 'Han cambiado los datos de contacto del estudio.',
    title: ({ from, to }) => changed('el título', quotedOr(from), quotedOr(to)),
    gone: () => 'El registro ya no muestra este estudio.',
    merged: ({ into }) => `El registro unió este estudio con ${into}.`,
  },
  stage: (list) => {
    const known = list.filter((phase) => phase !== 'NA');
    return known.length === 0 ? '' : capitalized(phases(known));
  },
  place: (first, others) =>
    others === 0 ? siteName(first) : `${siteName(first)} y ${number(others)} más`,
  labels: { in: 'Para participar', out: 'No puede participar', rules: 'Regla', remarks: 'Nota' },
};
