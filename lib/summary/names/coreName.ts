// The name of an intervention without dose, form and bookkeeping (R2): always a slice of the registered name.
import { quotable } from '../quotable.ts';
import { drugWord } from './drugWord.ts';

const UNIT =
  '(?:milligrams?|micrograms?|grams?|mg|mcg|µg|μg|ug|ng|g|kg|ml|cc|l|iu|units?|u|meq|mmol|mci|mbq|gbq|gy|ppm|%|percent)(?![\\p{L}])';
/** No amount is longer: without an end the search for one goes over a run of digits again and again. */
const AMOUNT = '\\d[\\d.,]{0,11}\\s*';
const DOSE = `${AMOUNT}(?:(?:[-–/,]|to|or|and)\\s*${AMOUNT})?${UNIT}(?:\\s*\\/\\s*(?:\\d*\\s*(?:m2|m²|kg|ml|l|day|d|h|hr|hour|dose|week)))*`;
const FORM =
  '(?:(?:film[- ]coated|chewable|sublingual|oral|injectable|topical|orally disintegrating|(?:extended|sustained|immediate)[- ]release)\\s+)?(?:tablets?|tabs?|capsules?|auto-?injector|pen injector|prefilled syringe|cartridge|odt|oral film|oral solution|injectable suspension|for injection)';
const OFTEN =
  '(?:once|twice|three times|\\d+ times)[- ](?:daily|weekly|monthly|an? (?:day|week|month))(?: dosing)?|(?:q\\.?d|b\\.?i\\.?d|t\\.?i\\.?d|q\\d+[wdh]|qw|qod|qhs|prn|p\\.?o|i\\.?v|s\\.?c)\\b\\.?|daily|weekly|as needed|on demand';

const LABEL =
  /^(?:(?:study drug|drug|device|procedure|biological|behavio(?:u)?ral|dietary supplement|other|radiation|treatment|arm|group|cohort|part|intervention|experimental|regimen)\s*(?:[A-Z]|\d{1,2})?(?:\s*[:=]\s*|\s*[-–]\s+))/i;
/** `CART19 cells transduced with a vector …`: how cells with a number of their own were made. */
const MADE_BY =
  /^([^,]*\d[^,]*\bcells)\b[ ,]+(?:transduced|transfected|engineered|modified|genetically) .*$/i;
/** `Dietary supplement GVG 2`: what kind of thing it is stands before what it is called. */
const KIND_FIRST = /^(?:Dietary|Food) supplement (?=\p{Lu}{2}|\S*\d)/u;
const BRACKETS = new RegExp(
  `\\s*[([](?=[^()[\\]]*(?:\\b(?:un)?blinded\\b|\\bopen[- ]label\\b|\\bactive\\b|genetical recombination|\\b(?:version|formulation|model|experimental|control(?! of)|intervention|(?:fe)?male|once|twice|daily|weekly|prn|qd|bid|generation)\\b|\\b\\d+ ?(?:weeks?|days?|months?)\\b|${DOSE}))[^()[\\]]*[)\\]]`,
  'giu',
);
const DRUG_LEAD = new RegExp(
  `^(?:${DOSE}\\s+(?:of\\s+)?|(?:one|two|\\d)\\s+(?=\\S+ capsules?))`,
  'iu',
);
const FROM_DOSE = new RegExp(`[\\s,;:_(-]+(?:dose:\\s*)?${DOSE}.*$`, 'iu');
const DANGLING = '(?:in|or|and|of|with|by|dose|dosing|for)';
const DRUG_TAIL = new RegExp(
  `(?:[\\s,;_]+|\\s[-–]\\s)(?:${DOSE}|${FORM}|${OFTEN}|(?:high|low|mid|medium|higher|lower|fixed|single|multiple)[- ]dose|dose levels?|single treatment/?|\\d+ escalating|by oral|orally|as determined\\b.{0,40}|dpi|${DANGLING})\\s*$`,
  'iu',
);
const SHORT_INJECTION =
  /^(\S+(?: (?!nasal )\S+)?) (?:nasal )?(?:injections?|solution|cream|suspension)$/i;
const TAIL =
  /(?:[\s,;_]+(?:(?:for (?:the )?(?:experimental|study|treatment|intervention) )?(?:groups?|arms?|cohorts?)|and questionn?aires?|open label)|\s*[®™]+)\s*$/i;
const JOINS_MORE = /\+|\bplus\b|\band\b|\bwith\b|\bor\b(?! \d)|\/(?=\s*[a-z]{5})|[;；，&]/i;
const ENDS_JOINING = /(?:\+|\bplus|\band|\bwith|\bor|\/|&|\bof)\s*$/i;
const OPEN_BRACKET = /\s*[([][^)\]]*$/;
const EDGES = /^[\s,;:.\-–_+]+|[\s,;:.\-–_+]+$/g;
/** `Levitra (vardenafil, BAY38-9456)`: what follows a name we know only repeats it. */
const KNOWN_THEN_MORE = /^([\p{L}-]{5,})(?:,([^,(]*))?\s*\(.*\)/u;
const BARE =
  /^(?:high|low|mid|medium|single|multiple|standard|conventional|usual|dose|group|arm|a|b|normal|test|study)$/i;

function withoutDose(name: string): string {
  const dose = FROM_DOSE.exec(name);
  if (!dose || JOINS_MORE.test(dose[0]) || ENDS_JOINING.test(name.slice(0, dose.index)))
    return name;
  return name.slice(0, dose.index);
}

function trimmedEnd(name: string, tails: readonly RegExp[]): string {
  let now = name;
  for (let before = ''; before !== now; ) {
    before = now;
    for (const tail of tails) now = now.replace(tail, '');
    now = now.replace(OPEN_BRACKET, '').replace(EDGES, '');
  }
  return now;
}

/**
 * The core of a registered intervention name. `medicine` strips dose, form and how often as well.
 * The whole name (spaces tidied) when nothing sensible is left or only a middle part could be cut.
 */
export function coreName(registered: string, medicine: boolean): string {
  const whole = quotable(registered);
  const bare = whole
    .replace(LABEL, '')
    .replace(KIND_FIRST, '')
    .replace(/^use of (?:the )?/i, '')
    .replace(BRACKETS, '')
    .replace(MADE_BY, '$1');
  const name = medicine
    ? trimmedEnd(withoutDose(bare.replace(DRUG_LEAD, '')), [TAIL, DRUG_TAIL]).replace(
        SHORT_INJECTION,
        '$1',
      )
    : trimmedEnd(bare, [TAIL]);
  const [, alone = '', between = ''] = (medicine && KNOWN_THEN_MORE.exec(name)) || [];
  if (
    drugWord(alone.toLowerCase()) &&
    !between.split(' ').some((word) => drugWord(word.toLowerCase()))
  )
    return alone;
  return /\p{L}[\p{L}\p{N}-]/u.test(name) && !BARE.test(name) && whole.includes(name)
    ? name
    : whole;
}
