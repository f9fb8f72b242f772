// English words for the section "status".
import type { Wording } from '../../language.ts';
import type { KnownStatus, StatusPhrases } from '../../rules/status.ts';
import { monthYear, people, quoted } from './grammar.ts';

const STATUS: Record<KnownStatus, string> = {
  RECRUITING: 'This study is looking for people now.',
  NOT_YET_RECRUITING: 'This study is not open yet.',
  ENROLLING_BY_INVITATION: 'Only people who are invited can join this study.',
  ACTIVE_NOT_RECRUITING: 'This study is still going. It is not taking new people.',
  COMPLETED: 'This study has finished.',
  SUSPENDED: 'This study is on hold. It may start again.',
  TERMINATED: 'This study stopped early.',
  WITHDRAWN: 'This study was called off before anyone joined.',
  UNKNOWN: 'The status of this study is unknown.',
  AVAILABLE: 'This treatment is available outside a study.',
  NO_LONGER_AVAILABLE: 'This treatment is no longer available this way.',
  TEMPORARILY_NOT_AVAILABLE: 'This treatment is not available this way for now.',
  APPROVED_FOR_MARKETING: 'The record says this treatment is now approved for sale.',
  WITHHELD: 'Most of this record is being held back from the public for now.',
};

const LAST: Partial<Record<KnownStatus, string>> = {
  RECRUITING: 'looking for people',
  NOT_YET_RECRUITING: 'not open yet',
  ENROLLING_BY_INVITATION: 'taking people by invitation',
  ACTIVE_NOT_RECRUITING: 'going on without taking new people',
};

export const statusWords: Wording<StatusPhrases> = {
  'status.known': ({ status }) => STATUS[status],
  'status.asRecorded': ({ status }) => `The registry gives the status as ${quoted(status)}.`,
  'status.why': ({ words }) => `The reason given: ${quoted(words)}`,
  'status.noReason': () => 'The record gives no reason.',
  'status.lastChecked': ({ date, last }) =>
    `It was last checked in ${monthYear(date)}${last && LAST[last] ? `, when it was ${LAST[last]}` : ''}. It may have ${last === 'NOT_YET_RECRUITING' ? 'started or ' : ''}ended since.`,
  'status.doneWithNobody': () =>
    'The record marks it as finished and also gives 0 people. Both stand here as recorded.',
  'status.calledOffWithPeople': ({ count }) =>
    `The record marks it as called off before anyone joined and also gives ${people(count)}. Both stand here as recorded.`,
  'status.missing': () => 'The record does not say whether this study is open.',
};
