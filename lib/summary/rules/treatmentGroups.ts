// How the tested treatments sit in the groups: together, or set against each other (R4, R30).
import type { ArmGroup, Trial } from '../../trial/trial.ts';
import { armGets, type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import { arms, listsParts } from './design.ts';

const getsAny = (arm: ArmGroup, named: NamedIntervention): boolean =>
  named.interventions.some((item) => armGets(arm, item));

/** Two tested treatments and nothing but groups that get one each: the study sets them against each other. */
export function comparesTreatments(trial: Trial): boolean {
  const { tested } = testedInterventions(trial);
  const groups = arms(trial);
  if (tested.length < 2 || groups.length < 2 || listsParts(trial)) return false;
  if (groups.some((arm) => arm.type?.value === 'EXPERIMENTAL' && groups.length > tested.length))
    return false;
  const perGroup = groups.map((arm) => tested.filter((named) => getsAny(arm, named)).length);
  const everyOneAlone = tested.every(
    (named) => groups.filter((arm) => getsAny(arm, named)).length === 1,
  );
  return (
    everyOneAlone && perGroup.every((count) => count <= 1) && perGroup.some((count) => count === 1)
  );
}

/** Words for one thing after another, or for one that not all get. */
const NOT_AT_ONCE =
  /\b(?:with or without|optional|then|followed (?:by|with)|after (?:the )?completion|after which|sequen\w+|switch\w*|alternat\w+|cross(?:ed)?[- ]?over)\b|→|->|\+\/-|±/i;

/**
 * One group gets all of the tested treatments, and at one time. Not where several groups get all: then what the list
 * does not tell sets them apart, such as the order.
 */
export function givenTogether(trial: Trial): boolean {
  const { tested } = testedInterventions(trial);
  const [only, ...others] = arms(trial).filter((arm) =>
    tested.some((named) => getsAny(arm, named)),
  );
  if (tested.length < 2 || only === undefined || others.length > 0) return false;
  const { label, description } = only;
  return (
    !/\bor\b/i.test(label.value) &&
    !NOT_AT_ONCE.test(`${label.value}\n${description?.value ?? ''}`) &&
    tested.every((named) => getsAny(only, named))
  );
}
