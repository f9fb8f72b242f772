// Section "status": whether the study is open, in the registry's own terms (R77–R79, R98).
import { type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { type Draft, type SectionRules, say } from '../statement.ts';

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
}

const isKnown = (status: string): status is KnownStatus =>
  (KNOWN_STATUSES as readonly string[]).includes(status);

function overall(status: Sourced) {
  const how = { rule: 'R98', certainty: 'stated', sources: [sourceOf(status)] } as const;
  return isKnown(status.value)
    ? say('status.known', { status: status.value }, { ...how, sources: [...how.sources] })
    : say('status.asRecorded', { status: status.value }, { ...how, sources: [...how.sources] });
}

function draft(trial: Trial): Draft {
  const status = trial.status.overallStatus;
  if (status === undefined)
    return {
      statements: [],
      missing: say('status.missing', {}, { rule: 'R98', certainty: 'stated', sources: [] }),
    };
  return { statements: [overall(status)] };
}

export const status: SectionRules = { id: 'status', draft };
