// What a study is not set up to show (R11).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords } from '../freeText.ts';
import { type Statement, say } from '../statement.ts';
import { tenseOf } from '../tense.ts';
import {
  armSources,
  isFirstPhase,
  isOneGroup,
  phaseSources,
  phasesOf,
  studyType,
} from './design.ts';
import { goalClass } from './mainGoal.ts';

/** What a study of this shape cannot tell. */
export type Limit = 'whetherItWorks' | 'noTreatment' | 'causes' | 'noComparison' | 'onePerson';

const NOT_ABOUT_WORKING = new Set(['safety', 'dose', 'pk', 'feasibility']);

const TREATS = /\b(?:treat(?:s|ing|ments?)?|therap(?:y|ies|eutics?)|efficacy)\b/i;

/** The body is studied, and no word of the titles or the summary speaks of treating anyone. */
function treatsNobody({ design, identification, description }: Trial): boolean {
  const { briefTitle, officialTitle } = identification;
  return (
    design.primaryPurpose?.value === 'BASIC_SCIENCE' &&
    findWords([briefTitle, officialTitle, description.briefSummary], TREATS) === undefined
  );
}

/** What the design cannot show, and where that stands. */
export function limitOf(trial: Trial): { which: Limit; sources: Source[] } | undefined {
  const { primaryPurpose } = trial.design;
  const type = trial.design.studyType;
  const tell = (which: Limit, sources: Source[]) =>
    sources.length > 0 ? { which, sources } : undefined;
  if (studyType(trial) === 'OBSERVATIONAL') return type && tell('causes', [sourceOf(type)]);
  if (studyType(trial) !== 'INTERVENTIONAL') return;
  if (primaryPurpose && treatsNobody(trial)) return tell('noTreatment', [sourceOf(primaryPurpose)]);
  const goal = trial.outcomes.primary.items[0];
  const goalIs = goalClass(trial);
  if (isFirstPhase(trial)) return tell('whetherItWorks', phaseSources(trial));
  // Several main goals may hold one about working; phase 2 looks for signs of it by its nature.
  const onlyGoal = trial.outcomes.primary.items.length === 1 ? goal : undefined;
  if (
    onlyGoal &&
    goalIs !== undefined &&
    NOT_ABOUT_WORKING.has(goalIs) &&
    !phasesOf(trial).includes('PHASE2')
  )
    return tell('whetherItWorks', [sourceOf(onlyGoal.measure)]);
  if (isOneGroup(trial)) return tell('noComparison', armSources(trial));
  return type && tell('onePerson', [sourceOf(type)]);
}

/** R11: said so that nobody reads more into the study than is in it. */
export function limit(trial: Trial): Statement[] {
  const found = limitOf(trial);
  if (found === undefined) return [];
  const { which, sources } = found;
  const tense = tenseOf(trial);
  return [
    say('summary.limit', { limit: which, tense }, { rule: 'R11', certainty: 'inferred', sources }),
  ];
}
