// English words for the section "results".
import { wordTable } from '../../../trial/wordTable.ts';
import type { Wording } from '../../language.ts';
import type { CountOf } from '../../rules/problemResults.ts';
import type { ResultsPhrases } from '../../rules/results.ts';
import { monthYear, number, quoted } from './grammar.ts';

/** Groups smaller than this get no share in 100: the number would look surer than it is. */
const SHARE_FROM = 100;

/** "none of 186 people", "3 of 187 people (about 2 out of a hundred)". */
function peopleOf({ affected, atRisk }: CountOf): string {
  const of = `of ${number(atRisk)} ${atRisk === 1 ? 'person' : 'people'}`;
  if (affected < 0 || affected > atRisk)
    return `${number(affected)} ${of} (as recorded; this cannot be right)`;
  if (affected === 0) return `${atRisk === 1 ? '0' : 'none'} ${of}`;
  const share = Math.round((affected / atRisk) * 100);
  const about =
    atRisk >= SHARE_FROM && share > 0 && affected < atRisk
      ? ` (about ${share} out of a hundred)`
      : '';
  return `${number(affected)} ${of}${about}`;
}

const PARAMS = wordTable<string>({
  MEAN: 'average',
  MEDIAN: 'middle value',
  GEOMETRIC_MEAN: 'geometric average',
  LEAST_SQUARES_MEAN: 'adjusted average',
  GEOMETRIC_LEAST_SQUARES_MEAN: 'adjusted geometric average',
  LOG_MEAN: 'average of logarithms',
});

/** A number the registry sends as text, bare; anything else it may hold there, quoted. */
const figure = (value: string): string => (/^\d[\d.,]*$/.test(value) ? value : quoted(value));

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
    return `${row(rows, group)}: ${figure(value)}${of === undefined ? '' : ` of ${figure(of)}`} ${of === '1' ? 'person' : 'people'}`;
  return `${row(rows, group)}: ${what === undefined ? '' : `${what} `}${quoted(value)}${unit === undefined ? '' : ` (${quoted(unit)})`}`;
};

export const resultsWords: Wording<ResultsPhrases> = {
  'results.none': ({ tense }) =>
    tense === 'past' ? 'The record holds no results.' : 'The record holds no results so far.',
  'results.elsewhere': () => 'The record says that results are posted, but does not hold them.',
  'results.sent': ({ date }) =>
    `Results were sent to the registry in ${monthYear(date)} and are not posted yet.`,
  'results.posted': ({ date }) => `The results were first posted in ${monthYear(date)}.`,
  'results.noOutcomes': () => 'The record does not give numbers for the main goal.',
  'results.list.flow': ({ period }) =>
    `People who started and finished${period === undefined ? '' : ` (${quoted(period)})`}`,
  'results.flow': ({ group, started, completed }) =>
    `${quoted(group)}: ${started === '0' ? 'none' : figure(started)} started${completed === undefined ? '' : `, ${completed === '0' ? 'none' : figure(completed)} finished`}`,
  'results.list.limits': () => 'Limits the study team names',
  'results.noProblems': () => 'The record does not list health problems during the study.',
  'results.noDeaths': () => 'The record does not say how many people died.',
  'results.mayOrMayNot': () =>
    'Health problems during the study may or may not be due to what was tested.',
  'results.threshold': ({ of100 }) =>
    Number(of100) === 0
      ? 'Other health problems are listed however few people had them.'
      : `Other health problems are listed only if more than ${withoutZeros(of100)} out of a hundred people in a group had them.`,
  'results.list.deaths': () => 'Deaths during the study, for any reason',
  'results.deaths': ({ group, ...count }) => `${quoted(group)}: ${peopleOf(count)} died`,
  'results.list.serious': () => 'Serious health problems during the study',
  'results.serious': ({ group, ...count }) =>
    `${quoted(group)}: ${peopleOf(count)} had a serious problem`,
  'results.list.other': () => 'Other health problems that happened most',
  'results.other': ({ term, counts }) =>
    `${quoted(term)}: ${counts.map(({ group, ...count }) => `${peopleOf(count)} in ${quoted(group)}`).join('; ')}`,
  'results.list.counted': () => 'When health problems were counted',
  'results.counted': ({ text }) => quoted(text),
  'results.list.outcome': ({ title, time }) =>
    `Main goal measured: ${quoted(title)}${time === undefined ? '' : `, time: ${quoted(time)}`}`,
  'results.scale': ({ text }) => `How to read it: ${quoted(text)}`,
  'results.value': outcomeValue,
  'results.valueMissing': ({ rows, group, comment }) =>
    `${row(rows, group)}: no number given${comment === undefined || comment === '' ? '' : `. ${quoted(comment)}`}`,
  'results.moreRows': () => 'The record has more rows for this.',
};
