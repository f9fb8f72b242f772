// The stage pill and the rung of the phase ladder, from a study's type and phases.
import type { GlanceStrings } from '../../i18n/glanceStrings.ts';

type KnownStage = keyof GlanceStrings['stage'];

export interface Stage {
  text: string;
  /** Rungs of the ladder this study stands on (1 to 4); empty when it has no phase. */
  rungs: number[];
  kind: 'phase' | 'early' | 'none' | 'observational' | 'expandedAccess' | 'missing';
}

const RUNGS: Record<string, number> = {
  EARLY_PHASE1: 1,
  PHASE1: 1,
  PHASE2: 2,
  PHASE3: 3,
  PHASE4: 4,
};

/** What to say of a study's stage. Phases we do not know are shown as the registry wrote them. */
export function stageOf(
  studyType: string | undefined,
  phases: readonly string[],
  words: Pick<GlanceStrings, 'stage'>,
): Stage {
  if (studyType === 'OBSERVATIONAL')
    return { text: words.stage.observational, rungs: [], kind: 'observational' };
  if (studyType === 'EXPANDED_ACCESS')
    return { text: words.stage.expandedAccess, rungs: [], kind: 'expandedAccess' };
  if (phases.length === 0) return { text: words.stage.none, rungs: [], kind: 'missing' };
  if (phases.length === 1 && phases[0] === 'NA')
    return { text: words.stage.none, rungs: [], kind: 'none' };
  const key = phases.join('_');
  const known = Object.hasOwn(words.stage, key) ? words.stage[key as KnownStage] : undefined;
  return {
    text: known ?? phases.join(', '),
    rungs: phases.flatMap((phase) => RUNGS[phase] ?? []),
    kind: key === 'EARLY_PHASE1' ? 'early' : 'phase',
  };
}
