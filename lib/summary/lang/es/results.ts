// Spanish words for the section "results".
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { CountOf } from '../../rules/problemResults.ts';
import type { ResultsPhrases } from '../../rules/results.ts';
import { monthYear, number, quoted } from './grammar.ts';

/** Groups smaller than this get no share in 100: the number would look surer than it is. */
const SHARE_FROM = 100;

/** "ninguna de 186 personas", "3 de 187 personas (alrededor de 2 de cada cien)". */
function peopleOf({ affected, atRisk }: CountOf): string {
  const of = `de ${number(atRisk)} ${atRisk === 1 ? 'persona' : 'personas'}`;
  if (affected < 0 || affected > atRisk)
    return `${number(affected)} ${of} (tal como está registrado; no puede ser)`;
  if (affected === 0) return `${atRisk === 1 ? '0' : 'ninguna'} ${of}`;
  const share = Math.round((affected / atRisk) * 100);
  const about =
    atRisk >= SHARE_FROM && share > 0 && affected < atRisk
      ? ` (alrededor de ${share} de cada cien)`
      : '';
  return `${number(affected)} ${of}${about}`;
}

const PARAMS = wordTable<string>({
  MEAN: 'promedio',
  MEDIAN: 'valor central',
  GEOMETRIC_MEAN: 'promedio geométrico',
  LEAST_SQUARES_MEAN: 'promedio ajustado',
  GEOMETRIC_LEAST_SQUARES_MEAN: 'promedio geométrico ajustado',
  LOG_MEAN: 'promedio de logaritmos',
});

/** A number the registry sends as text, bare; anything else it may hold there, quoted. */
const figure = (value: string): string => (/^\d[\d.,]*$/.test(value) ? value : quoted(value));

/** "no terminó nadie", "1 terminó", "39 terminaron". */
function verbOf(count: string, [one, many]: readonly [one: string, many: string]): string {
  if (count === '0') return `no ${one} nadie`;
  return `${figure(count)} ${count === '1' ? one : many}`;
}

/** "1.70" is no surer than "1.7". */
const withoutZeros = (value: string): string =>
  value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

const row = (rows: readonly string[], group: string): string =>
  [...rows, group].map(quoted).join(', ');

const outcomeValue: Wording<ResultsPhrases>['results.value'] = ({
  rows,
  group,
  value,
  of,
  param,
  unit,
}) => {
  const what = PARAMS[param ?? ''];
  const people = param === 'COUNT_OF_PARTICIPANTS';
  if (people)
    return `${row(rows, group)}: ${figure(value)}${of === undefined ? '' : ` de ${figure(of)}`} ${of === '1' ? 'persona' : 'personas'}`;
  return `${row(rows, group)}: ${what === undefined ? '' : `${what} `}${quoted(value)}${unit === undefined ? '' : ` (${quoted(unit)})`}`;
};

export const resultsWords: Wording<ResultsPhrases> = {
  'results.none': ({ tense }) =>
    tense === 'past'
      ? 'El registro no tiene resultados.'
      : 'Hasta ahora el registro no tiene resultados.',
  'results.elsewhere': () =>
    'El registro dice que hay resultados publicados, pero no los contiene.',
  'results.sent': ({ date }) =>
    `Los resultados se enviaron al registro en ${monthYear(date)} y todavía no se han publicado.`,
  'results.posted': ({ date }) =>
    `Los resultados se publicaron por primera vez en ${monthYear(date)}.`,
  'results.noOutcomes': () => 'El registro no da cifras para el objetivo principal.',
  'results.list.flow': ({ period }) =>
    `Personas que empezaron y terminaron${period === undefined ? '' : ` (${quoted(period)})`}`,
  'results.flow': ({ group, started, completed }) =>
    [
      `${quoted(group)}: ${verbOf(started, ['empezó', 'empezaron'])}`,
      ...(completed === undefined ? [] : [verbOf(completed, ['terminó', 'terminaron'])]),
    ].join(', '),
  'results.list.limits': () => 'Límites que señala el equipo del estudio',
  'results.noProblems': () => 'El registro no da los problemas de salud durante el estudio.',
  'results.noDeaths': () => 'El registro no dice cuántas personas murieron.',
  'results.mayOrMayNot': () =>
    'Los problemas de salud durante el estudio pueden deberse o no a lo que se probó.',
  'results.threshold': ({ of100 }) =>
    Number(of100) === 0
      ? 'Los demás problemas de salud figuran aunque los tuviera muy poca gente.'
      : `Los demás problemas de salud figuran solo si los tuvieron más de ${withoutZeros(of100)} de cada cien personas de un grupo.`,
  'results.list.deaths': () => 'Muertes durante el estudio, por cualquier causa',
  'results.deaths': ({ group, ...count }) =>
    `${quoted(group)}: ${count.affected === 1 ? 'murió' : count.affected === 0 && count.atRisk !== 1 ? 'no murió' : 'murieron'} ${peopleOf(count)}`,
  'results.list.serious': () => 'Problemas de salud graves durante el estudio',
  'results.serious': ({ group, ...count }) =>
    `${quoted(group)}: ${peopleOf(count)} con un problema grave`,
  'results.list.other': () => 'Otros problemas de salud, los que tuvo más gente',
  'results.other': ({ term, counts }) =>
    `${quoted(term)}: ${counts.map(({ group, ...count }) => `${peopleOf(count)} en ${quoted(group)}`).join('; ')}`,
  'results.list.counted': () => 'Cuándo se contaron los problemas de salud',
  'results.counted': ({ text }) => quoted(text),
  'results.list.outcome': ({ title, time }) =>
    `Objetivo principal medido: ${quoted(title)}${time === undefined ? '' : `, momento: ${quoted(time)}`}`,
  'results.scale': ({ text }) => `Cómo leerlo: ${quoted(text)}`,
  'results.value': outcomeValue,
  'results.valueMissing': ({ rows, group, comment }) =>
    `${row(rows, group)}: no se da ninguna cifra${comment === undefined || comment === '' ? '' : `. ${quoted(comment)}`}`,
  'results.moreRows': () => 'El registro tiene más filas sobre esto.',
};
