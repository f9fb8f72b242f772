// How a study that only observes looks at people: over time, back, once (R23).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';

/** How an observational study looks: forward, back, once, or not told. */
export type Look = 'following' | 'past' | 'once' | 'open';

const LOOKS = wordTable<Look>({
  PROSPECTIVE: 'following',
  RETROSPECTIVE: 'past',
  CROSS_SECTIONAL: 'once',
});
/** Following over time is the cohort's way; other models may look forward and see each person once. */
const FOLLOWS = new Set(['COHORT', 'NATURAL_HISTORY', 'CASE_ONLY']);

/** Nobody comes in for a look at what is on record already: there are no visits, and no time of theirs. */
export const looksBack = (trial: Trial): boolean =>
  trial.design.studyType?.value === 'OBSERVATIONAL' &&
  trial.design.timePerspective?.value === 'RETROSPECTIVE';

/** The look, and the fields it rests on; `open` where the record does not tell. */
export function lookOf(trial: Trial): { look: Look; sources: Source[] } {
  const { timePerspective, observationalModel } = trial.design;
  const look = LOOKS[timePerspective?.value ?? ''] ?? 'open';
  if (timePerspective === undefined || look === 'open') return { look: 'open', sources: [] };
  const follows = look !== 'following' || FOLLOWS.has(observationalModel?.value ?? '');
  return follows ? { look, sources: [sourceOf(timePerspective)] } : { look: 'open', sources: [] };
}
