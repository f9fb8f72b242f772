// Placebo, sham and what everyone gets besides (R37–R39).
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { ArmGroup, Intervention, Trial } from '../../trial/trial.ts';
import { armGets, isPlacebo, testedInterventions } from '../names/interventionName.ts';
import { quotable } from '../quotable.ts';
import { type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';

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

function placebo(trial: Trial): Statement[] {
  const arms = armsOf(trial, 'PLACEBO_COMPARATOR');
  const named = trial.arms.interventions.items.filter(
    (item) =>
      /placebo/i.test(item.name.value) ||
      (isPlacebo(item.name.value) && !/sham/i.test(item.name.value)),
  );
  const inArms = named.filter((item) => arms.some((arm) => armGets(arm, item)));
  const placebos = inArms.length > 0 ? inArms : named;
  if (arms.length === 0 && placebos.length === 0) return [];
  const types = arms.flatMap(({ type }) => (type ? [sourceOf(type)] : []));
  const groups = arms.length > 1 ? [sourceOf(trial.arms.armGroups)] : [];
  const sources = [...types, ...placebos.map(({ name }) => sourceOf(name)), ...groups];
  const tense = tenseOf(trial);
  const medicine = placebos.every((item) => MEDICINES.includes(item.type?.value ?? ''));
  if (!medicine)
    return [
      say(
        'involve.placeboOther',
        { groups: arms.length, tense },
        { rule: 'R37', certainty: 'paraphrased', sources },
      ),
    ];
  const form = formOf(placebos);
  return [
    say(
      'involve.placebo',
      { groups: arms.length, form: form?.form, tense },
      {
        rule: 'R37',
        certainty: 'paraphrased',
        sources: [...sources, ...(form ? [form.source] : [])],
      },
    ),
  ];
}

function sham(trial: Trial): Statement[] {
  const arms = armsOf(trial, 'SHAM_COMPARATOR');
  const named = trial.arms.interventions.items.filter((item) => /\bsham\b/i.test(item.name.value));
  if (arms.length === 0 && named.length === 0) return [];
  const types = arms.flatMap(({ type }) => (type ? [sourceOf(type)] : []));
  return [
    say(
      'involve.sham',
      { groups: arms.length, tense: tenseOf(trial) },
      {
        rule: 'R38',
        certainty: 'paraphrased',
        sources: [
          ...types,
          ...named.map(({ name }) => sourceOf(name)),
          ...(arms.length > 1 ? [sourceOf(trial.arms.armGroups)] : []),
        ],
      },
    ),
  ];
}

const MOST_NAMED = 3;

/** What all groups get, beside a placebo, a sham or another comparison. */
function everyone(trial: Trial): Statement[] {
  const { background } = testedInterventions(trial);
  const arms = trial.arms.armGroups.items;
  const shared = background
    .flatMap(({ interventions }) => interventions)
    .filter((item) => arms.length > 1 && arms.every((arm) => armGets(arm, item)));
  if (shared.length === 0 || shared.length > MOST_NAMED) return [];
  return [
    say(
      'involve.everyone',
      { names: shared.map(({ name }) => quotable(name.value)), tense: tenseOf(trial) },
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
