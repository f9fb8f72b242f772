// Risks that lie in what is tested (R70, R71, R82–R84, R89).

import { cardsFor } from '../../lexicon/cards.ts';
import type { KindKey } from '../../lexicon/kinds.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { inferred, stated } from '../certainties.ts';
import { isPlacebo, isUsualCare, testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import { byDrugWords } from '../names/nameKind.ts';
import { say } from '../statement.ts';
import { isFirstPhase, phaseSources } from './design.ts';
import { type Invasive, invasiveProcedure } from './invasive.ts';
import { goalClass } from './mainGoal.ts';
import { provocation } from './provocation.ts';
import { type RiskView, type Rule, testedSources } from './risk.ts';
import { isTestStudy, onlyMeasures } from './testStudy.ts';
import { healthyAlone } from './whoHasIt.ts';

export const HARM_TYPES: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DEVICE',
  'PROCEDURE',
  'RADIATION',
  'GENETIC',
  'COMBINATION_PRODUCT',
  'DIETARY_SUPPLEMENT',
]);
/** What a test may give people, or what a group gets to compare. */
const INTO_THE_BODY: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'RADIATION',
  'COMBINATION_PRODUCT',
]);
/** Harmless, whatever type it is registered as: nothing goes into or onto the body. */
const GENTLE_KINDS: ReadonlySet<KindKey> = new Set([
  'app',
  'videoGame',
  'messages',
  'wearable',
  'music',
  'questionnaire',
  'talkTherapy',
  'education',
]);
/** True when every tested treatment is known to be of such a kind. */
export const isGentle = ({ types, kinds }: Pick<RiskView, 'types' | 'kinds'>): boolean =>
  kinds.length === types.length && kinds.every((kind) => GENTLE_KINDS.has(kind));

/** Too new for anyone to know much, whatever the name. */
const NEW_KINDS: ReadonlySet<KindKey> = new Set([
  'carT',
  'immuneCells',
  'nerveCells',
  'stemCells',
  'livingCells',
  'geneTherapy',
  'changedVirus',
  'mrna',
  'geneMessageStrand',
]);

/** What enters the body or acts on it with force may harm, whatever type it is registered as. */
const BODILY_KINDS: ReadonlySet<KindKey> = new Set([
  'nerveBlock',
  'donorTissue',
  'boneGraft',
  'plateletPlasma',
  'shockWaves',
  'nerveStimulator',
  'acupuncture',
  'dentalProcedure',
  'anesthesiaMethod',
  'sleepForSurgery',
  'manualTherapy',
  'traction',
]);

/** R82 */
export const unapprovedDevice: Rule = ({ trial }) => {
  const field = trial.oversight.isUnapprovedDevice;
  return field?.value ? [say('wrong.unapprovedDevice', {}, stated('R82', [sourceOf(field)]))] : [];
};

/** What all get besides can do harm as well. */
const besides = (trial: Trial): KindKey[] =>
  testedInterventions(trial).background.flatMap((named) => kindOf(named, trial)?.kind ?? []);

/** Kinds whose sentence or card has told of the procedure already. */
const TOLD_BY_KIND: Partial<Readonly<Record<KindKey, Invasive>>> = {
  surgery: 'surgery',
  keyholeSurgery: 'surgery',
  robotSurgery: 'surgery',
  spineSurgery: 'surgery',
  prostateSurgery: 'surgery',
  implant: 'implant',
  jointImplant: 'implant',
  penileImplant: 'implant',
  spineImplant: 'implant',
  spineInjection: 'spineInjection',
  nerveBlock: 'spineInjection',
};

/** R83 */
export const invasive: Rule = ({ trial, tense, kinds }) => {
  const found = invasiveProcedure(trial);
  const told = [...kinds, ...besides(trial)];
  if (found === undefined || told.some((kind) => TOLD_BY_KIND[kind] === found.procedure)) return [];
  const { procedure, source } = found;
  return [
    say(
      'wrong.invasive',
      { procedure, tense },
      { rule: 'R83', certainty: 'paraphrased', sources: [source] },
    ),
  ];
};

/** R70: little is known of what is new; an old drug in an early study may still show something new. */
export const early: Rule = ({ trial, kinds }) => {
  if (!isFirstPhase(trial)) return [];
  const sources = [...phaseSources(trial), ...testedSources(trial)];
  const { tested } = testedInterventions(trial);
  // A code may be an old drug in a new tablet where nothing but its way into the blood is measured.
  const newCode = tested.some((named) => named.code) && goalClass(trial) !== 'pk';
  const isNew = newCode || kinds.some((kind) => NEW_KINDS.has(kind));
  return isNew
    ? [say('wrong.littleKnown', {}, inferred('R70', sources))]
    : [say('wrong.earlyFindings', {}, inferred('R70', phaseSources(trial)))];
};

/** What can harm those who get something else than what is tested, or get it besides. */
const otherHarm = (trial: Trial): Source[] => {
  const { background, comparators } = testedInterventions(trial);
  return [...background, ...comparators]
    .filter((named) => INTO_THE_BODY.has(named.interventions[0]?.type?.value ?? ''))
    .filter((named) => !isPlacebo(named.registered) && !isUsualCare(named))
    .flatMap((named) => named.sources.slice(0, 1));
};

const isAboutHealthy = (trial: Trial): boolean =>
  trial.conditions.conditions.items.some((condition) => /\bhealthy\b/i.test(condition.value));

/** R71 for what is tested on ill people, R84 for healthy people alone. */
export const mayNotHelp: Rule = ({ trial, tense, types, kinds }) => {
  const healthy = trial.eligibility.healthyVolunteers;
  const purpose = trial.design.primaryPurpose;
  const test = isTestStudy(trial);
  const alone = healthyAlone(trial) !== undefined;
  const forHealthy =
    healthy?.value === true &&
    (isFirstPhase(trial) ||
      purpose?.value === 'BASIC_SCIENCE' ||
      (alone && !test && purpose?.value !== 'PREVENTION'))
      ? [say('wrong.healthyPeople', { tense }, inferred('R84', [sourceOf(healthy)]))]
      : [];
  const onlyHealthy = isAboutHealthy(trial) || goalClass(trial) === 'pk' || alone;
  const type = trial.design.studyType;
  if (type === undefined || types.length === 0) return forHealthy;
  if (onlyMeasures(trial) && !test) return forHealthy;
  // Where it is meant to help nobody, only the harm is left to tell.
  const treats = purpose?.value !== 'BASIC_SCIENCE' && !(forHealthy.length > 0 && onlyHealthy);
  const harm =
    !isGentle({ types, kinds }) &&
    (types.some((one) => HARM_TYPES.has(one)) ||
      // Nobody tells what it is, or a drug is a part of it.
      (treats && kinds.length < types.length) ||
      testedInterventions(trial).tested.some(({ registered }) => byDrugWords(registered)) ||
      kinds.some((kind) => NEW_KINDS.has(kind) || BODILY_KINDS.has(kind)));
  if (!treats && (!harm || provocation(trial))) return forHealthy;
  const told = (what: 'treatment' | 'test' | 'given', harmful = testedSources(trial)) =>
    say('wrong.mayNotHelp', { what, harm }, inferred('R71', [sourceOf(type), ...harmful]));
  if (!treats) return [...forHealthy, told('given')];
  // A dye, a tracer or rays can harm as well as mislead.
  const misleads = test && types.some((one) => INTO_THE_BODY.has(one));
  const harmful = misleads ? testedSources(trial) : harm ? [] : otherHarm(trial);
  const given = harmful.length > 0 ? [told('given', harmful)] : [];
  return [...forHealthy, told(test ? 'test' : 'treatment'), ...given];
};

/** R71 where how the body works is studied: what is given may be meant to bring symptoms on. */
export const bringsOn: Rule = ({ trial, tense }) => {
  const words = provocation(trial);
  const how = { rule: 'R71', certainty: 'paraphrased' as const };
  return words ? [say('wrong.bringsOn', { tense }, { ...how, sources: [words] })] : [];
};

const MOST_CARDS = 2;

/** R89 */
export const cards: Rule = ({ trial, kinds }) => {
  return cardsFor([...kinds, ...besides(trial)])
    .slice(0, MOST_CARDS)
    .map(({ key, reference }) =>
      say(
        'wrong.card',
        { card: key },
        { rule: `card-${key}`, certainty: 'general', sources: [], reference },
      ),
    );
};
