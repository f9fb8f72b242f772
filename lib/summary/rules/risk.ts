// What the rules of the section "wrong" share: what they look at, and how a risk is sourced.
import type { KindKey } from '../../lexicon/kinds.ts';
import type { Source } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import type { Statement } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';

/** What a risk rule looks at: `types` and `kinds` are those of the tested treatments. */
export interface RiskView {
  trial: Trial;
  tense: Tense;
  types: string[];
  kinds: KindKey[];
}

/** One risk: its sentence when its trigger is in the record, nothing otherwise. */
export type Rule = (view: RiskView) => Statement[];

export const testedSources = (trial: Trial): Source[] =>
  testedInterventions(trial).tested.flatMap((named) => named.sources.slice(0, 1));
export const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

/** The study as the risk rules see it. */
export function riskView(trial: Trial): RiskView {
  const { tested } = testedInterventions(trial);
  return {
    trial,
    tense: tenseOf(trial),
    types: tested.map((named) => named.interventions[0]?.type?.value ?? 'OTHER'),
    kinds: tested.flatMap((named) => kindOf(named, trial)?.kind ?? []),
  };
}
