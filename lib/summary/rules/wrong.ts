// Section "wrong": what could go wrong, most specific first, at most six, each with what triggers it (R70–R89).
import { type Card, cardsFor } from '../../lexicon/cards.ts';
import type { KindKey } from '../../lexicon/kinds.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import {
  armSources,
  arms,
  dummyArms,
  enrollment,
  isFirstPhase,
  isRandomized,
  phaseSources,
  studyType,
} from './design.ts';
import { type Invasive, invasiveProcedure } from './invasive.ts';
import { goalClass } from './mainGoal.ts';

export interface WrongPhrases {
  'wrong.unapprovedDevice': Record<string, never>;
  'wrong.invasive': { procedure: Invasive; tense: Tense };
  'wrong.littleKnown': Record<string, never>;
  'wrong.earlyFindings': Record<string, never>;
  'wrong.mayNotHelp': { what: 'treatment' | 'test'; harm: boolean };
  'wrong.healthyPeople': { tense: Tense };
  'wrong.fewPeople': { count: number; medicine: boolean; tense: Tense };
  'wrong.noComparison': { tense: Tense };
  'wrong.openLabel': { tense: Tense };
  'wrong.mayNotGetIt': { dummy: 'placebo' | 'sham' | 'nothing' };
  'wrong.washout': { words: string };
  'wrong.onePlace': { tense: Tense };
  'wrong.watchedOver': { tense: Tense };
  'wrong.onlyTogether': Record<string, never>;
  'wrong.stoppedEarly': { nobody: boolean };
  'wrong.card': { card: Card['key'] };
  'wrong.access': Record<string, never>;
  'wrong.nobody': Record<string, never>;
  'wrong.untold': Record<string, never>;
}

const MOST = 6;
const FEW = 50;
const MOST_CARDS = 2;

const HARM_TYPES: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DEVICE',
  'PROCEDURE',
  'RADIATION',
  'GENETIC',
  'COMBINATION_PRODUCT',
  'DIETARY_SUPPLEMENT',
]);
/** Harmless in the registry's type "device": nothing goes into or onto the body. */
const GENTLE_KINDS: ReadonlySet<KindKey> = new Set([
  'app',
  'videoGame',
  'messages',
  'wearable',
  'music',
  'questionnaire',
]);
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

interface Look {
  trial: Trial;
  tense: Tense;
  types: string[];
  kinds: KindKey[];
}

type Rule = (look: Look) => Statement[];

/** There the tested thing is a test and not a treatment. */
const TESTS: ReadonlySet<string> = new Set(['DIAGNOSTIC', 'SCREENING']);

const stated = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'stated' as const,
  sources,
});
const inferred = (rule: string, sources: Source[]) => ({
  rule,
  certainty: 'inferred' as const,
  sources,
});
const testedSources = (trial: Trial): Source[] =>
  testedInterventions(trial).tested.flatMap((named) => named.sources.slice(0, 1));
const isOver = (tense: Tense): boolean => tense === 'past' || tense === 'intended';

/** R82 */
const unapprovedDevice: Rule = ({ trial }) => {
  const field = trial.oversight.isUnapprovedDevice;
  return field?.value ? [say('wrong.unapprovedDevice', {}, stated('R82', [sourceOf(field)]))] : [];
};

/** R83 */
/** Kinds whose sentence or card has told of the procedure already. */
const TOLD_BY_KIND: Partial<Readonly<Record<KindKey, Invasive>>> = {
  surgery: 'surgery',
  keyholeSurgery: 'surgery',
  robotSurgery: 'surgery',
  spineSurgery: 'surgery',
  prostateSurgery: 'surgery',
  biopsy: 'biopsy',
  spineInjection: 'spineInjection',
  nerveBlock: 'spineInjection',
};

const invasive: Rule = ({ trial, tense, kinds }) => {
  const found = invasiveProcedure(trial);
  if (found === undefined || kinds.some((kind) => TOLD_BY_KIND[kind] === found.procedure))
    return [];
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
const early: Rule = ({ trial, kinds }) => {
  if (!isFirstPhase(trial)) return [];
  const sources = [...phaseSources(trial), ...testedSources(trial)];
  const { tested } = testedInterventions(trial);
  const isNew = tested.some((named) => named.code) || kinds.some((kind) => NEW_KINDS.has(kind));
  return isNew
    ? [say('wrong.littleKnown', {}, inferred('R70', sources))]
    : [say('wrong.earlyFindings', {}, inferred('R70', phaseSources(trial)))];
};

const isAboutHealthy = (trial: Trial): boolean =>
  trial.conditions.conditions.items.some((condition) => /\bhealthy\b/i.test(condition.value));

/** R71 for what is tested on ill people, R84 for healthy people alone. */
const mayNotHelp: Rule = ({ trial, tense, types, kinds }) => {
  const healthy = trial.eligibility.healthyVolunteers;
  const purpose = trial.design.primaryPurpose;
  const forHealthy =
    healthy?.value === true && (isFirstPhase(trial) || purpose?.value === 'BASIC_SCIENCE')
      ? [say('wrong.healthyPeople', { tense }, inferred('R84', [sourceOf(healthy)]))]
      : [];
  if (purpose?.value === 'BASIC_SCIENCE' || (forHealthy.length > 0 && isAboutHealthy(trial)))
    return forHealthy;
  const type = trial.design.studyType;
  if (type === undefined || types.length === 0) return [];
  const gentle = kinds.length === types.length && kinds.every((kind) => GENTLE_KINDS.has(kind));
  const harm = !gentle && types.some((one) => HARM_TYPES.has(one));
  return [
    ...forHealthy,
    say(
      'wrong.mayNotHelp',
      { what: TESTS.has(purpose?.value ?? '') ? 'test' : 'treatment', harm },
      inferred('R71', [sourceOf(type), ...testedSources(trial)]),
    ),
  ];
};

/** R75: not said once a study is over, nor where everyone gets each treatment in turn. */
const mayNotGetIt: Rule = ({ trial, tense }) => {
  if (!isRandomized(trial) || isOver(tense)) return [];
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

const WASHOUT = /\bwash-?out (?:period|phase)(?: of [\w\s-]{1,20}(?:days?|weeks?|months?))?\b/i;

/** R87: in the record's words; what has to be paused stands in the rules for joining. */
const washout: Rule = ({ trial }) => {
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

/** R72 */
const fewPeople: Rule = ({ trial, tense, types }) => {
  const { count, sources } = enrollment(trial);
  if (count === undefined || count.value === 0 || count.value >= FEW) return [];
  const medicine =
    studyType(trial) === 'INTERVENTIONAL' && types.some((type) => HARM_TYPES.has(type));
  return [
    say('wrong.fewPeople', { count: count.value, medicine, tense }, inferred('R72', sources)),
  ];
};

/** R73 */
const noComparison: Rule = ({ trial, tense }) =>
  arms(trial).length === 1 && studyType(trial) === 'INTERVENTIONAL'
    ? [say('wrong.noComparison', { tense }, inferred('R73', armSources(trial)))]
    : [];

/** R74: only where the main goal is what people say themselves. */
const openLabel: Rule = ({ trial, tense }) => {
  const masking = trial.design.masking;
  const goal = trial.outcomes.primary.items[0];
  if (masking?.value !== 'NONE' || goal === undefined || arms(trial).length < 2) return [];
  if (goalClass(trial) !== 'score') return [];
  return [
    say('wrong.openLabel', { tense }, inferred('R74', [sourceOf(masking), sourceOf(goal.measure)])),
  ];
};

/** R76 */
const onePlace: Rule = ({ trial, tense }) => {
  const { locations } = trial.contacts;
  return locations.items.length === 1
    ? [say('wrong.onePlace', { tense }, inferred('R76', [sourceOf(locations)]))]
    : [];
};

/** R80: said when true; when false or missing, nothing can be read from it. */
const watchedOver: Rule = ({ trial, tense }) => {
  const field = trial.oversight.hasDmc;
  return field?.value
    ? [say('wrong.watchedOver', { tense }, stated('R80', [sourceOf(field)]))]
    : [];
};

/** R88 for studies that only watch. */
const onlyTogether: Rule = ({ trial }) => {
  const type = trial.design.studyType;
  return type ? [say('wrong.onlyTogether', {}, inferred('R88', [sourceOf(type)]))] : [];
};

/** R77: that it stopped may leave too little to learn from; why it stopped stands under the status, in the record's words. */
const stoppedEarly: Rule = ({ trial }) =>
  trial.status.overallStatus?.value === 'TERMINATED'
    ? [
        say(
          'wrong.stoppedEarly',
          { nobody: enrollment(trial).count?.value === 0 },
          inferred('R77', statusSource(trial)),
        ),
      ]
    : [];

/** R89 */
const cards: Rule = ({ kinds }) =>
  cardsFor(kinds)
    .slice(0, MOST_CARDS)
    .map(({ key, reference }) =>
      say(
        'wrong.card',
        { card: key },
        { rule: `card-${key}`, certainty: 'general', sources: [], reference },
      ),
    );

const TESTING: readonly Rule[] = [
  unapprovedDevice,
  stoppedEarly,
  early,
  mayNotHelp,
  cards,
  invasive,
  mayNotGetIt,
  fewPeople,
  noComparison,
  openLabel,
  washout,
  onePlace,
];
const WATCHING: readonly Rule[] = [onlyTogether, stoppedEarly, fewPeople, onePlace];

function lookAt(trial: Trial): Look {
  const { tested } = testedInterventions(trial);
  return {
    trial,
    tense: tenseOf(trial),
    types: tested.map((named) => named.interventions[0]?.type?.value ?? 'OTHER'),
    kinds: tested.flatMap((named) => kindOf(named, trial)?.kind ?? []),
  };
}

function draft(trial: Trial): Draft {
  const none = (key: 'wrong.access' | 'wrong.nobody' | 'wrong.untold'): Draft => ({
    statements: [],
    missing: say(key, {}, stated('R71', statusSource(trial))),
  });
  if (trial.status.overallStatus?.value === 'WITHDRAWN') return none('wrong.nobody');
  const type = studyType(trial);
  if (type === 'EXPANDED_ACCESS') return none('wrong.access');
  const look = lookAt(trial);
  const rules = type === 'OBSERVATIONAL' ? WATCHING : TESTING;
  const found = rules.flatMap((rule) => rule(look)).slice(0, MOST);
  // Who watches over safety is no risk and does not count as one.
  const statements = [...found, ...watchedOver(look)];
  return statements.length > 0 ? { statements } : none('wrong.untold');
}

export const wrong: SectionRules = { id: 'wrong', draft };
