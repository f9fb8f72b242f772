// The groups of a study in a sentence, and what the tested treatments are compared with (R3, R24–R30, R37, R38).
import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords, proseFields } from '../freeText.ts';
import { isPlacebo, isUsualCare, testedInterventions } from '../names/interventionName.ts';
import { shownName } from '../names/shownName.ts';
import { type Statement, say } from '../statement.ts';
import { tenseOf } from '../tense.ts';
import {
  armSources,
  arms,
  dummyArms,
  givenInstead,
  isRandomized,
  listsParts,
  listsTooFew,
  mayCrossOver,
  mixedGroups,
  ownControl,
  studyType,
  takesFromOthers,
} from './design.ts';
import { risingDose } from './risingDose.ts';

/** What is given is told cohort by cohort. */
const COHORTS = /\bcohorts? ?(?:[2-9]|B|II)\b/i;

/** Not everyone gets the same amount. */
const UNLIKE_DOSES =
  /\b(?:different|various|varying) (?:[a-z]+ )?(?:doses?|dosages?|concentrations?|strengths)\b|\bdose (?:groups|cohorts)\b|\b(?:up-?)?titrat(?:ion|ed|ing)\b/i;

/** Not everyone gets it: people choose it, or only some are given it. */
const NOT_FOR_ALL =
  /\boptional\b|\bwith or without (?!food|meals?\b|water)|\bonly (?:be )?(?:given|distributed|offered|used) (?:to|for|in)\b/i;

/** What each person gets is chosen for them. */
const CHOSEN =
  /\b\w+-(?:informed|guided|directed|adapted|tailored|matched) (?:chemo|immuno)?(?:therap|treatment)|\b(?:personali[sz]ed|individuali[sz]ed|tailored) (?:treatment|therap|dos)|\b(?:physician|investigator|doctor)['’]?s? choice/i;

/** How people come into the groups; `untold` when the record does not say. */
export type Allocation = 'chance' | 'notChance' | 'untold';

function allocationOf(trial: Trial): Allocation {
  if (isRandomized(trial)) return 'chance';
  return trial.design.allocation?.value === 'NON_RANDOMIZED' ? 'notChance' : 'untold';
}

/** R24–R27, R30, R37, R38: how many groups, how people come into them, and whether one gets a look-alike. */
export function groups(trial: Trial): Statement[] {
  const count = arms(trial).length;
  if (count === 0 || studyType(trial) !== 'INTERVENTIONAL') return [];
  const tense = tenseOf(trial);
  const { allocation: field, interventionModel } = trial.design;
  const allocation = allocationOf(trial);
  const sources = [...armSources(trial), ...(field ? [sourceOf(field)] : [])];
  const how = { rule: 'R24', certainty: 'stated' as const, sources };
  if (count === 1 && listsTooFew(trial))
    return [say('summary.oneGroupListed', {}, { ...how, rule: 'R26', sources: armSources(trial) })];
  if (count === 1) {
    const { items } = trial.arms.interventions;
    const said = items.map((item) => item.description);
    // Where doses rise, groups join in turn, or people can choose, not everyone gets the same.
    const same =
      interventionModel?.value !== 'SEQUENTIAL' &&
      risingDose(trial) === undefined &&
      findWords(said, COHORTS) === undefined &&
      !items.some(({ name }) => /\band\/or\b/i.test(name.value)) &&
      findWords([...said, arms(trial)[0]?.description], NOT_FOR_ALL) === undefined &&
      findWords(proseFields(trial), UNLIKE_DOSES) === undefined &&
      findWords(proseFields(trial), CHOSEN) === undefined;
    return [say('summary.oneGroup', { same, tense }, { ...how, rule: 'R26' })];
  }
  const mixed = mixedGroups(trial);
  if (mixed)
    return [say('summary.mixedGroups', { count }, { ...how, sources: [...sources, mixed] })];
  if (interventionModel?.value === 'CROSSOVER' && !mayCrossOver(trial))
    return [
      say(
        'summary.crossover',
        { allocation, count, tense },
        { ...how, rule: 'R27', sources: [...sources, sourceOf(interventionModel)] },
      ),
    ];
  const dummy = (['placebo', 'sham'] as const).find((kind) => dummyArms(trial, kind).length > 0);
  const dummies = dummy ? dummyArms(trial, dummy) : [];
  const own = ownControl(trial);
  const moves = takesFromOthers(trial);
  const types = dummies.flatMap((arm) => (arm.type ? [sourceOf(arm.type)] : []));
  return [
    say(
      'summary.groups',
      {
        count,
        allocation,
        dummies: dummies.length,
        ownControl: own !== undefined,
        moves: moves !== undefined,
        parts: listsParts(trial),
        tense,
        ...(dummy && { dummy }),
      },
      { ...how, sources: [...sources, ...types, ...(own ? [own] : []), ...(moves ? [moves] : [])] },
    ),
  ];
}

const CONTROL = /^(?:the )?(?:controls?|comparators?)(?: (?:group|arm|condition))?$/i;
const MOST_COMPARED = 2;
/** With more groups, one that gets nothing is not what all the others are compared with. */
const MOST_GROUPS = 4;

/** R3, R30: what the tested treatments are compared with, placebo and sham apart. */
export function comparedWith(trial: Trial): Statement[] {
  if (studyType(trial) !== 'INTERVENTIONAL' || arms(trial).length < 2) return [];
  const { tested, comparators } = testedInterventions(trial);
  const real = comparators.filter((named) => !isPlacebo(named.registered));
  const usual = real.filter(isUsualCare);
  // "The comparison is with control" tells nobody anything.
  const others = real.filter((named) => !isUsualCare(named) && !CONTROL.test(named.registered));
  const none =
    arms(trial).length <= MOST_GROUPS
      ? arms(trial).find((arm) => arm.type?.value === 'NO_INTERVENTION')
      : undefined;
  const instead = none && givenInstead(none);
  const nothing = none !== undefined && real.length === 0 && instead === undefined;
  const usualCare = usual.length > 0 || (real.length === 0 && instead === 'usual');
  const told = others.length + (usualCare || nothing ? 1 : 0);
  if (told === 0 || others.length > MOST_COMPARED || tested.length === 0) return [];
  return [
    say(
      'summary.comparedWith',
      {
        names: others.map((named) => shownName(named, trial)),
        usualCare,
        nothing,
        tense: tenseOf(trial),
      },
      {
        rule: 'R30',
        certainty: 'paraphrased',
        sources: [
          ...real.flatMap((named) => named.sources.slice(0, 1)),
          ...(none?.type ? [sourceOf(none.type), sourceOf(none.label)] : []),
        ],
      },
    ),
  ];
}
