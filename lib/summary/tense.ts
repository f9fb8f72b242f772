// The tense of a study: what its status lets a sentence say about time.

import { type Source, sourceOf } from '../trial/sourced.ts';
import type { Trial } from '../trial/trial.ts';
import { wordTable } from '../trial/wordTable.ts';

/**
 * `future` has not begun, `present` is going on (or on hold), `past` is over, and `intended` says the plan alone:
 * the study was called off, ended before anyone joined, or nobody has told the registry how it went.
 */
export type Tense = 'future' | 'present' | 'past' | 'intended';

const TENSES = wordTable<Tense>({
  NOT_YET_RECRUITING: 'future',
  RECRUITING: 'present',
  ENROLLING_BY_INVITATION: 'present',
  ACTIVE_NOT_RECRUITING: 'present',
  SUSPENDED: 'present',
  AVAILABLE: 'present',
  TEMPORARILY_NOT_AVAILABLE: 'present',
  COMPLETED: 'past',
  TERMINATED: 'past',
  NO_LONGER_AVAILABLE: 'past',
  APPROVED_FOR_MARKETING: 'past',
});

/** How to speak of the study. A status without a tense of its own, or none, gives `intended`. */
export function tenseOf(trial: Trial): Tense {
  const tense = TENSES[trial.status.overallStatus?.value ?? ''] ?? 'intended';
  const nobody = trial.design.enrollment?.count?.value === 0;
  return tense === 'past' && nobody ? 'intended' : tense;
}

/** How to speak of joining: a study that goes on may take nobody new. */
export const joiningTense = (trial: Trial): Tense =>
  trial.status.overallStatus?.value === 'ACTIVE_NOT_RECRUITING' ? 'past' : tenseOf(trial);

/** The status as a source, for sentences whose tense rests on it. */
export const statusSource = (trial: Trial): Source[] =>
  trial.status.overallStatus ? [sourceOf(trial.status.overallStatus)] : [];
