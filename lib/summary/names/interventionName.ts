// Which interventions a study tests, what they are called, and what it only compares with (R2–R4, R7).
import { oncePer } from '../../trial/oncePer.ts';
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { ArmGroup, Intervention, Trial } from '../../trial/trial.ts';
import { controlsByTitle } from './controlByTitle.ts';
import { coreName } from './coreName.ts';
import { type NameStyle, styledName } from './nameStyle.ts';

export type { NameStyle } from './nameStyle.ts';

/** Interventions of one core name, taken together. */
export interface NamedIntervention {
  /** The core name as it may stand mid-sentence: letters of the record, common words in lower case. */
  name: string;
  /** The core name letter for letter. */
  registered: string;
  style: NameStyle;
  /** A company code such as `LY3454738`: nobody can read from it what it is. */
  code: boolean;
  interventions: Intervention[];
  sources: Source[];
}

export interface Interventions {
  /** What the study is about: what its title names first, then the rest, in the record's order. */
  tested: NamedIntervention[];
  /** What the tested groups and the groups to compare with all get. */
  background: NamedIntervention[];
  /** Placebo, sham, usual care, and what only groups to compare with get. */
  comparators: NamedIntervention[];
  /** Questionnaires, samples and scans that come with a study of something else. */
  measures: NamedIntervention[];
}

const PLACEBO =
  /\b(?:placebos?|sham|dummy|simulat(?:ion agent|ed)|vehicle only|sugar pills?)\b|^(?:(?:normal|sterile|isotonic|physiological|0\.9 ?%) )*(?:saline|sodium chloride|serum)(?: (?:solution|injections?|spray|infusion))?$|^vehicle\b/i;
const NOTHING_NEW =
  /^(?:an?|the)? ?(?:no[ -](?:intervention|treatment|drug)|non[- ]intervention|(?:enhanced |standard |usual |routine |conventional |current |standardi[sz]ed |best )+(?:of )?(?:medical |clinical |supportive |nursing |available )?(?:care|practice|treatment|therapy|management|medicine)\b|care as usual|treatment[- ]as[- ]usual|standard[- ]of[- ]care|s\.?o\.?c\.?$|wait(?:ing)?[- ]?list|control(?![- ]?iq)\b|(?:attention|active|sham|passive|negative|positive)[- ]control|observation(?:al)?$|comparator|watchful waiting|usual activit|no )|\bcontrol (?:app(?:lication)?|group|condition|arm|mobile application)\b|\bcomparison$/i;
const USUAL_CARE =
  /^(?:an?|the)? ?(?:(?:enhanced |standard |usual |routine |conventional |current |standardi[sz]ed |best )+(?:of )?(?:medical |clinical |supportive |nursing |available )?(?:care|practice|treatment|therapy|management|medicine)\b|care as usual|treatment[- ]as[- ]usual|standard[- ]of[- ]care|s\.?o\.?c\.?$|usual activit)|\bTAU\b/i;
const MEASURE =
  /questionn?aires?|\bsurveys?\b|\binterviews?\b|quality[- ]of[- ]life (?:assessment|questionnaire)|laborator(?:y|ies)|biomarker|pharmaco(?:logical|kinetic|genomic|dynamic)s? (?:stud|analys|assess)|blood (?:samples?|draws?|tests?|collection|sampling)|\bsamples?\b|specimen|biospecimen|chart review|record review|data collection|collection of data|\bassessments?\b|(?<!usage and )\bevaluations?\b|\bmeasurements?\b|\bexaminations?\b|photograph|\bdiary\b|pregnancy test|\bbiops(?:y|ies)\b|sequencing|rna-?seq|computed tomography|\b(?:ct|mri|pet)\b(?: scan)?$|magnetic resonance imaging|positron emission|echocardiograph|electrocardiogra|multigated|aspirat(?:e|ion)\b|x-?ray|mammograph|ultrasonograph|duplex|microbiome|genotyp|monitoring$/i;
const MEASURED_TYPES = new Set([
  'OTHER',
  'PROCEDURE',
  'DIAGNOSTIC_TEST',
  'GENETIC',
  'BEHAVIORAL',
  'BIOLOGICAL',
  'RADIATION',
]);
const TEST_PURPOSES = new Set(['DIAGNOSTIC', 'SCREENING', 'BASIC_SCIENCE', 'OTHER']);
const MEDICINES = new Set([
  'DRUG',
  'BIOLOGICAL',
  'COMBINATION_PRODUCT',
  'GENETIC',
  'DIETARY_SUPPLEMENT',
]);
const CODE =
  /^(?:[A-Z]{1,6}[a-z]?[- ]?\d{2,}[\w-]*|[A-Z]{1,4}\d[A-Z\d-]{2,}|[A-Z]{2,}\d+[A-Z]{1,3}\d*)(?:[- ][A-Z\d]{1,4})?$/;

const whatItIs = (item: Intervention): string => item.type?.value ?? 'OTHER';
/** `Drug: Aspirin` names the intervention `Aspirin`. */
const afterType = (listed: Sourced): string => listed.value.replace(/^[^:]*:\s*/, '');

/** Whether a group gets an intervention, by either of the two lists that say so. */
export function armGets(arm: ArmGroup, item: Intervention): boolean {
  return (
    arm.interventionNames.items.some(
      (listed) => listed.value.endsWith(item.name.value) && afterType(listed) === item.name.value,
    ) || item.armGroupLabels.items.some((label) => label.value === arm.label.value)
  );
}

export const isPlacebo = (name: string): boolean =>
  PLACEBO.test(name) && !/\b(?:and|plus|with) (?!placebo|sham|questionn?aires?)/i.test(name);
/** Usual care in one of its many spellings, or nothing new at all. */
export const isUsualCare = (named: NamedIntervention): boolean => USUAL_CARE.test(named.registered);
const isComparator = (item: Intervention): boolean =>
  isPlacebo(item.name.value) || NOTHING_NEW.test(coreName(item.name.value, false));

function isMeasure(item: Intervention, trial: Trial): boolean {
  return (
    MEASURED_TYPES.has(whatItIs(item)) &&
    MEASURE.test(item.name.value) &&
    !TEST_PURPOSES.has(trial.design.primaryPurpose?.value ?? '')
  );
}

const sameThing = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function named(item: Intervention, core: string, trial: Trial): NamedIntervention {
  const medicine = MEDICINES.has(whatItIs(item));
  const codeLike = CODE.test(core);
  const code = medicine && codeLike;
  return {
    ...styledName(core, { medicine, codeLike }, trial),
    registered: core,
    code,
    interventions: [item],
    sources: [sourceOf(item.name)],
  };
}

type ByName = Map<string, NamedIntervention>;

/** Adds to a list; same core name, same thing: `Anifrolumab (blinded)` and `Anifrolumab (open label)` are one. */
function addTo(list: ByName, items: readonly Intervention[], trial: Trial, also?: ByName): void {
  for (const item of items) {
    const core = coreName(item.name.value, MEDICINES.has(whatItIs(item)));
    const id = sameThing(core);
    const known = list.get(id) ?? also?.get(id);
    if (known) {
      known.interventions.push(item);
      known.sources.push(sourceOf(item.name));
    } else list.set(id, named(item, core, trial));
  }
}

interface Split {
  tested: Intervention[];
  background: Intervention[];
  comparators: Intervention[];
}

/** Every experimental group tests something: where it gets but what all get, that is what its own label names. */
const isWhatAnArmIsFor = (
  item: Intervention,
  experimental: readonly ArmGroup[],
  shared: readonly Intervention[],
  given: readonly Intervention[],
): boolean =>
  experimental.some(
    (arm) =>
      armGets(arm, item) &&
      given.every((other) => shared.includes(other) || !armGets(arm, other)) &&
      arm.label.value
        .toLowerCase()
        .includes(coreName(item.name.value, MEDICINES.has(whatItIs(item))).toLowerCase()),
  );

/** A group typed as a tested one, whose own words say that it is there to compare with. */
const TO_COMPARE = /^\W*(?:active |positive )?(?:comparator|control)(?: (?:arm|group|drug))?\W*$/i;
const isToCompare = ({ label, description }: ArmGroup): boolean =>
  TO_COMPARE.test(label.value) || TO_COMPARE.test(description?.value ?? '');

const inTitles = ({ identification }: Trial, name: string): boolean =>
  [identification.briefTitle, identification.officialTitle].some((title) =>
    title?.value.toLowerCase().includes(name.toLowerCase()),
  );

/** Given as it is given outside the study. */
const AS_USUAL = /^(?:standard|usual|conventional) |\bper (?:the )?(?:\w+ )?standard of care\b/i;
const isAsUsual = ({ name, description }: Intervention): boolean =>
  AS_USUAL.test(name.value) || AS_USUAL.test(description?.value ?? '');

/**
 * What all tested groups get and no title names only comes along: what is given as usual, or what stands beside something
 * of each one's own.
 */
function comesAlong(
  given: readonly Intervention[],
  experimental: readonly ArmGroup[],
  trial: Trial,
): Intervention[] {
  const shared = given.filter((item) => experimental.every((arm) => armGets(arm, item)));
  const allHaveMore = experimental.every((arm) =>
    given.some((item) => !shared.includes(item) && armGets(arm, item)),
  );
  const usual = shared.filter(isAsUsual);
  const along =
    experimental.length > 1 && allHaveMore ? shared : usual.length < given.length ? usual : [];
  return along.filter((item) => !inTitles(trial, coreName(item.name.value, true)));
}

/** R4 with experimental groups: what they get and not every other group gets too. */
function byExperimentalArms(
  real: readonly Intervention[],
  arms: readonly ArmGroup[],
  trial: Trial,
): Split {
  const typed = arms.filter((arm) => arm.type?.value === 'EXPERIMENTAL');
  const named = typed.filter((arm) => !isToCompare(arm));
  const experimental = named.length > 0 ? named : typed;
  const others = arms.filter((arm) => !experimental.includes(arm));
  const given = real.filter((item) => experimental.some((arm) => armGets(arm, item)));
  const shared =
    others.length > 0
      ? given.filter((item) => others.every((arm) => armGets(arm, item)))
      : comesAlong(given, experimental, trial);
  const tested = given.filter(
    (item) => !shared.includes(item) || isWhatAnArmIsFor(item, experimental, shared, given),
  );
  const rest = real.filter((item) => !given.includes(item));
  if (given.length === 0) return { tested: [...real], background: [], comparators: [] };
  return tested.length > 0
    ? {
        tested,
        background: shared.filter((item) => !tested.includes(item)),
        comparators: rest,
      }
    : { tested: given, background: [], comparators: rest };
}

const DUMMY = new Set(['PLACEBO_COMPARATOR', 'SHAM_COMPARATOR']);
const isDummy = ({ type }: ArmGroup): boolean => DUMMY.has(type?.value ?? '');

/** R4 without experimental groups: everything compared, less what all groups get, or only those with a look-alike. */
function byAllArms(real: readonly Intervention[], arms: readonly ArmGroup[]): Split {
  const shared =
    arms.length > 1 ? real.filter((item) => arms.every((arm) => armGets(arm, item))) : [];
  const apart = real.filter((item) => !shared.includes(item));
  const meant = apart.filter((item) => arms.some((arm) => !isDummy(arm) && armGets(arm, item)));
  const own = meant.length > 0 ? meant : apart;
  const tested = own.length > 0 ? own : real.filter((item) => !isComparator(item));
  return tested.length > 0
    ? {
        tested,
        background: shared.filter((item) => !tested.includes(item)),
        comparators: apart.filter((item) => !tested.includes(item)),
      }
    : { tested: [...real], background: [], comparators: [] };
}

/** A study of one new drug beside ten old ones names the new one in its title. */
function titledFirst(tested: NamedIntervention[], trial: Trial): NamedIntervention[] {
  const title = trial.identification.briefTitle?.value.toLowerCase() ?? '';
  const inTitle = (named: NamedIntervention): boolean =>
    title.includes(named.registered.toLowerCase());
  return [...tested.filter(inTitle), ...tested.filter((named) => !inTitle(named))];
}

function sorted(trial: Trial): Interventions {
  const items = trial.arms.interventions.items;
  const arms = trial.arms.armGroups.items;
  // Usual care that all groups get, and none alone, is nothing to compare with.
  const forAll = (item: Intervention): boolean =>
    arms.length > 1 &&
    !isPlacebo(item.name.value) &&
    arms.every((arm) => {
      const gets = items.filter((one) => armGets(arm, one));
      return gets.length > 1 && gets.includes(item);
    });
  const nothingNew = items.filter(isComparator);
  const placebos = nothingNew.filter((item) => !forAll(item) || nothingNew.length === items.length);
  const comparing = [
    ...placebos,
    ...controlsByTitle(
      items.filter((item) => !placebos.includes(item) && !isMeasure(item, trial)),
      trial,
    ),
  ];
  const active = items.filter((item) => !comparing.includes(item));
  const treatments = active.filter((item) => !isMeasure(item, trial));
  const real = treatments.length > 0 ? treatments : active;
  const split = arms.some((arm) => arm.type?.value === 'EXPERIMENTAL')
    ? byExperimentalArms(real, arms, trial)
    : byAllArms(real, arms);
  const { tested, background, comparators } =
    real.length > 0 ? split : { tested: [], background: [], comparators: [] };
  const lists = {
    tested: new Map(),
    background: new Map(),
    comparators: new Map(),
    measures: new Map(),
  };
  addTo(lists.tested, tested, trial);
  addTo(lists.background, background, trial);
  addTo(lists.comparators, [...comparators, ...comparing], trial, lists.tested);
  addTo(
    lists.measures,
    real === treatments ? active.filter((item) => !real.includes(item)) : [],
    trial,
  );
  return {
    tested: titledFirst([...lists.tested.values()], trial),
    background: [...lists.background.values()],
    comparators: [...lists.comparators.values()],
    measures: [...lists.measures.values()],
  };
}

/** The study's interventions told apart; every registered one is in exactly one of the four lists. */
export const testedInterventions: (trial: Trial) => Interventions = oncePer(sorted);
