// Spanish words for the section "when".
import type { Wording } from '../../language.ts';
import type { WhenPhrases } from '../../rules/when.ts';
import { capitalized, counted, monthYear } from './grammar.ts';

export const whenWords: Wording<WhenPhrases> = {
  'when.start': ({ date, kind, tense }) => {
    const month = monthYear(date);
    if (kind === 'actual') return `El estudio empezó en ${month}.`;
    if (kind === 'unsaid') return `El registro da ${month} como comienzo.`;
    if (tense === 'future') return `Está previsto que el estudio empiece en ${month}.`;
    return tense === 'intended'
      ? `Estaba previsto empezar en ${month}.`
      : `El registro da ${month} como comienzo previsto.`;
  },
  'when.noStart': () => 'El registro no dice cuándo empieza el estudio.',
  'when.primary': ({ date, kind, tense }) => {
    const month = monthYear(date);
    if (kind === 'actual') return `Las mediciones principales terminaron en ${month}.`;
    return kind === 'planned'
      ? tense === 'intended'
        ? `Estaba previsto que las mediciones principales terminaran en ${month}.`
        : `Está previsto que las mediciones principales terminen en ${month}.`
      : `El registro da ${month} como fin de las mediciones principales.`;
  },
  'when.end': ({ date, kind, withPrimary, tense }) => {
    const month = monthYear(date);
    if (kind === 'unsaid') return `El registro da ${month} como fin del estudio.`;
    const what = withPrimary ? 'las mediciones principales y todo el estudio' : 'todo el estudio';
    if (kind === 'actual')
      return `${capitalized(what)} ${withPrimary ? 'terminaron' : 'terminó'} en ${month}.`;
    return tense === 'intended'
      ? `Estaba previsto que ${what} ${withPrimary ? 'terminaran' : 'terminara'} en ${month}.`
      : `Está previsto que ${what} ${withPrimary ? 'terminen' : 'termine'} en ${month}.`;
  },
  'when.noEnd': () => 'El registro no dice cuándo termina el estudio.',
  'when.length': ({ months, years, ran }) => {
    const time =
      years === undefined
        ? counted(months, 'mes', 'meses')
        : `alrededor de ${counted(years, 'año', 'años')}`;
    return ran
      ? `El estudio entero duró ${time}; no es el tiempo de cada persona.`
      : `El estudio entero suma ${time}; no es el tiempo de cada persona.`;
  },
  'when.posted': ({ date }) => `El registro se publicó por primera vez en ${monthYear(date)}.`,
  'when.updated': ({ date }) => `El registro se actualizó por última vez en ${monthYear(date)}.`,
  'when.postedAndUpdated': ({ posted, updated }) =>
    posted === updated
      ? `El registro se publicó y se actualizó por última vez en ${monthYear(posted)}.`
      : `El registro se publicó en ${monthYear(posted)} y se actualizó por última vez en ${monthYear(updated)}.`,
  'when.noDate': ({ date }) => `${monthYear(date)} no es una fecha.`,
  'when.endBeforeStart': () => 'El registro da una fecha de fin anterior a la fecha de comienzo.',
  'when.primaryAfterEnd': () =>
    'El registro da un fin de las mediciones principales posterior al fin del estudio.',
  'when.actualInFuture': ({ what, date }) => {
    const event = {
      start: 'el comienzo',
      primary: 'el fin de las mediciones principales',
      end: 'el fin',
    };
    return `El registro da por pasado ${event[what]} en ${monthYear(date)}, pero esa fecha no ha llegado.`;
  },
  'when.plannedPassed': ({ what, date }) =>
    `Ya pasó la fecha prevista de ${what === 'start' ? 'comienzo' : 'fin'}, ${monthYear(date)}, pero el registro no dice que el estudio haya ${what === 'start' ? 'empezado' : 'terminado'}.`,
  'when.allPlansPassed': ({ start, end }) =>
    `Ya pasaron el comienzo previsto, ${monthYear(start)}, y el fin previsto, ${monthYear(end)}, pero el registro no dice que el estudio haya empezado.`,
  'when.overButPlanned': ({ date }) =>
    `El registro dice que el estudio terminó, pero aún da ${monthYear(date)} como fin previsto.`,
};
