// Whether a study is about a test, and not about a treatment registered with a test's purpose (R66, R71).
import type { KindKey } from '../../lexicon/kinds.ts';
import type { Trial } from '../../trial/trial.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';

const PURPOSES: ReadonlySet<string> = new Set(['DIAGNOSTIC', 'SCREENING']);

/** Kinds that can find or show an illness, and those that say no more than the registry's own type. */
const CAN_TEST: ReadonlySet<KindKey> = new Set([
  'app',
  'wearable',
  'glucoseSensor',
  'videoGame',
  'virtualReality',
  'biopsy',
  'scan',
  'tracer',
  'contrastDye',
  'bloodTest',
  'geneTest',
  'questionnaire',
  'bodyTest',
  'test',
  'geneticProduct',
  'drug',
  'biologicalProduct',
  'device',
  'procedure',
  'behavioral',
  'productMix',
]);

const THERAPY = /\btherap(?:y|eutic)/i;

/** True for a diagnostic or screening study unless everything it tests is known to be a treatment. */
export function isTestStudy(trial: Trial): boolean {
  if (!PURPOSES.has(trial.design.primaryPurpose?.value ?? '')) return false;
  const { tested } = testedInterventions(trial);
  return (
    tested.length === 0 ||
    tested.some((named) => {
      if (THERAPY.test(named.registered)) return false;
      const kind = kindOf(named, trial)?.kind;
      return kind === undefined || CAN_TEST.has(kind);
    })
  );
}

const SAMPLES: ReadonlySet<KindKey> = new Set([
  'biopsy',
  'scan',
  'bloodTest',
  'geneTest',
  'questionnaire',
]);

/** True where nothing but samples, scans and questions is listed: there is no treatment that could help or harm. */
export function onlyMeasures(trial: Trial): boolean {
  const { tested } = testedInterventions(trial);
  const kinds = tested.map((named) => kindOf(named, trial)?.kind);
  const takes = (kind: KindKey | undefined): boolean => kind !== undefined && SAMPLES.has(kind);
  // Watching the body may be a way to care for it: nerve monitoring in surgery.
  return (
    kinds.some(takes) &&
    kinds.every((kind) => kind === undefined || kind === 'bodyTest' || takes(kind))
  );
}

/** True where all that is studied is registered as a test: a test finds, it does not help. */
export function onlyTests(trial: Trial): boolean {
  const items = testedInterventions(trial).tested.flatMap(({ interventions }) => interventions);
  return items.length > 0 && items.every(({ type }) => type?.value === 'DIAGNOSTIC_TEST');
}
