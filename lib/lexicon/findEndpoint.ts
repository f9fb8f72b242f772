// Finds what a measure is about: takes off its wrapping ("Change from baseline in"), then asks the rows.
import { type EndpointKey, TELLING_ROWS, VAGUE_ROWS } from './endpoints.ts';
import { type PatternIndex, patternIndex } from './patternIndex.ts';

const PEOPLE =
  '(?:participant|patient|subject|people|person|individual|women|men|child(?:ren)?|infant|adult|volunteer|eye|case|client|student|user|case|case|neonate|newborn|mother|respondent|adolescent|recipient|responder|limb|site|lesion|knee|tooth|teeth|athlete|veteran|caregiver|family|parent)s?';

/** Wrapping at the start of a measure; taken off again and again. */
const WRAPPINGS: readonly RegExp[] = [
  /^(?:phase|part|cohort|stage|arm|group|period|sub-?study) (?:[ivx]{1,4}|\d{1,2}|[a-z])(?:[ab]|\.\d)?(?: ?(?:and|&|\/) ?(?:[ivx]{1,4}|\d|[a-z]))?(?: only)?\s*[:–—-]\s*/i,
  /^(?:the )?(?:effects?|impact|influence) of .{3,80}? on (?:the )?/i,
  /^(?:to |the |a |an |primary (?:outcome|end ?point|objective|efficacy (?:variable|parameter|end ?point|measure))?s?\b|main |mean |median |average |absolute |relative |time-matched |total |overall (?!surv|resp)|cumulative |annual(?:i[sz]ed)? |adjusted |observed |comparison of |compare |evaluat\w+ |assess\w* |determin\w+ |measur\w+ (?:of )?|investigat\w+ |describ\w+ |stud(?:y|ies) |examin\w+ (?:of )?|demonstrat\w+ |establish |is |are |will be |that |analysis of |number and |incidence and |scores? (?:of|on|in|for) |ratings? of )+/i,
  /^(?:least squares? )?(?:percent(?:age)? |%|absolute |mean |relative |significant |clinical(?:ly)? )*(?:changes?|differences?|reductions?|decreases?|increases?|improvements?|declines?|variation|evolution|course|gain|decrement|loss)(?: (?:in|of|from|between|at|over|to|for|on|versus|percent(?:age)?|score|rate|value|pre|post|before|after|and|the|a)\b| (?:the )?(?:pre-?\w*|post-?\w*)?[- ]?(?:baseline|screening|day \d+|week \d+|month \d+|visit \d+|enrol+ment|randomi[sz]ation|end of \w+)(?: \([^)]*\))?,?)*\s+/i,
  new RegExp(
    `^(?:number|proportion|percent(?:age)?|%|rates?|fraction|frequency|incidence|occurrence|share|ratio|count)s?(?: \\(%\\)| and \\w+)?(?: (?:of|in|among))?(?: the| all| those| adult| study| treated| randomi[sz]ed| enrolled| female| male| evaluable)*(?: ${PEOPLE})?(?: (?:who|with|that|having|experienc\\w+|achiev\\w+|report\\w+|develop\\w+|show\\w*|attain\\w+|reach\\w+|requir\\w+|need\\w+|receiv\\w+|in|whose|are|were|is|had|has|have|at least|one|or|more|any|an?|the|of|to|on|by|whom|which|demonstrat\\w+|exhibit\\w+|meet\\w*|maintain\\w+|present\\w+|suffer\\w+|experience)\\b)*\\s+(?=\\S)`,
    'i',
  ),
  new RegExp(`^${PEOPLE} (?:with|who|having|achieving|experiencing) `, 'i'),
  /^(?:levels?|values?|amounts?|degree|extent|presence|absence|occurrence|existence|onset|effects? (?=of .* on )|effects? of .{3,60}? on|impact (?:of .{3,60}? )?on|influence (?:of .{3,60}? )?on|quality(?= of (?!life|rec|care|prep|sleep|bowel|vis))|time course|intensity|severity|frequency|incidence|rates?|prevalence|number|score)(?: (?:of|in|for|and|to|\w+ (?:of|and))\b)+\s+/i,
];

/** Where in a measure its wrapping ends and its matter begins. */
export function wrappingLength(measure: string): number {
  let text = measure;
  for (let round = 0; round < 4; round++) {
    const before = text;
    for (const wrapping of WRAPPINGS) {
      const rest = text.trimStart().replace(wrapping, '').trimStart();
      if (rest.length > 2) text = rest;
    }
    if (text === before) break;
  }
  return measure.length - text.length;
}

/** Where one part of a measure ends and the next, which only says how, when or in whom, begins. */
const BREAKS =
  /\s(?:as )?(?:measured|assessed|evaluated|determined|defined|recorded|quantified|according|based|using|via|by|during|after|following|between|among|within|compared|versus|vs\.?|through|throughout|until|when|while|where|at|on|in|from|for|with|over|per|prior|before|since|due|related|associated|undergoing)\s|[,;:(]|\s[-–—]\s|\.\s/gi;

/** The beginnings of the parts of a measure without its wrapping, ascending. */
export function partStarts(unwrapped: string): number[] {
  const breaks = [...unwrapped.matchAll(BREAKS)].filter((match) => match.index > 0);
  return [0, ...breaks.map((match) => match.index + 1)];
}

export const partOf = (starts: readonly number[], at: number): number => {
  let part = 0;
  while (part + 1 < starts.length && (starts[part + 1] ?? Infinity) <= at) part++;
  return part;
};

const shortNames = new Map<string, EndpointKey>();
for (const [key, [, , , names]] of [...TELLING_ROWS, ...VAGUE_ROWS])
  for (const name of names?.split(' ') ?? []) if (!shortNames.has(name)) shortNames.set(name, key);

const order = new Map([...TELLING_ROWS, ...VAGUE_ROWS].map(([key], at) => [key, at]));

export interface FoundEndpoint {
  key: EndpointKey;
  /** Part of the measure it was found in; 0 is the first. */
  part: number;
}

/** Short names stand in their own capitals; a measure shouted as a whole has none. */
function byShortName(text: string, starts: readonly number[]): FoundEndpoint | undefined {
  if (!/[a-z]/.test(text) && text.length > 12) return undefined;
  let best: FoundEndpoint | undefined;
  for (const match of text.matchAll(/[A-Za-z0-9][A-Za-z0-9-]*/g)) {
    const key = shortNames.get(match[0]);
    const part = key && partOf(starts, match.index);
    if (key && part !== undefined && (!best || part < best.part)) best = { key, part };
  }
  return best;
}

type Row = readonly [EndpointKey, readonly [unknown, unknown, RegExp, string?]];

const known = new Map<readonly Row[], PatternIndex>();

/** Made at the first question, not at start-up. */
function indexOf(rows: readonly Row[]): PatternIndex {
  const before = known.get(rows);
  if (before) return before;
  const now = patternIndex(rows.map(([, [, , pattern]]) => pattern));
  known.set(rows, now);
  return now;
}

function byPattern(
  rows: readonly Row[],
  text: string,
  starts: readonly number[],
): FoundEndpoint | undefined {
  let best: FoundEndpoint | undefined;
  for (const place of indexOf(rows)(text)) {
    const row = rows[place];
    const at = row ? text.search(row[1][2]) : -1;
    if (!row || at < 0) continue;
    const part = partOf(starts, at);
    if (part === 0) return { key: row[0], part };
    if (!best || part < best.part) best = { key: row[0], part };
  }
  return best;
}

const earlier = (
  one: FoundEndpoint | undefined,
  other: FoundEndpoint | undefined,
): FoundEndpoint | undefined => {
  if (!one || !other) return one ?? other;
  if (one.part !== other.part) return one.part < other.part ? one : other;
  return (order.get(one.key) ?? 0) <= (order.get(other.key) ?? 0) ? one : other;
};

/** What a measure is about, by its first telling part; undefined when no row tells. */
export const findTelling = (
  measure: string,
  starts: readonly number[],
): FoundEndpoint | undefined =>
  earlier(byShortName(measure, starts), byPattern(TELLING_ROWS, measure, starts));

/** The vague rows, for a measure nothing else tells about. */
export const findVague = (measure: string, starts: readonly number[]): FoundEndpoint | undefined =>
  byPattern(VAGUE_ROWS, measure, starts);
