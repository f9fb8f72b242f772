// Reads the words of a primary outcome: what it measures, in what way, and with which instrument.
import type { ConditionKey } from './conditionSpellings.ts';
import { findCondition } from './conditions.ts';
import { conditions as englishConditions } from './en/conditions.ts';
import { ENDPOINTS, type EndpointForm, type EndpointKey, type GoalClass } from './endpoints.ts';
import {
  type FoundEndpoint,
  findTelling,
  findVague,
  partStarts,
  wrappingLength,
} from './findEndpoint.ts';
import { type FoundScale, findScale, ratesAnything } from './findScale.ts';
import type { ScaleKey, Tool } from './scales.ts';

/**
 * How it is measured: its `level`, the `change` in it, how many people reach a mark or have it (`share`), how many show a
 * certain thing of an amount without any mark (`found`), how `often` or how soon (`until`) it happens, how bad it gets
 * (`severity`).
 */
export type Aspect = 'level' | 'change' | 'share' | 'found' | 'often' | 'until' | 'severity';

/** What a measure says, in keys that every language has words for. */
export type Goal =
  | { kind: 'endpoint'; key: EndpointKey; aspect: Aspect }
  | { kind: 'scale'; key: ScaleKey; name: string; tool: Tool; aspect: Aspect; about?: EndpointKey }
  | { kind: 'condition'; key: ConditionKey; aspect: Aspect };

const CHANGE =
  /\b(?:chang\w+|differences? (?:\S+ ){0,8}(?:baseline|before|pre-?\w+)|reduc\w+|decreas\w+|increas(?:e|es|ing)\b|increased (?:in|from|by)\b|improv\w+|declin\w+|delta|gain|loss from|lower(?:ed|ing|s)\b|variation|evolution|from baseline)\b|Δ/i;
const PERCENT_CHANGE =
  /\b(?:percent(?:age)?|%|relative|mean|median) (?:of )?(?:change|reduction|decrease|increase|improvement)/i;
const PEOPLE =
  '(?:participants?|patients?|subjects?|people|persons?|women|men|children|infants|individuals|volunteers|eyes|adults|neonates|newborns|users)';
const SHARE = new RegExp(
  `\\b(?:responders?|achiev\\w+|attain\\w+)\\b|(?:\\b(?:number|proportion|percent(?:age)?s?|fraction|share|how many)|%) (?:\\(%\\) )?(?:\\w+ ){0,4}${PEOPLE} (?:with|who|that|achiev|hav|report|experienc|at|reach|show|whose|in|meeting|need|requir|demonstrat|attain|develop|receiv|maintain|below|above|\\()|\\bwith (?:a |an )?(?:\\w+ ){0,6}(?:>|<|≥|≤|=>|at least|greater|less) ?|respon(?:se|der)s? rate|(?:prevalence|number|proportion|percentage) of ${PEOPLE}`,
  'i',
);
/** Words of a mark that people reach; without them a share counts people with a finding. */
const MARK =
  /\b(?:achiev|attain|reach|respon[ds]|responder|improv|scores?\b|gain|resolution|mcid|levels?\b|above|below|less|more|greater|at least)|[<>≤≥%]|\d/i;
/** A share of time is no share of people. */
const OF_TIME = /(?:percent\w*|%|proportion|fraction) of (?:the )?(?:time|days|nights|hours)\b/i;
const UNTIL = /\btime (?:\w+ )?(?:to|until|till|from)\b|\bdays to\b/i;
const HAPPENS = /\b(?:incidence|occurr?ence|rates?|development|presence)\b/i;
const OFTEN =
  /\b(?:number of|frequency|annuali[sz]ed|episodes?|counts?|per (?:day|week|month|year|participant|patient))\b/i;
const SEVERITY = /\b(?:severity|intensity|scores?|scale|worst|grade of)\b/i;

function aspectOf(measure: string, form: EndpointForm | 'scale'): Aspect {
  if (form === 'whole') return 'level';
  if (UNTIL.test(measure)) return 'until';
  if (form === 'event') {
    if (SHARE.test(measure)) return 'share';
    if (SEVERITY.test(measure) && !HAPPENS.test(measure)) return 'severity';
    if (CHANGE.test(measure)) return 'change';
    return OFTEN.test(measure) ? 'often' : 'share';
  }
  if (PERCENT_CHANGE.test(measure)) return 'change';
  if (SHARE.test(measure) && !OF_TIME.test(measure)) return MARK.test(measure) ? 'share' : 'found';
  return CHANGE.test(measure) ? 'change' : 'level';
}

/** Classes a measure names outright: an instrument later in the sentence only says how. */
const OUTRIGHT: ReadonlySet<GoalClass> = new Set([
  'safety',
  'dose',
  'pk',
  'immune',
  'survival',
  'event',
  'birth',
  'test',
  'lab',
  'care',
]);

/** Of these no instrument is a measure, even in the same part. */
const UNRATED: ReadonlySet<GoalClass> = new Set(['safety', 'dose', 'pk', 'survival', 'test']);

const endpointGoal = (key: EndpointKey, measure: string): Goal => ({
  kind: 'endpoint',
  key,
  aspect: aspectOf(measure, ENDPOINTS[key][1]),
});

function scaleGoal(
  { key, name, tool }: FoundScale,
  endpoint: FoundEndpoint | undefined,
  measure: string,
): Goal {
  const aspect = aspectOf(measure, 'scale');
  const goal = { kind: 'scale', key, name, tool, aspect } as const;
  const about = ratesAnything(tool) ? endpoint?.key : undefined;
  return about ? { ...goal, about } : goal;
}

/** Whether a sentence ends between two parts: what comes in the next is measured besides. */
const besides = (text: string, starts: readonly number[], from: number, to: number): boolean =>
  /[.;] /.test(text.slice(starts[from], starts[to]));

/** An instrument beside what it measures, or against something the measure names outright. */
function withScale(
  scale: FoundScale,
  endpoint: FoundEndpoint | undefined,
  measure: string,
  apart: boolean,
): Goal {
  if (!endpoint) return scaleGoal(scale, undefined, measure);
  if (apart && ratesAnything(scale.tool)) return endpointGoal(endpoint.key, measure);
  const [goal, form] = ENDPOINTS[endpoint.key];
  const first = endpoint.part < scale.part || UNRATED.has(goal);
  if (OUTRIGHT.has(goal) && first && endpoint.part <= scale.part)
    return endpointGoal(endpoint.key, measure);
  if (ratesAnything(scale.tool) && form !== 'amount') return endpointGoal(endpoint.key, measure);
  return scaleGoal(scale, endpoint, measure);
}

/** Longer ones say more than a name. */
const MOST_NAME_WORDS = 5;

/** A measure that is the name of an illness: "Incidence of postoperative delirium". */
function illness(matter: string, measure: string): Goal | undefined {
  if (matter.split(/\s+/).length > MOST_NAME_WORDS || /\band\b|\bor\b|\//.test(matter))
    return undefined;
  const found = findCondition(
    matter.replace(
      /\b(?:rates?|events?|episodes?|cases?|symptoms?|scores?|severity|incidence|frequency|occurrence|development)\s*$/i,
      '',
    ),
    [],
  );
  if (!found || found.narrower || englishConditions[found.key][2] !== undefined) return undefined;
  return { kind: 'condition', key: found.key, aspect: aspectOf(measure, 'event') };
}

/** Vague words that still say more, at the beginning, than what comes after: "Disease response after …". */
const SAID_FIRST: ReadonlySet<EndpointKey> = new Set([
  'how many people respond to the treatment',
  'an infection',
  'how often the treatment succeeds',
]);

/** How far from its beginning a measure may still tell what it is about. */
const LAST_PART = 1;

function read(measure: string): Goal | undefined {
  const text = measure.slice(wrappingLength(measure));
  const starts = partStarts(text);
  const scale = findScale(text, starts);
  const endpoint = findTelling(text, starts);
  if (scale)
    return withScale(
      scale,
      endpoint,
      measure,
      endpoint !== undefined && besides(text, starts, endpoint.part, scale.part),
    );
  if (endpoint?.part === 0) return endpointGoal(endpoint.key, measure);
  const named = illness(text.slice(0, starts[1] ?? text.length).trim(), measure);
  if (named) return named;
  const said = findVague(text, starts);
  if (said?.part === 0 && SAID_FIRST.has(said.key)) return endpointGoal(said.key, measure);
  if (endpoint && endpoint.part <= LAST_PART) return endpointGoal(endpoint.key, measure);
  const vague = said ?? findVague(measure, [0]);
  // What a vague word after it says is not what the measure is about.
  if (endpoint && said && endpoint.part < said.part) return undefined;
  return vague && endpointGoal(vague.key, measure);
}

/** "The main outcome of the X study is to …": the name of the study is not measured. */
const PREFACE =
  /^(?:the )?primary [\w -]{0,30}variable(?: \([^)]*\))? (?:is|are|was|were|will be) (?:the )?|^(?:the |this )?(?:(?:main|primary|key) )?(?:outcome|end ?point|objective|aim|goal|purpose)s? of (?:the|this) [^.;:]{0,60}?\b(?:study|trial) (?:is|are|was|were|will be) /i;
const HALF_LIFE = /\bt ?(?:1\/2|½)/i;
/** Whom it is compared in, behind what is measured: "Gait differs between patients with stroke and controls". */
const BETWEEN_GROUPS = /(\w \w.*?)\bdiffer\w* between .*/i;
/** Side effects are not the whole of a measure that asks for both. */
const EFFECT_TOO = /\b(?:efficacy|effectiveness)\b/i;
/** A measure that says that there is none, or asks who it is that responds. */
const UNTOLD = /\bno primary (?:end ?point|outcome)|^(?:the )?characteristics of/i;

const remembered = new Map<string, Goal | null>();
const MOST_REMEMBERED = 500;

/** What a measure says; undefined when its words are not ours to paraphrase. Same words, same answer. */
export function readMeasure(measure: string): Goal | undefined {
  const known = remembered.get(measure);
  if (known !== undefined) return known ?? undefined;
  const text = measure
    .replace(/\s+/g, ' ')
    .replace(PREFACE, '')
    .replace(BETWEEN_GROUPS, '$1')
    .replace(HALF_LIFE, 'half-life');
  const found = UNTOLD.test(text) ? undefined : read(text);
  const half = found && classOf(found) === 'safety' && EFFECT_TOO.test(text);
  const goal = half ? undefined : found;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(measure, goal ?? null);
  return goal;
}

/** The class of a goal: instruments count as symptom scores unless what they rate says otherwise. */
export function classOf(goal: Goal): GoalClass {
  if (goal.kind === 'endpoint') return ENDPOINTS[goal.key][0];
  if (goal.kind === 'condition') return 'event';
  return goal.about ? ENDPOINTS[goal.about][0] : 'score';
}
