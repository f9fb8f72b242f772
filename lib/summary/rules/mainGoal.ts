// The main goal of a study, read from its primary outcomes (R51–R64).
import { ENDPOINTS, type EndpointKey, type GoalClass } from '../../lexicon/endpoints.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { Outcome, Trial } from '../../trial/trial.ts';
import { type Statement, say } from '../statement.ts';

export type { GoalClass } from '../../lexicon/endpoints.ts';

export interface MainGoalPhrases {
  'goal.known': { endpoint: EndpointKey; past: boolean };
  'goal.quoted': { measure: string; others: number; past: boolean };
}

const FINISHED = new Set(['COMPLETED', 'TERMINATED', 'WITHDRAWN']);

const matchOf = (outcome: Outcome) =>
  ENDPOINTS.find(([, , pattern]) => pattern.test(outcome.measure.value));

/** The class of the main goal; undefined when no primary outcome is recorded, `other` when its words tell us nothing. */
export function goalClass(trial: Trial): GoalClass | undefined {
  const first = trial.outcomes.primary.items[0];
  return first && (matchOf(first)?.[1] ?? 'other');
}

/** What the study mainly measures, as one statement. Empty when no primary outcome is recorded. */
export function mainGoal(trial: Trial): Statement[] {
  const first = trial.outcomes.primary.items[0];
  if (first === undefined) return [];
  const past = FINISHED.has(trial.status.overallStatus?.value ?? '');
  const known = matchOf(first);
  const sources = [sourceOf(first.measure)];
  if (known)
    return [
      say(
        'goal.known',
        { endpoint: known[0], past },
        { rule: 'R51', certainty: 'paraphrased', sources },
      ),
    ];
  const others = trial.outcomes.primary.items.length - 1;
  const measure = first.measure.value;
  return [
    say('goal.quoted', { measure, others, past }, { rule: 'R62', certainty: 'quoted', sources }),
  ];
}
