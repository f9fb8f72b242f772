// Risks that lie in how a study is set up: what it may fail to show, and who may not get the treatment (R72–R77, R80, R87, R88).

import { type Source, sourceOf } from '../../trial/sourced.ts';
import { inferred, stated } from '../certainties.ts';
import { findWords, proseFields } from '../freeText.ts';
import { say } from '../statement.ts';
import { joiningTense, statusSource } from '../tense.ts';
import {
  armSources,
  arms,
  dummyArms,
  enrollment,
  isOneGroup,
  isRandomized,
  ownControl,
  studyType,
} from './design.ts';
import { goalClass } from './mainGoal.ts';
import { isOver, type Rule } from './risk.ts';
import { HARM_TYPES, isGentle } from './risksOfTreatment.ts';
import { insteadOfNames } from './siteLists.ts';
import { onlyMeasures } from './testStudy.ts';

const FEW = 50;

/** R72 */
export const fewPeople: Rule = ({ trial, tense, types, kinds }) => {
  const { count, sources } = enrollment(trial);
  if (count === undefined || count.value === 0 || count.value >= FEW) return [];
  const medicine =
    studyType(trial) === 'INTERVENTIONAL' &&
    types.some((type) => HARM_TYPES.has(type)) &&
    !isGentle({ types, kinds }) &&
    !onlyMeasures(trial);
  return [
    say('wrong.fewPeople', { count: count.value, medicine, tense }, inferred('R72', sources)),
  ];
};

/** R73: a test is held against the truth, and brings no change about. */
export const noComparison: Rule = ({ trial, tense }) =>
  isOneGroup(trial) &&
  studyType(trial) === 'INTERVENTIONAL' &&
  goalClass(trial) !== 'test' &&
  !ownControl(trial)
    ? [say('wrong.noComparison', { tense }, inferred('R73', armSources(trial)))]
    : [];

/** R74: only where the main goal is what people say themselves. */
export const openLabel: Rule = ({ trial, tense }) => {
  const masking = trial.design.masking;
  const goal = trial.outcomes.primary.items[0];
  if (masking?.value !== 'NONE' || goal === undefined || arms(trial).length < 2) return [];
  if (goalClass(trial) !== 'score') return [];
  return [
    say('wrong.openLabel', { tense }, inferred('R74', [sourceOf(masking), sourceOf(goal.measure)])),
  ];
};

/** R75: not said once nobody new can join, nor where everyone gets each treatment in turn. */
export const mayNotGetIt: Rule = ({ trial }) => {
  if (!isRandomized(trial) || isOver(joiningTense(trial))) return [];
  if (trial.design.interventionModel?.value === 'CROSSOVER') return [];
  const allocation = trial.design.allocation;
  const tell = (dummy: 'placebo' | 'sham' | 'nothing', type: Source[]) =>
    say(
      'wrong.mayNotGetIt',
      { dummy },
      inferred('R75', [...(allocation ? [sourceOf(allocation)] : []), ...type]),
    );
  for (const dummy of ['placebo', 'sham'] as const) {
    const type = dummyArms(trial, dummy)[0]?.type;
    if (type) return [tell(dummy, [sourceOf(type)])];
  }
  const none = arms(trial).find((arm) => arm.type?.value === 'NO_INTERVENTION')?.type;
  return none ? [tell('nothing', [sourceOf(none)])] : [];
};

const MANY_PLACES =
  /\bmulti-?\s?(?:cent(?:er|re|ric)|site|institution|national)|\b(?:two|three|four|five|six|several|multiple|\d{1,3}) (?:\w+ )?(?:cent(?:er|re)s|sites|hospitals|clinics|institutions)\b/i;

/** R76 */
export const onePlace: Rule = ({ trial }) => {
  const { locations } = trial.contacts;
  return locations.items.length === 1 &&
    insteadOfNames(trial).length === 0 &&
    !findWords(proseFields(trial), MANY_PLACES)
    ? [say('wrong.onePlace', {}, inferred('R76', [sourceOf(locations)]))]
    : [];
};

/** R77: that it stopped may leave too little to learn from; why it stopped stands under the status, in the record's words. */
export const stoppedEarly: Rule = ({ trial }) =>
  trial.status.overallStatus?.value === 'TERMINATED'
    ? [
        say(
          'wrong.stoppedEarly',
          { nobody: enrollment(trial).count?.value === 0 },
          inferred('R77', statusSource(trial)),
        ),
      ]
    : [];

/** R80: said when true; when false or missing, nothing can be read from it. */
export const watchedOver: Rule = ({ trial, tense }) => {
  const field = trial.oversight.hasDmc;
  return field?.value
    ? [say('wrong.watchedOver', { tense }, stated('R80', [sourceOf(field)]))]
    : [];
};

const WASHOUT = /\bwash-?out (?:period|phase)(?: of [\w\s-]{1,20}(?:days?|weeks?|months?))?\b/i;

/** R87: in the record's words; what has to be paused stands in the rules for joining. */
export const washout: Rule = ({ trial }) => {
  const field = trial.eligibility.criteria;
  const found = field && WASHOUT.exec(field.value);
  if (!field || !found || found[0].includes('\\')) return [];
  return [
    say(
      'wrong.washout',
      { words: found[0] },
      { rule: 'R87', certainty: 'quoted', sources: [{ ptr: field.ptr, value: found[0] }] },
    ),
  ];
};

/** R88 for studies that only watch. */
export const onlyTogether: Rule = ({ trial }) => {
  const type = trial.design.studyType;
  return type ? [say('wrong.onlyTogether', {}, inferred('R88', [sourceOf(type)]))] : [];
};
