// Placebo, sham and what everyone gets besides (R37–R39).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { ArmGroup, Intervention, Trial } from '../../trial/trial.ts';
import { armGets, isPlacebo, testedInterventions } from '../names/interventionName.ts';
import { quotable } from '../quotable.ts';
import { type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { dummyArms } from './design.ts';

/** What a placebo looks like, when its name or description says so. */
export type PlaceboForm =
  | 'pill'
  | 'drip'
  | 'shot'
  | 'cream'
  | 'spray'
  | 'drops'
  | 'inhaled'
  | 'patch';

export interface LookAlikePhrases {
  /** `groups`: groups typed as placebo groups; 0 when the placebo comes in groups of other types. */
  'involve.placebo': { groups: number; form: PlaceboForm | undefined; tense: Tense };
  'involve.placeboOther': { groups: number; tense: Tense };
  'involve.sham': { groups: number; tense: Tense };
  'involve.everyone': { names: readonly string[]; tense: Tense };
}

const FORMS: readonly [PlaceboForm, RegExp][] = [
  ['drip', /\b(?:infusions?|intravenous(?:ly)?|iv|drip)\b/i],
  [
    'shot',
    /\b(?:injections?|inject(?:ed|able)|subcutaneous(?:ly)?|intramuscular(?:ly)?|intracavernos\w+|syringe)\b/i,
  ],
  ['pill', /\b(?:tablets?|capsules?|pills?|oral(?:ly)?|by mouth|caplets?)\b/i],
  ['cream', /\b(?:creams?|gels?|ointments?|topical(?:ly)?)\b/i],
  ['spray', /\b(?:nasal spray|sprays?|intranasal(?:ly)?)\b/i],
  ['drops', /\b(?:eye ?drops?|drops)\b/i],
  ['inhaled', /\b(?:inhal\w+|nebuli[sz]\w+)\b/i],
  ['patch', /\bpatch(?:es)?\b/i],
];
const MEDICINES = ['DRUG', 'BIOLOGICAL', 'DIETARY_SUPPLEMENT', 'COMBINATION_PRODUCT', 'GENETIC'];

/** The form all the words about it agree on; undefined when they name none or more than one. */
function formOf(
  placebos: readonly Intervention[],
): { form: PlaceboForm; source: Source } | undefined {
  const found = placebos.flatMap((item) =>
    [item.name, item.description].flatMap((field) => {
      if (!field) return [];
      return FORMS.flatMap(([form, words]) => {
        const match = words.exec(field.value);
        return match ? [{ form, source: { ptr: field.ptr, value: match[0] } }] : [];
      });
    }),
  );
  return new Set(found.map(({ form }) => form)).size === 1 ? found[0] : undefined;
}

const armsOf = (trial: Trial, type: string): ArmGroup[] =>
  trial.arms.armGroups.items.filter((arm) => arm.type?.value === type);

const named = (items: readonly Intervention[], words: RegExp): Intervention[] =>
  items.filter(({ name }) => words.test(name.value));
const given = (trial: Trial, arms: readonly ArmGroup[]): Intervention[] =>
  trial.arms.interventions.items.filter((item) => arms.some((arm) => armGets(arm, item)));

/** The interventions that stand in: those the placebo groups get, else those called so. */
function placebosOf(trial: Trial, arms: readonly ArmGroup[]): Intervention[] {
  const { items } = trial.arms.interventions;
  const called = items.filter(
    ({ name }) => /placebo/i.test(name.value) || (isPlacebo(name.value) && !SHAM.test(name.value)),
  );
  const inGroups = given(trial, arms);
  const both = called.filter((item) => inGroups.includes(item));
  if (both.length > 0) return both;
  const shams = named(inGroups, SHAM);
  return shams.length > 0 ? shams : called;
}

/** Whether a placebo stands in for a medicine: by its own type, or by what is tested where it is listed as "other". */
function isMedicine(trial: Trial, placebos: readonly Intervention[]): boolean {
  const types = placebos.map(({ type }) => type?.value ?? 'OTHER');
  if (types.some((type) => type !== 'OTHER' && !MEDICINES.includes(type))) return false;
  if (types.length > 0 && !types.includes('OTHER')) return true;
  const tested = testedInterventions(trial).tested.flatMap(({ interventions }) => interventions);
  return tested.length > 0 && tested.every(({ type }) => MEDICINES.includes(type?.value ?? ''));
}

const SHAM = /\bsham\b/i;
const typesOf = (arms: readonly ArmGroup[]): Source[] =>
  arms.flatMap(({ type }) => (type ? [sourceOf(type)] : []));

function placebo(trial: Trial): Statement[] {
  const arms = dummyArms(trial, 'placebo');
  const placebos = placebosOf(trial, arms);
  if (arms.length === 0 && placebos.length === 0) return [];
  const sources = [
    ...typesOf(arms),
    ...placebos.map(({ name }) => sourceOf(name)),
    ...(arms.length > 1 ? [sourceOf(trial.arms.armGroups)] : []),
  ];
  const groups = { groups: arms.length, tense: tenseOf(trial) };
  const how = { rule: 'R37', certainty: 'paraphrased' as const };
  if (!isMedicine(trial, placebos))
    return [say('involve.placeboOther', groups, { ...how, sources })];
  const form = formOf(placebos);
  return [
    say(
      'involve.placebo',
      { ...groups, form: form?.form },
      { ...how, sources: [...sources, ...(form ? [form.source] : [])] },
    ),
  ];
}

function sham(trial: Trial): Statement[] {
  const arms = dummyArms(trial, 'sham');
  const inPlaceboGroups = given(trial, armsOf(trial, 'PLACEBO_COMPARATOR'));
  const shams = named(trial.arms.interventions.items, SHAM).filter(
    (item) => !inPlaceboGroups.includes(item),
  );
  if (arms.length === 0 && shams.length === 0) return [];
  return [
    say(
      'involve.sham',
      { groups: arms.length, tense: tenseOf(trial) },
      {
        rule: 'R38',
        certainty: 'paraphrased',
        sources: [
          ...typesOf(arms),
          ...shams.map(({ name }) => sourceOf(name)),
          ...(arms.length > 1 ? [sourceOf(trial.arms.armGroups)] : []),
        ],
      },
    ),
  ];
}

const MOST_NAMED = 3;
const BY_CHOICE = /\b(?:optional|allowed to|if (?:they|needed|necessary))\b/i;

/** What all groups get, beside a placebo, a sham or another comparison. */
function everyone(trial: Trial): Statement[] {
  const { background } = testedInterventions(trial);
  const arms = trial.arms.armGroups.items;
  const shared = background
    .flatMap(({ interventions }) => interventions)
    .filter((item) => arms.length > 1 && arms.every((arm) => armGets(arm, item)))
    .filter(({ description }) => !BY_CHOICE.test(description?.value ?? ''));
  if (shared.length === 0 || shared.length > MOST_NAMED) return [];
  return [
    say(
      'involve.everyone',
      {
        names: [...new Set(shared.map(({ name }) => quotable(name.value)))],
        tense: tenseOf(trial),
      },
      {
        rule: 'R39',
        certainty: 'computed',
        sources: [...shared.map(({ name }) => sourceOf(name)), sourceOf(trial.arms.armGroups)],
      },
    ),
  ];
}

/** What stands in for the real thing, and what everyone gets beside it. */
export const lookAlikes = (trial: Trial): Statement[] => [
  ...placebo(trial),
  ...sham(trial),
  ...everyone(trial),
];
