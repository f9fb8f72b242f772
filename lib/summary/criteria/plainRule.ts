// Rules simple enough to say in plain words without losing anything: whole-rule patterns only (R96).
import type { AgeUnit } from '../../trial/age.ts';
import type { CriteriaGroup } from './criteriaGroups.ts';

export type LimitSign = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan';

/** What a rule says. Numbers, units and names are the record's own letters. */
export type PlainRule =
  | {
      is: 'age';
      people: 'any' | 'women' | 'men' | undefined;
      from: Bound;
      to: Bound;
      unit: AgeUnit;
    }
  | { is: 'consent'; written: boolean }
  | { is: 'pregnant'; breastfeeding: boolean }
  | { is: 'limit'; name: string; sign: LimitSign; value: string }
  | { is: 'ecog'; from: number; to: number }
  | { is: 'had'; what: string };

/** A limit of an age; `itself`: that age is inside. */
export type Bound = { age: number; itself: boolean } | undefined;

const PEOPLE: readonly [RegExp, 'any' | 'women' | 'men'][] = [
  [/^(?:males?|men)(?: patients?| subjects?)?,?$/, 'men'],
  [/^(?:females?|women)(?: patients?| subjects?)?,?$/, 'women'],
  [
    /^(?:(?:males?|men)(?: or | and |\/| and\/or )(?:females?|women)|both sexes|any gender|(?:females?|women)(?: or | and |\/)(?:males?|men))(?: patients?| subjects?| participants?)?,?$/,
    'any',
  ],
];
/** What may stand between people and years and says nothing more. */
const FILLER =
  /^(?:adults?|patients?|subjects?|participants?)?,? ?(?:who |that )?(?:(?:must |should )?(?:be|is|are) )?(?:(?:of )?(?:an )?age[sd]?|in the age)?(?: range)?(?: between)?:?,? ?(?:must be |is |are |of |from |between )?$/;
const YEARS = String.raw`\s?(years?|yrs?|y\/o|months?)(?:[ -]of[ -]age| old| in age|-old)?(?: \(?(?:inclusive|included)\)?)?`;
const AGE_FORMS: readonly { form: RegExp; read: (n: readonly number[]) => [Bound, Bound] }[] = [
  {
    form: new RegExp(String.raw`(\d{1,3})(?:${YEARS})?\s?(?:-|–|to|and|~)\s?(\d{1,3})${YEARS}$`),
    read: ([a = 0, b = 0]) => [
      { age: a, itself: true },
      { age: b, itself: true },
    ],
  },
  {
    form: new RegExp(String.raw`(?:≥|>=|=>|at least|minimum)\s?(\d{1,3})${YEARS}$`),
    read: ([a = 0]) => [{ age: a, itself: true }, undefined],
  },
  {
    form: new RegExp(String.raw`(\d{1,3})${YEARS},? (?:or|and) (?:older|over|above|more)$`),
    read: ([a = 0]) => [{ age: a, itself: true }, undefined],
  },
  {
    form: new RegExp(
      String.raw`(?:>|over|older than|above|more than|greater than)\s?(\d{1,3})${YEARS}$`,
    ),
    read: ([a = 0]) => [{ age: a, itself: false }, undefined],
  },
  {
    form: new RegExp(String.raw`(?:≤|<=|up to)\s?(\d{1,3})${YEARS}$`),
    read: ([a = 0]) => [undefined, { age: a, itself: true }],
  },
  {
    form: new RegExp(String.raw`(?:<|under|younger than|below|less than)\s?(\d{1,3})${YEARS}$`),
    read: ([a = 0]) => [undefined, { age: a, itself: false }],
  },
];

function peopleBefore(text: string): { people: 'any' | 'women' | 'men' | undefined } | undefined {
  if (FILLER.test(text)) return { people: undefined };
  for (const [pattern, people] of PEOPLE)
    for (let end = text.length; end > 0; end = text.lastIndexOf(' ', end - 1))
      if (pattern.test(text.slice(0, end).trim()) && FILLER.test(text.slice(end).trimStart()))
        return { people };
  return undefined;
}

/** No form of an age goes without a number before a word for years. */
const TELLS_AGE = /\d\s?(?:year|yr|y\/o|month)/;

function ageRule(text: string): PlainRule | undefined {
  if (!TELLS_AGE.test(text)) return undefined;
  for (const { form, read } of AGE_FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const before = peopleBefore(text.slice(0, match.index));
    const units = match.slice(1).filter((part) => part !== undefined && !/^\d/.test(part));
    const months = units.filter((unit) => unit.startsWith('mo')).length;
    if (!before || (months > 0 && months < units.length)) return undefined;
    const numbers = match
      .slice(1)
      .flatMap((part) => (/^\d/.test(part ?? '') ? [Number(part)] : []));
    const [from, to] = read(numbers);
    return { is: 'age', people: before.people, from, to, unit: months > 0 ? 'month' : 'year' };
  }
  return undefined;
}

const CONSENT =
  /^(?:(?:the )?(?:patients?|subjects?|participants?) (?:must |is |are |has |have )*)?(?:(?:must|be|is|are|has|have|had|to|and|voluntarily|willing|willingness|able|ability|capable|of|giving|provid(?:e[sd]?|ing)|provision|give[ns]?|sign(?:s|ed|ing|ature)?|obtain(?:ed)?|documented|dated|written|valid|voluntary),?\s+)*(?:(?:an?|the|their|his\/her)\s+)?(?:(?:signed|written|voluntary|valid|documented|dated|and)\s+)*(?:informed )?consent(?: form)?$/;

const PREGNANT =
  /^(?:currently |being |is |are |patient is |subject is )?(?:(?:female )?(?:patients?|subjects?|participants?|women|females?) who are )?(?:pregnan(?:t|cy)|(?:currently )?pregnant)(?: women| females?)?(?<milk>(?:\s?(?:\/|,)\s?|,? or |,? and\/or )(?:are )?(?:breast-?\s?feeding|lactating|lactation|nursing))?(?: women| woman| females?| mothers?| patients?| female patients?| participants?)?$/;

const SIGNS: Readonly<Record<string, LimitSign>> = {
  '≥': 'atLeast',
  '≧': 'atLeast',
  '>=': 'atLeast',
  '=>': 'atLeast',
  '≤': 'atMost',
  '≦': 'atMost',
  '<=': 'atMost',
  '=<': 'atMost',
  '>': 'moreThan',
  '<': 'lessThan',
};
const UNIT = String.raw`%|°\s?[CF]?|(?:x|×)\s?ULN|(?:years?|months?|weeks?|days?|hours?|minutes?|points?|(?:[µμmkdcn]|mc)?[gGlLmM](?:rams?)?|pg|lbs?|bpm|ms(?:ec)?|seconds?|sec|mmHg|mm Hg|cells?|units?|m?IU|U|mmol|[µμn]mol|copies)(?![\p{L}])(?:\s?\/\s?[\p{L}\p{N}µμ.^²³]+)*|\/\s?[\p{L}\p{N}µμ.^²³]+`;
const LIMIT = new RegExp(
  String.raw`^(?<name>\p{L}[\p{L}\p{N} ()'’.,/-]{1,70}?)\s*(?::\s*|of\s+|is\s+)?(?<sign>≥|≧|>=|=>|≤|≦|<=|=<|>|<)\s*(?<value>\d[\d.,]*\s?(?:${UNIT})?)$`,
  'u',
);
const NOT_A_NAME =
  /\b(?:absence|lack|not?|never|without|except|unless|if|or|and|either|who|with|than|age[sd]?|for|within)\b|\b(?:at|in|to|from|by|grade|stage|type)$/i;

const ECOG =
  /^(?:(?:an? )?(?:eastern cooperative oncology group|ecog)(?: \(?ecog\)?)?(?: performance)?(?: status| score| scale)*(?: \(?(?:ecog|ps|ecog ps)\)?)?|ecog ps|ecog\/who performance status)(?: score)?(?: of| is|:)?\s*(?<from>[0-4])(?:\s?(?:-|–|to|or|and)\s?(?<to>[0-4]))?$/;

const HAD =
  /^(?:an? |any |known |past |prior |previous )?(?:medical )?history of (?<what>[^.;:]{3,90})$/i;
const NOT_WHAT =
  /\b(?:current|currently|presence|not?|never|without|except|unless|other than|ongoing|active|evidence|or has|or have|and has|diagnosis|at least|duration|use of any)\b|^(?:use|or|previous|prior|failure|no|non)\b|[<>≥≤]/i;

const words = (text: string): number => text.split(/\s+/).length;
const MOST_WORDS = 12;

const SIGN = /[≥≧≤≦<>]/;

function limitRule(text: string): PlainRule | undefined {
  if (!SIGN.test(text)) return undefined;
  const groups = LIMIT.exec(text)?.groups;
  const sign = SIGNS[groups?.sign ?? ''];
  if (!groups?.name || !groups.value || sign === undefined) return undefined;
  if (NOT_A_NAME.test(groups.name) || words(groups.name) > 7) return undefined;
  return { is: 'limit', name: groups.name.trim(), sign, value: groups.value.trim() };
}

function ecogRule(text: string): PlainRule | undefined {
  const groups = ECOG.exec(text)?.groups;
  if (!groups?.from) return undefined;
  const from = Number(groups.from);
  const to = Number(groups.to ?? groups.from);
  return from <= to ? { is: 'ecog', from, to } : undefined;
}

function hadRule(text: string): PlainRule | undefined {
  const what = HAD.exec(text)?.groups?.what;
  if (what === undefined || NOT_WHAT.test(what) || words(what) > MOST_WORDS) return undefined;
  return { is: 'had', what };
}

const STOP = /[\s.;,]/;

/** Without the stops and blanks at its end. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && STOP.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * The rule in parts a language can word, or undefined when any part of it would be lost: it is then quoted.
 * A pattern always covers the whole rule, so no "not", "unless" or unit can fall away.
 */
export function plainRule(text: string, kind: CriteriaGroup['kind']): PlainRule | undefined {
  const bare = withoutEnd(text).trim();
  if (bare.length > 140) return undefined;
  const lower = bare.toLowerCase();
  const age = ageRule(lower);
  if (age) return age;
  if (kind === 'in' && lower.includes('consent') && CONSENT.test(lower))
    return { is: 'consent', written: /sign|written/.test(lower) };
  const pregnant = kind === 'out' && lower.includes('pregnan') ? PREGNANT.exec(lower) : null;
  if (pregnant) return { is: 'pregnant', breastfeeding: pregnant.groups?.milk !== undefined };
  return ecogRule(lower) ?? limitRule(bare) ?? (kind === 'remarks' ? undefined : hadRule(bare));
}
