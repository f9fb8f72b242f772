// Section "substance": what kind of thing is tested, in plain words (R41–R50).
import { findCondition } from '../../lexicon/conditions.ts';
import type { KindKey } from '../../lexicon/kinds.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { cellOrigin, type Origin } from '../names/cellOrigin.ts';
import { type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import { type Route, routeOf } from '../names/route.ts';
import { type ShownName, shownName } from '../names/shownName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import { studyType } from './design.ts';
import { grouped, groupStatement, type ListedAs } from './substanceKinds.ts';

export interface SubstancePhrases {
  'substance.kind': { names: ShownName[]; kind: KindKey };
  /** `called`: what the record's prose calls it, where it says no kind we know. */
  'substance.code': { name: ShownName; listed: ListedAs; called: string | undefined };
  'substance.listed': { names: ShownName[]; listed: ListedAs };
  'substance.more': Record<string, never>;
  'substance.noDrug': { tense: Tense };
  'substance.observed': { names: ShownName[]; more: boolean };
  'substance.origin': { origin: Origin; many: boolean };
  'substance.route': { route: Route; tense: Tense };
  'substance.observesOnly': Record<string, never>;
  'substance.none': Record<string, never>;
}

const NOT_TAKEN: ReadonlySet<string> = new Set([
  'DEVICE',
  'PROCEDURE',
  'RADIATION',
  'BEHAVIORAL',
  'DIAGNOSTIC_TEST',
]);
/** A drug may hide under any type: botulinum toxin in a "procedure", a stent that sets one free, an anesthetic. */
const SPEAKS_OF_DRUGS =
  /\b(?:drugs?|medic(?:ines?|ations?)|pharmac\w+|inject\w+|infus\w+|doses?|\d ?(?:mg|mcg|µg|ml|mL|IU)|\w+-(?:eluting|coated)|tablets?|capsules?|pills?|toxin|botox|oxygen|an(?:a)?esth\w+|contrast|agents?|solution|cream|gel|vaccin\w+|vitamins?|supplements?|BNCT|\w+\(10B\))/i;

const MOST_SENTENCES = 4;

/** One thing, where cells are many. */
const ONE: ReadonlySet<KindKey> = new Set(['plateletPlasma', 'bloodStemCellTransplant']);

/** R42 and R50: where cells come from, and how a single tested treatment is taken, when the record says so. */
function details(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  const [only, ...others] = tested;
  if (only === undefined || others.length > 0) return [];
  const kind = kindOf(only, trial)?.kind;
  const origin = cellOrigin(only, kind);
  // Of a mix of treatments the words may tell how one of them is taken.
  const route = kind === 'productMix' ? undefined : routeOf(only);
  return [
    ...(origin
      ? [
          say(
            'substance.origin',
            { origin: origin.origin, many: kind !== undefined && !ONE.has(kind) },
            { rule: 'R42', certainty: 'paraphrased', sources: [origin.source] },
          ),
        ]
      : []),
    ...(route
      ? [
          say(
            'substance.route',
            { route: route.route, tense: tenseOf(trial) },
            {
              rule: 'R50',
              certainty: 'paraphrased',
              sources: [route.source, ...statusSource(trial)],
            },
          ),
        ]
      : []),
  ];
}

/** Said only where every intervention, compared ones too, is of a type that is no drug and its words name none. */
function noDrug(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  const all = trial.arms.interventions.items;
  const words = [
    ...all.flatMap((item) => [item.name, item.description, ...item.otherNames.items]),
    ...trial.arms.armGroups.items.map((arm) => arm.description),
  ];
  const none =
    all.every((item) => NOT_TAKEN.has(item.type?.value ?? '')) &&
    !words.some((field) => field && SPEAKS_OF_DRUGS.test(field.value));
  if (tested.length === 0 || !none) return [];
  const sources = tested.flatMap(({ interventions }) =>
    interventions.flatMap((item) => (item.type ? [sourceOf(item.type)] : [])),
  );
  const tense = tenseOf(trial);
  return [say('substance.noDrug', { tense }, { rule: 'R47', certainty: 'computed', sources })];
}

function missing(trial: Trial): Statement {
  const observes = studyType(trial) === 'OBSERVATIONAL';
  const type = trial.design.studyType;
  return say(
    observes ? 'substance.observesOnly' : 'substance.none',
    {},
    {
      rule: 'R41',
      certainty: 'stated',
      sources: type ? [sourceOf(type)] : [],
    },
  );
}

const MEASURES: ReadonlySet<KindKey> = new Set([
  'biopsy',
  'scan',
  'bloodTest',
  'geneTest',
  'questionnaire',
  'bodyTest',
  'test',
  'wearable',
]);
/** Looks at people, or the people and illnesses themselves, listed as if they were given. */
const NOT_GIVEN =
  /\b(?:patients|tests?|examinations?|data|caracteri\w+|characteri[sz]\w+|biomarkers?|factors)\b/i;
/** What is done about an illness is not the illness. */
const FOR_AN_ILLNESS = /\b(?:for|of|against|treatment|therapy|surgery|\w+ectomy)\b/i;
const isNothingGiven = ({ registered }: NamedIntervention): boolean =>
  NOT_GIVEN.test(registered) ||
  (!FOR_AN_ILLNESS.test(registered) && findCondition(registered, [])?.narrower === false);
const isMeasure = (named: NamedIntervention, trial: Trial): boolean =>
  MEASURES.has(kindOf(named, trial)?.kind ?? 'drug');
const isTaken = (named: NamedIntervention, trial: Trial): boolean =>
  isMeasure(named, trial) || isNothingGiven(named);

/** Registrants list what people have, or "patients" or "data", as if it were given: in a study that observes, it is no substance. */
function isNoSubstance(named: NamedIntervention, trial: Trial): boolean {
  if (studyType(trial) !== 'OBSERVATIONAL') return false;
  const name = named.registered.toLowerCase();
  return (
    trial.conditions.conditions.items.some(({ value }) => value.toLowerCase() === name) ||
    (isNothingGiven(named) && !isMeasure(named, trial))
  );
}

/** A study that observes names what it looks at; it is not what the study gives. */
function observed(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  if (studyType(trial) !== 'OBSERVATIONAL') return [];
  // A test or a sample is what the study itself takes, whatever else it leaves alone.
  const leftAlone = tested.filter((named) => !isTaken(named, trial));
  if (leftAlone.length === 0) return [];
  const shown = leftAlone.slice(0, 3);
  const names = shown.map((named) => shownName(named, trial));
  return [
    say(
      'substance.observed',
      { names, more: leftAlone.length > shown.length },
      {
        rule: 'R23',
        certainty: 'stated',
        sources: shown.flatMap((named) => named.sources.slice(0, 1)),
      },
    ),
  ];
}

function draft(trial: Trial): Draft {
  const interventional = studyType(trial) !== 'OBSERVATIONAL';
  const tested = testedInterventions(trial).tested.filter((named) => !isNoSubstance(named, trial));
  if (tested.length === 0) return { statements: [], missing: missing(trial) };
  const groups = grouped(tested, trial);
  const told = groups.slice(0, MOST_SENTENCES).flatMap((group) => groupStatement(group, trial));
  const more =
    groups.length > MOST_SENTENCES
      ? [
          say(
            'substance.more',
            {},
            {
              rule: 'R41',
              certainty: 'stated',
              sources: [sourceOf(trial.arms.interventions)],
            },
          ),
        ]
      : [];
  return {
    statements: [
      ...observed(tested, trial),
      ...told,
      ...more,
      ...(interventional ? details(tested, trial) : []),
      ...(interventional ? noDrug(tested, trial) : []),
    ],
  };
}

export const substance: SectionRules = { id: 'substance', draft };
