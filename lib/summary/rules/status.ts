// Section "status": whether the study is open, in the registry's own terms, and why it stopped (R77–R79, R98).
import { markupText } from '../../trial/markup.ts';
import { markupSource } from '../../trial/markupSource.ts';
import { type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { quotable } from '../quotable.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { enrollment } from './design.ts';

/** Statuses of the registry with words of ours; any other is shown as recorded. */
export const KNOWN_STATUSES = [
  'RECRUITING',
  'NOT_YET_RECRUITING',
  'ENROLLING_BY_INVITATION',
  'ACTIVE_NOT_RECRUITING',
  'COMPLETED',
  'SUSPENDED',
  'TERMINATED',
  'WITHDRAWN',
  'UNKNOWN',
  'AVAILABLE',
  'NO_LONGER_AVAILABLE',
  'TEMPORARILY_NOT_AVAILABLE',
  'APPROVED_FOR_MARKETING',
  'WITHHELD',
] as const;
export type KnownStatus = (typeof KNOWN_STATUSES)[number];

export interface StatusPhrases {
  'status.known': { status: KnownStatus };
  'status.asRecorded': { status: string };
  'status.missing': Record<string, never>;
  'status.why': { words: string };
  'status.noReason': Record<string, never>;
  'status.lastChecked': { date: string; last?: KnownStatus };
  'status.doneWithNobody': Record<string, never>;
  'status.calledOffWithPeople': { count: number };
}

const isKnown = (status: string): status is KnownStatus =>
  (KNOWN_STATUSES as readonly string[]).includes(status);

function overall(status: Sourced): Statement {
  const how = { rule: 'R98', certainty: 'stated' as const, sources: [sourceOf(status)] };
  return isKnown(status.value)
    ? say('status.known', { status: status.value }, how)
    : say('status.asRecorded', { status: status.value }, how);
}

const STOPPED: ReadonlySet<string> = new Set(['TERMINATED', 'WITHDRAWN', 'SUSPENDED']);

/** R77, R78: the reason letter for letter; ours would soften or add. */
function why(trial: Trial, status: Sourced): Statement[] {
  if (!STOPPED.has(status.value)) return [];
  const field = trial.status.whyStopped;
  const words = field && markupText(field.value).replace(/\s+/g, ' ').trim();
  if (!field || !words)
    return [
      say('status.noReason', {}, { rule: 'R77', certainty: 'stated', sources: wholeRecord(trial) }),
    ];
  return [
    say(
      'status.why',
      { words: quotable(words) },
      { rule: 'R77', certainty: 'quoted', sources: [markupSource(field, words)] },
    ),
  ];
}

/** R79: when anyone last looked, and what was true then. */
function lastChecked(trial: Trial, status: Sourced): Statement[] {
  const checked = trial.status.statusVerifiedDate;
  if (status.value !== 'UNKNOWN' || checked === undefined) return [];
  const last = trial.status.lastKnownStatus;
  const known = last !== undefined && isKnown(last.value) ? last.value : undefined;
  return [
    say(
      'status.lastChecked',
      { date: checked.value, ...(known && { last: known }) },
      {
        rule: 'R79',
        certainty: 'stated',
        sources: [sourceOf(checked), ...(last && known ? [sourceOf(last)] : [])],
      },
    ),
  ];
}

/** A record that cannot be right is said out loud and never mended. */
function contradiction(trial: Trial, status: Sourced): Statement[] {
  const { count, type } = enrollment(trial);
  if (count === undefined) return [];
  const sources = [sourceOf(status), sourceOf(count)];
  const how = { rule: 'R98', certainty: 'computed' as const, sources };
  if (status.value === 'COMPLETED' && count.value === 0)
    return [say('status.doneWithNobody', {}, how)];
  return status.value === 'WITHDRAWN' && count.value > 0 && type === 'ACTUAL'
    ? [say('status.calledOffWithPeople', { count: count.value }, how)]
    : [];
}

function draft(trial: Trial): Draft {
  const status = trial.status.overallStatus;
  if (status === undefined)
    return {
      statements: [],
      missing: say('status.missing', {}, { rule: 'R98', certainty: 'stated', sources: [] }),
    };
  return {
    statements: [
      overall(status),
      ...why(trial, status),
      ...lastChecked(trial, status),
      ...contradiction(trial, status),
    ],
  };
}

export const status: SectionRules = { id: 'status', draft };
