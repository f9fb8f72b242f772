// Section "substance": what kind of thing is tested, in plain words (R41–R50).
import type { KindKey } from '../../lexicon/kinds.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { cellOrigin, type Origin } from '../names/cellOrigin.ts';
import { type NamedIntervention, testedInterventions } from '../names/interventionName.ts';
import { type Kind, kindOf } from '../names/kind.ts';
import { type Route, routeOf } from '../names/route.ts';
import { namedSources, type ShownName, shownName } from '../names/shownName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import { studyType } from './design.ts';

/** The registered type of an intervention, for when nothing more is known. */
export type ListedAs =
  | 'DRUG'
  | 'BIOLOGICAL'
  | 'DEVICE'
  | 'PROCEDURE'
  | 'RADIATION'
  | 'BEHAVIORAL'
  | 'DIAGNOSTIC_TEST'
  | 'DIETARY_SUPPLEMENT'
  | 'GENETIC'
  | 'COMBINATION_PRODUCT'
  | 'OTHER';

export interface SubstancePhrases {
  'substance.kind': { names: ShownName[]; kind: KindKey };
  'substance.code': { name: ShownName; listed: ListedAs };
  'substance.listed': { names: ShownName[]; listed: ListedAs };
  'substance.more': Record<string, never>;
  'substance.noDrug': { tense: Tense };
  'substance.observed': { names: ShownName[]; more: boolean };
  'substance.origin': { origin: Origin };
  'substance.route': { route: Route; tense: Tense };
  'substance.observesOnly': Record<string, never>;
  'substance.none': Record<string, never>;
}

const LISTED: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DEVICE',
  'PROCEDURE',
  'RADIATION',
  'BEHAVIORAL',
  'DIAGNOSTIC_TEST',
  'DIETARY_SUPPLEMENT',
  'GENETIC',
  'COMBINATION_PRODUCT',
]);
const TAKEN: ReadonlySet<string> = new Set([
  'DRUG',
  'BIOLOGICAL',
  'DIETARY_SUPPLEMENT',
  'GENETIC',
  'COMBINATION_PRODUCT',
  'OTHER',
  '',
]);

/** Names that say their kind themselves: "exercise is a kind of exercise" tells nobody anything. */
const SAYS_ITSELF: Partial<Readonly<Record<KindKey, RegExp>>> = {
  acupuncture: /acupunct/i,
  app: /\bapps?\b|\bsoftware\b/i,
  botulinum: /(?!)/,
  chemotherapy: /chemotherap/i,
  education: /educat|training/i,
  exercise: /exercis/i,
  immunotherapy: /immunotherap/i,
  insulin: /\binsulin\b/i,
  laser: /\blaser\b/i,
  mindfulness: /mindful|meditat|yoga/i,
  pelvicFloorExercise: /pelvic floor/i,
  questionnaire: /(?!)/,
  radiation: /radiation|radiotherapy/i,
  rehabilitation: /rehabilitat/i,
  robotSurgery: /robot/i,
  stemCells: /stem cells?\b/i,
  supplement: /supplement/i,
  surgery: /surg/i,
  coaching: /coach|counsel/i,
  diet: /\bdiet\b|\bmeal/i,
  vaccine: /vaccin/i,
};

const MOST_SENTENCES = 4;

interface Group {
  kind: Kind | undefined;
  members: NamedIntervention[];
}

const listedAs = (named: NamedIntervention): ListedAs => {
  const type = named.interventions[0]?.type?.value ?? 'OTHER';
  return (LISTED.has(type) ? type : 'OTHER') as ListedAs;
};

const saysItself = (named: NamedIntervention, kind: KindKey): boolean =>
  SAYS_ITSELF[kind]?.test(named.name) ?? false;

/** Treatments of one kind are told in one sentence; codes and bare types each by their own. */
function grouped(tested: readonly NamedIntervention[], trial: Trial): Group[] {
  const groups = new Map<string, Group>();
  for (const named of tested) {
    const kind = kindOf(named, trial);
    const plain =
      kind === undefined ||
      kind.rule === 'R49' ||
      // Under "other" the type tells even less than the name said twice.
      (listedAs(named) !== 'OTHER' && saysItself(named, kind.kind));
    const bucket = plain
      ? `listed ${named.code ? named.name : listedAs(named)}`
      : `kind ${kind.kind}`;
    const group = groups.get(bucket) ?? { kind: plain ? undefined : kind, members: [] };
    group.members.push(named);
    groups.set(bucket, group);
  }
  return [...groups.values()];
}

const typeSources = (members: readonly NamedIntervention[]): Source[] =>
  members.flatMap(({ interventions: [item] }) =>
    item ? [sourceOf(item.name), ...(item.type ? [sourceOf(item.type)] : [])] : [],
  );

function groupStatement({ kind, members }: Group, trial: Trial): Statement[] {
  const names = members.map((named) => shownName(named, trial));
  const [first] = members;
  const [name] = names;
  if (first === undefined || name === undefined) return [];
  if (kind) {
    const certainty = members.some((named) => kindOf(named, trial)?.certainty === 'paraphrased')
      ? 'paraphrased'
      : kind.certainty;
    const sources = members.flatMap((named) => namedSources(named, trial));
    return [
      say('substance.kind', { names, kind: kind.kind }, { rule: kind.rule, certainty, sources }),
    ];
  }
  const listed = listedAs(first);
  const how = { rule: 'R49', certainty: 'stated' as const, sources: typeSources(members) };
  return first.code
    ? [say('substance.code', { name, listed }, how)]
    : [say('substance.listed', { names, listed }, how)];
}

/** R42 and R50: where cells come from, and how a single tested treatment is taken, when the record says so. */
function details(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  const [only, ...others] = tested;
  if (only === undefined || others.length > 0) return [];
  const origin = cellOrigin(only, kindOf(only, trial)?.kind);
  const route = routeOf(only);
  return [
    ...(origin
      ? [
          say(
            'substance.origin',
            { origin: origin.origin },
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

function noDrug(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  const none = tested.every(({ interventions }) =>
    interventions.every((item) => !TAKEN.has(item.type?.value ?? '')),
  );
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

/** A study that observes names what it looks at; it is not what the study gives. */
function observed(tested: readonly NamedIntervention[], trial: Trial): Statement[] {
  if (studyType(trial) !== 'OBSERVATIONAL') return [];
  const shown = tested.slice(0, 3);
  const names = shown.map((named) => shownName(named, trial));
  return [
    say(
      'substance.observed',
      { names, more: tested.length > shown.length },
      {
        rule: 'R23',
        certainty: 'stated',
        sources: shown.flatMap((named) => named.sources.slice(0, 1)),
      },
    ),
  ];
}

function draft(trial: Trial): Draft {
  const { tested } = testedInterventions(trial);
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
  const interventional = studyType(trial) !== 'OBSERVATIONAL';
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
