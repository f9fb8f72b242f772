// The first sentence of the summary: what the study does, and for whom (R10, R23).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import { namedSources, type ShownName, shownName } from '../names/shownName.ts';
import { type Statement, say } from '../statement.ts';
import { tenseOf } from '../tense.ts';
import { type AboutWhom, aboutWhom } from './aboutWhom.ts';
import { studyType } from './design.ts';
import { lookOf } from './look.ts';
import { provocation } from './provocation.ts';
import type { SummaryPhrases } from './summary.ts';
import { comparesTreatments, givenTogether } from './treatmentGroups.ts';

const typeSources = (trial: Trial): Source[] => [
  trial.design.studyType ? sourceOf(trial.design.studyType) : sourceOf(trial.nctId),
];

const MOST_NAMES = 3;

function namedTreatments(trial: Trial): {
  shown: NamedIntervention[];
  names: ShownName[];
  more: boolean;
} {
  const { tested } = testedInterventions(trial);
  const shown = tested.slice(0, tested.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  return {
    shown,
    names: shown.map((named) => shownName(named, trial)),
    more: tested.length > shown.length,
  };
}

function howTested(trial: Trial, count: number): SummaryPhrases['summary.tests']['how'] {
  if (count === 1) return 'one';
  if (comparesTreatments(trial)) return 'compares';
  return givenTogether(trial) ? 'together' : 'several';
}

/** R23: what a study that only watches does; the treatments it names stand under the substance. */
function observes(trial: Trial, then: boolean, about: AboutWhom): Statement {
  const { look, sources } = lookOf(trial);
  return say(
    'summary.observes',
    { then, tense: tenseOf(trial), look, about: about.names },
    {
      rule: 'R23',
      certainty: 'paraphrased',
      sources: [...about.sources, ...typeSources(trial), ...sources],
    },
  );
}

/** R10: what the study does, and for whom. `then`: another sentence about the study stands before it. */
export function whatAndWho(trial: Trial, then: boolean): Statement {
  const about = aboutWhom(trial);
  if (studyType(trial) === 'OBSERVATIONAL') return observes(trial, then, about);
  const tense = tenseOf(trial);
  const { shown, names, more } = namedTreatments(trial);
  const sources = [...shown.flatMap((named) => namedSources(named, trial)), ...about.sources];
  const how = { rule: 'R10', certainty: 'paraphrased' as const, sources };
  const typed = { ...how, sources: [...sources, ...typeSources(trial)] };
  if (studyType(trial) === 'EXPANDED_ACCESS')
    return say('summary.access', { names, more, about: about.names }, { ...typed, rule: 'R23' });
  if (studyType(trial) !== 'INTERVENTIONAL')
    return say('summary.typeUntold', { about: about.names }, typed);
  if (names.length === 0)
    return say('summary.noTreatmentNamed', { then, tense, about: about.names }, typed);
  const together = howTested(trial, names.length);
  const provokes = provocation(trial) !== undefined;
  return say(
    'summary.tests',
    { then, tense, how: together, names, more, about: about.names, provokes },
    how,
  );
}
