// Tells the headings of a criteria text from its rules (R93, R93b–R93d).

/** `in`: rules that let a person join; `out`: rules that keep a person from joining; `rules`: the text does not say which. */
export type RuleKind = 'in' | 'out' | 'rules';

/** A heading. `label` names the people or the step it is about; `rest` is the rule typed on the same line. */
export interface Heading {
  kind: RuleKind;
  label: string | undefined;
  rest: string | undefined;
}

/** Words before "inclusion criteria" that name nobody in particular. */
const PLAIN_LEAD =
  /^(?:(?:the|list|of|key|main|major|patients?|participants?|subjects?|general|primary|principal|important|study|basic|selected|all|full|overall)\s+)*$/i;

const HEADING = new RegExp(
  [
    '^(?<lead>(?:[\\p{L}\\p{N}()/&.,-]+\\s+){0,6}?)',
    '(?<word>inclusion|exclusion|eligibility|entry)',
    '\\s*(?:/\\s*(?:inclusion|exclusion)\\s*)?',
    '(?:criteri\\p{L}+|requirements?)?',
    '(?<tail>\\s*\\([^()]*\\)|\\s+(?:for|at|in|of|prior|before|after|determined|regarding)\\b.*?',
    '|\\s*[-–]?\\s*(?:partners?|patients?|controls?|donors?|caregivers?|(?:part|cohort|group|arm)\\s\\w+))?',
    '(?:\\s+(?:includes?|are|were|is)(?:\\s+as\\s+follows|\\s+the\\s+following)?|\\s+as\\s+follows|\\s+\\(cont\\S*\\))?',
    '\\s*(?<stop>[:：.]*|[-–])$',
  ].join(''),
  'iu',
);

/** "Inclusion Criteria: men over 40", "Inclusion criteria. Age over 22." */
const INLINE =
  /^(?<head>(?:(?:key|main|major|patient|general|study|specific)\s+){0,2}(?<word>inclusion|exclusion|eligibility)\s+criteri\p{L}+)\s*(?:[:：]\s*[-–•]?\s*|\.\s+)(?<rest>\S.*)$/isu;

/** Longest beginning of a line that has the word of its heading in it: two words and theirs. */
const INLINE_HEAD = 60;

/** The same headings in the other languages sponsors write in. */
const FOREIGN =
  /^(?:(?<in>crit\p{L}+ (?:d['’]|de |di )inclus\p{L}+|einschlu(?:ss|ß)kriteri\p{L}+|критерии включения|(?:入选|纳入|入组|納入|選択|適格|선정|포함) ?(?:标准|標準|基準|기준))|(?:crit\p{L}+ (?:d['’]|de |di )(?:non[- ]inclus|n[aã]o[- ]inclus|exclus|esclus)\p{L}+|ausschlu(?:ss|ß)kriteri\p{L}+|критерии (?:исключения|невключения)|(?:排除|除外|제외) ?(?:标准|標準|基準|기준)))\s*(?:[:：.]\s*(?<rest>\S.*)?|)$/isu;

/** A heading stuck to the end of a rule: "… informed consent Inclusion Criteria Partner". */
const STUCK = /\s(?:Inclusion|Exclusion) Criteria(?::|(?: \p{Lu}\p{L}+){0,2}:?)$/u;

/** A verb before "criteria" makes the line a sentence. */
const SAYS =
  /\b(?:must|meet(?:s|ing)?|following|who|are|is|be|fulfil(?:l|ls|ling)?|satisfy|not|met|have|has|per)\b/i;

/** Without one of these words no line is a heading, and the patterns above need not be tried. */
const HEADING_WORD = /inclusion|exclusion|eligibility|entry/iu;

/** What stands before whom or what a heading is about: "Inclusion criteria for [part B]". */
const FOR =
  /^(?:inclusion|exclusion|eligibility) criteri\p{L}+ (?:for|in|of|at) (?=\S{2})(?:participation in )?/iu;

const kindOf = (word: string): RuleKind => (/^ex/i.test(word) ? 'out' : 'in');
const withoutStop = (text: string): string => text.replace(/[\s:：.\-–]+$/u, '');

function wholeHeading(text: string, marked: boolean): Heading | undefined {
  if (text.length > 170 || !HEADING_WORD.test(text)) return undefined;
  const groups = HEADING.exec(text)?.groups;
  if (!groups) return undefined;
  const { lead = '', word = '', tail = '', stop = '' } = groups;
  const bare = PLAIN_LEAD.test(lead) && tail === '';
  const named = /criteri|requirement/i.test(text);
  if (!named && stop === '') return undefined;
  if (/^(?:entry|eligibility)$/i.test(word) && !named) return undefined;
  if (marked && !stop.startsWith(':') && !bare) return undefined;
  if (SAYS.test(lead) || (marked && stop === '.')) return undefined;
  const label = withoutStop(text);
  return { kind: kindOf(word), label: bare ? undefined : label.replace(FOR, ''), rest: undefined };
}

/** Reads a line as a heading of its own or one with a rule behind it; undefined when it is a rule. */
export function headingOf(text: string, marked: boolean): Heading | undefined {
  const whole = wholeHeading(text, marked);
  if (whole) return whole;
  const foreign = FOREIGN.exec(text)?.groups;
  if (foreign)
    return { kind: foreign.in === undefined ? 'out' : 'in', label: undefined, rest: foreign.rest };
  if (!HEADING_WORD.test(text.slice(0, INLINE_HEAD))) return undefined;
  const inline = INLINE.exec(text)?.groups;
  if (!inline || (marked && !/[:：]/.test(text.slice(0, 40)))) return undefined;
  return { kind: kindOf(inline.word ?? ''), label: undefined, rest: inline.rest };
}

/** Cuts a line at headings in its middle: "… desire Exclusion Criteria: …" and "… consent Inclusion Criteria Partner". */
export function cutAtHeadings(text: string, marked: boolean): string[] {
  if (!text.includes('clusion Criteria') || wholeHeading(text, marked)) return [text];
  const stuck = STUCK.exec(text)?.index;
  const rule = stuck === undefined ? text : text.slice(0, stuck);
  const isRule =
    /\S\s+\S+\s+\S/.test(rule) &&
    !/\b(?:additional|other|further|the|in|of|any|all|these|with|per|to|and|or|see|meets?|meeting)$/i.test(
      rule,
    );
  const parts = stuck !== undefined && isRule ? [rule, text.slice(stuck + 1)] : [text];
  return parts.flatMap((part) => part.split(/(?<=\S)\s+(?=(?:Inclusion|Exclusion) Criteria\s*:)/u));
}

/** "Subjects will not be eligible if:", "Patients may not be:" turn the rules that follow around (R93c). */
const TURNS_OUT =
  /\b(?:(?:must|may|will|can|should|is|are|do|does)\s?not|cannot|not (?:be )?(?:eligible|suitable)|ineligible|exclu(?:ded|sion))\b/i;
const TURNS_IN = /\b(?:must|have to|meet|eligible|inclu(?:ded|sion)|open to)\b/i;

/** Words that only announce rules. */
const GENERIC = new Set(
  `a able accepted all allowed also an and any apply applies are as at be been before being below both by can
  candidate candidates case cases clinical condition conditions considered criteria criterion current display do
  does during each eligible eligibility either enrol enroll enrolled enrollment enrolment enter entering entry
  every exclude excluded excluding exclusion following follows for from fulfil fulfill fulfilled fulfilling have
  having has if in include included includes inclusion individual individuals ineligible into is it join least
  listed lead may meet meeting meets met must no not of on one only open or order part participant participants
  participate participating participation patient patients people per person persons present presence presenting
  prior protocol randomised randomized requirement requirements satisfy report reported screened screening self shall should
  specified still study subject subjects suitable take that the these they this those to trial true upon volunteers
  was were when where which who will with would`.split(/\s+/),
);

/** Names of a study or a part of it, which a line may hold and still say no more than "the following must be true". */
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const MOST_NAMES = 3;
const MOST_LABEL = 60;

/** The last word of a line that goes on in the next one, and the letters it can be told by. */
const GOES_ON = /\b(?:with|who|if|must|are|be|that|have|is)$/i;
const GOES_ON_LETTERS = 5;

/** A line that only announces the rules after it. Its direction, or `undefined` when it says more than that. */
export function leadIn(text: string): RuleKind | 'same' | undefined {
  if (text.length > 220) return undefined;
  const goesOn = GOES_ON.test(text.slice(-GOES_ON_LETTERS));
  const stops = /[:：.]/.test(text.charAt(text.length - 1));
  if (!goesOn && !stops) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => !GENERIC.has(word.toLowerCase()));
  if (goesOn && own.length === 0) return 'same';
  if (!stops) return undefined;
  const announces =
    /\bfollowing\b|criteri|requirement|\b(?:must|who|if|are|be|should)\s*(?:not\s*)?(?:be\s*|have\s*)?[:：]$/i.test(
      text,
    );
  const plain = own.filter((word) => !isName(word) || word === words[0]);
  if (!announces || plain.length > 0 || own.length > MOST_NAMES) return undefined;
  if (TURNS_OUT.test(text)) return 'out';
  return TURNS_IN.test(text) ? 'in' : 'same';
}

/** A line that announces the rules after it and names the step or the people: kept as their label. */
export const announcesFor = (text: string, kind: RuleKind): boolean =>
  text.length <= 220 &&
  /\bfollowing\b.*(?:criteri|requirement)/i.test(text) &&
  (kind === 'out' ? TURNS_OUT : TURNS_IN).test(text) &&
  /^(?:to be|before|the|participants?|patients?|subjects?|individuals?|person|people)\b/i.test(
    text,
  ) &&
  !leadMatters(text, kind);

/** Dropping "any of the following" from rules to join, or "all" from rules that keep out, would change them. */
export const leadMatters = (text: string, kind: RuleKind): boolean =>
  kind === 'out' ? /\ball\b/i.test(text) : /\b(?:any|either|one|least)\b/i.test(text);

/** A short line over a list names whom or what the list is about: "Part A", "Caregiver:". */
export function isLabel(text: string): boolean {
  if (/[:：]$/u.test(text))
    return (
      text.length <= 90 &&
      !/\bfollowing\b|\b(?:one|all) of\b|\beither\b|\b(?:or|and|as|to|are)\W+$|[<>≥≤]|^(?:meets?|has|have|is|are|be|must)\b/i.test(
        text,
      )
    );
  return text.length <= MOST_LABEL && !/[.;,]$|\b(?:or|and)$/i.test(text);
}

/** A label that holds for the labels under it: "PATIENT CHARACTERISTICS:" over "Age". */
export const isOuterLabel = (text: string): boolean =>
  text.length > 4 && text === text.toUpperCase();

/** "A. Chronic migraine" over a paragraph. */
export const isLetteredLabel = (text: string): boolean => /^[A-H][.)]\s\S.{0,50}[^.;,]$/.test(text);

/** Remarks beside the rules: "Other protocol-defined criteria may apply." */
export const isRemark = (text: string): boolean =>
  /^(?:\W*note\b|n\.b\.|https?:|the above information\b)/i.test(text) ||
  /^(?:\w+\s){0,2}(?:other|further|additional)\b.{0,60}\bcriteria\b.{0,20}\bapp(?:ly|lied)\b.{0,20}$/i.test(
    text,
  ) ||
  /^(?:all )?(?:(?:in|ex)clusion )?criteria will be\b/i.test(text);

export const labelText = withoutStop;
