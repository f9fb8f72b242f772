// English words for the section "when".
import type { Wording } from '../../language.ts';
import type { WhenPhrases } from '../../rules/when.ts';
import { counted, monthYear } from './grammar.ts';

export const whenWords: Wording<WhenPhrases> = {
  'when.start': ({ date, kind, tense }) => {
    const month = monthYear(date);
    if (kind === 'actual') return `The study started in ${month}.`;
    if (kind === 'unsaid') return `The record gives ${month} as the start.`;
    if (tense === 'future') return `The plan is to start in ${month}.`;
    return tense === 'intended'
      ? `The plan was to start in ${month}.`
      : `The record gives ${month} as the planned start.`;
  },
  'when.noStart': () => 'The record does not say when the study starts.',
  'when.primary': ({ date, kind, tense }) => {
    const month = monthYear(date);
    if (kind === 'actual') return `The main measurements ended in ${month}.`;
    return kind === 'planned'
      ? `The main measurements ${tense === 'intended' ? 'were' : 'are'} planned to end in ${month}.`
      : `The record gives ${month} as the end of the main measurements.`;
  },
  'when.end': ({ date, kind, withPrimary, tense }) => {
    const month = monthYear(date);
    const what = withPrimary ? 'The main measurements and the whole study' : 'The whole study';
    const now = withPrimary ? 'are' : 'is';
    const before = withPrimary ? 'were' : 'was';
    const are = tense === 'intended' ? before : now;
    if (kind === 'actual') return `${what} ended in ${month}.`;
    return kind === 'planned'
      ? `${what} ${are} planned to end in ${month}.`
      : `The record gives ${month} as the end of the study.`;
  },
  'when.noEnd': () => 'The record does not say when the study ends.',
  'when.length': ({ months, years, ran }) => {
    const time =
      years === undefined
        ? counted(months, 'month', 'months')
        : `about ${counted(years, 'year', 'years')}`;
    return ran
      ? `That is ${time} for the whole study, not for each person.`
      : `That makes ${time} for the whole study, not for each person.`;
  },
  'when.posted': ({ date }) => `The record was first posted in ${monthYear(date)}.`,
  'when.updated': ({ date }) => `The record was last updated in ${monthYear(date)}.`,
  'when.postedAndUpdated': ({ posted, updated }) =>
    posted === updated
      ? `The record was first posted and last updated in ${monthYear(posted)}.`
      : `The record was first posted in ${monthYear(posted)} and last updated in ${monthYear(updated)}.`,
  'when.noDate': ({ date }) => `${monthYear(date)} is not a date.`,
  'when.endBeforeStart': () => 'The record gives an end date before the start date.',
  'when.primaryAfterEnd': () =>
    'The record gives an end of the main measurements after the end of the study.',
  'when.actualInFuture': ({ what, date }) => {
    const event = { start: 'a start', primary: 'an end of the main measurements', end: 'an end' };
    return `The record calls ${event[what]} in ${monthYear(date)} past, but that is still to come.`;
  },
  'when.plannedPassed': ({ what, date }) =>
    `The planned ${what}, ${monthYear(date)}, has passed, but the record does not say the study ${what === 'start' ? 'started' : 'ended'}.`,
  'when.allPlansPassed': ({ start, end }) =>
    `The planned start, ${monthYear(start)}, and the planned end, ${monthYear(end)}, have passed, but the record does not say the study started.`,
  'when.overButPlanned': ({ date }) =>
    `The record says the study is over, but still calls ${monthYear(date)} a planned end.`,
};
