// What each group gets, and every intervention with its groups, in lists (R30).
import { markupSource } from '../../trial/markupSource.ts';
import { type Markup, type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { ArmGroup, Intervention, Trial } from '../../trial/trial.ts';
import { armGets, isPlacebo, testedInterventions } from '../names/interventionName.ts';
import { quotable } from '../quotable.ts';
import { opening, paragraphsOf } from '../sentences.ts';
import { type Statement, type StatementList, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { dummyArms, givenInstead, typedDummies } from './design.ts';

export interface InvolveListPhrases {
  'involve.list.groups': { count: number; observed: boolean };
  'involve.group': {
    label: string;
    /** Type of the group as recorded. */
    type: string | undefined;
    gets: readonly string[];
    /** There for a look-alike, but listed with the same things as a group on the tested treatment, and no look-alike. */
    dummyUnlisted: boolean;
    /** Its own words say that people of this group get one of the two. */
    either: boolean;
    /** Listed as getting nothing, though its own words tell of a dose or a look-alike. */
    unsure: boolean;
    observed: boolean;
    tense: Tense;
  };
  'involve.list.interventions': { observed: boolean };
  'involve.intervention': {
    name: string;
    /** A word for it where its name is a code. */
    also: string | undefined;
    type: string | undefined;
    groups: readonly string[];
    /** Whether these are all groups of the study. */
    all: boolean;
  };
}

/** How much of a description is shown beside a group: whole sentences, about so many words. */
const MOST_WORDS = 60;

const namesOf = (arm: ArmGroup, trial: Trial): Intervention[] =>
  trial.arms.interventions.items.filter((item) => armGets(arm, item));

/** Names in the group's own list that no intervention of the study carries. */
function strangers(arm: ArmGroup, known: readonly Intervention[]): Sourced[] {
  return arm.interventionNames.items.filter((listed) => {
    const name = listed.value.replace(/^[^:]*:\s*/, '');
    return !known.some((item) => item.name.value === name);
  });
}

/** A paragraph as short as this is a heading or one of a list: "Course 1", "Cohort 1: 3 mg on day 4." */
const SHORT = 25;

/** The first paragraph, and the ones after it while they are as short as a list's. */
function beginning(description: Markup): string[] {
  const found: string[] = [];
  let words = 0;
  for (const paragraph of paragraphsOf(description)) {
    if (!/[\p{L}\p{N}]/u.test(paragraph)) continue;
    const text = opening(paragraph, MOST_WORDS);
    words += text.split(/\s+/).length;
    if (found.length > 0 && words > MOST_WORDS) {
      // A list after a colon is shown whole or not at all.
      const colon = found.findLastIndex((shown) => shown.endsWith(':'));
      return colon > 0 ? found.slice(0, colon) : found;
    }
    found.push(text);
    if (text.split(/\s+/).length > SHORT) break;
  }
  // Nothing comes after a colon that is cut off.
  return found.length > 1 && found.at(-1)?.endsWith(':') ? found.slice(0, -1) : found;
}

/** The beginning of a description, under the item it belongs to. */
function described(
  at: Sourced<Markup> | undefined,
  quotes: Set<string>,
  names: readonly string[],
): Statement[] {
  if (!at) return [];
  return beginning(at.value)
    .filter((text) => !quotes.has(text) && !names.includes(text))
    .map((text) => {
      quotes.add(text);
      return say(
        'quote',
        { text: quotable(text) },
        { rule: 'R30', certainty: 'quoted', sources: [markupSource(at, text)], depth: 1 },
      );
    });
}

/** What a group is there for, unless what it gets says otherwise: a tested treatment is not there to compare with. */
function roleOf(arm: ArmGroup, trial: Trial): string | undefined {
  const type = arm.type?.value;
  const { tested } = testedInterventions(trial);
  if (type === 'ACTIVE_COMPARATOR')
    return trial.arms.armGroups.items.every((other) => other.type?.value !== 'EXPERIMENTAL') &&
      tested.some((named) => named.interventions.some((item) => armGets(arm, item)))
      ? undefined
      : type;
  const dummy = type === 'PLACEBO_COMPARATOR' ? 'placebo' : 'sham';
  return type === 'PLACEBO_COMPARATOR' || type === 'SHAM_COMPARATOR'
    ? typedDummies(trial, dummy).includes(arm)
      ? type
      : undefined
    : type;
}

const LOOK_ALIKE = /placebo|sham|dummy|simulat|pretend|vehicle/i;

/** Some registrants list the tested treatment itself for the group that gets its look-alike. */
function listsOnlyTreatment(items: readonly Intervention[], trial: Trial): boolean {
  const arms = trial.arms.armGroups.items;
  const tested = arms.filter(({ type }) => type?.value === 'EXPERIMENTAL');
  const treated =
    tested.length > 0 ? tested : arms.filter(({ type }) => type?.value === 'ACTIVE_COMPARATOR');
  return (
    items.length > 0 &&
    items.every(
      (item) => !LOOK_ALIKE.test(item.name.value) && treated.some((arm) => armGets(arm, item)),
    )
  );
}

const GETS_SOMETHING =
  /(?<!\b(?:no|without|not) (?:\w+ )?)\b(?:placebo|sham)\b|\b(?:receive|given|take)s?\b[^.]{0,40}\d ?(?:mg|mcg|ml|g|IU)\b/i;

/** "Either 6 mg or a placebo": the group holds both, no person gets both. */
const OR_PLACEBO = /\bor (?:(?:an?|the|matching|matched) )?(?:placebo|sham)\b/i;

const getsEither = (arm: ArmGroup, gets: readonly string[]): boolean =>
  gets.length === 2 &&
  gets.filter(isPlacebo).length === 1 &&
  OR_PLACEBO.test(`${arm.label.value}\n${arm.description?.value ?? ''}`);

function groupItem(arm: ArmGroup, trial: Trial, quotes: Set<string>): Statement[] {
  const items = namesOf(arm, trial);
  const others = strangers(arm, items);
  const dummies = [...dummyArms(trial, 'placebo'), ...dummyArms(trial, 'sham')];
  const gets = [
    ...items.map(({ name }) => name.value),
    ...others.map(({ value }) => value.replace(/^[A-Z][a-z ]+:\s*/, '')),
  ]
    .map(quotable)
    .filter((name) => name !== '');
  const sources: Source[] = [
    sourceOf(arm.label),
    ...(arm.type ? [sourceOf(arm.type)] : []),
    ...items.map(({ name }) => sourceOf(name)),
    ...others.map(sourceOf),
    ...(arm.interventionNames.ptr === '' ? [] : [sourceOf(arm.interventionNames)]),
  ];
  return [
    say(
      'involve.group',
      {
        label: quotable(arm.label.value),
        type: roleOf(arm, trial),
        gets: [...new Set(gets)],
        dummyUnlisted:
          !dummies.includes(arm) || (others.length === 0 && listsOnlyTreatment(items, trial)),
        either: getsEither(arm, [...new Set(gets)]),
        unsure:
          GETS_SOMETHING.test(`${arm.label.value} ${arm.description?.value ?? ''}`) ||
          givenInstead(arm) === 'something',
        observed: trial.design.studyType?.value === 'OBSERVATIONAL',
        tense: tenseOf(trial),
      },
      { rule: 'R30', certainty: 'stated', sources },
    ),
    ...described(arm.description, quotes, [arm.label.value, ...gets]),
  ];
}

const HAS_A_WORD = /\p{Ll}{4}/u;

/**
 * The first of its other names that is a word, where its name is a code: "MK-3475" is "Pembrolizumab". What the
 * description adds to the code ("AB-12 plus cisplatin") is no other name of it.
 */
const wordFor = ({ name, otherNames, description }: Intervention): Sourced | undefined =>
  /\d/.test(name.value) && !HAS_A_WORD.test(name.value)
    ? otherNames.items.find(
        ({ value }) =>
          HAS_A_WORD.test(value) &&
          !/\d/.test(value) &&
          !['plus', 'and', 'or', 'with', '+'].some((joint) =>
            description?.value.toLowerCase().includes(`${joint} ${value.toLowerCase()}`),
          ),
      )
    : undefined;

/** One line for interventions registered under the same name, type and groups. */
function interventionItem(
  items: readonly [Intervention, ...Intervention[]],
  trial: Trial,
  quotes: Set<string>,
): Statement[] {
  const [first] = items;
  const groups = groupsOf(first, trial);
  const also = wordFor(first);
  return [
    say(
      'involve.intervention',
      {
        name: quotable(first.name.value),
        also: also && quotable(also.value),
        type: first.type?.value,
        groups: groups.map(({ label }) => quotable(label.value)),
        all: groups.length === trial.arms.armGroups.items.length,
      },
      {
        rule: 'R30',
        certainty: 'stated',
        sources: [
          ...items.map(({ name }) => sourceOf(name)),
          ...(also ? [sourceOf(also)] : []),
          ...(first.type ? [sourceOf(first.type)] : []),
          ...groups.map(({ label }) => sourceOf(label)),
        ],
      },
    ),
    ...items.flatMap((item) => described(item.description, quotes, [item.name.value])),
  ];
}

const groupsOf = (item: Intervention, trial: Trial): ArmGroup[] => {
  const arms = trial.arms.armGroups.items;
  return arms.length > 1 ? arms.filter((arm) => armGets(arm, item)) : [];
};

function together(trial: Trial): [Intervention, ...Intervention[]][] {
  const found = new Map<string, [Intervention, ...Intervention[]]>();
  for (const item of trial.arms.interventions.items) {
    const groups = groupsOf(item, trial).map(({ label }) => label.value);
    const key = JSON.stringify([item.name.value, item.type?.value, groups]);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()];
}

/** Both lists, and the quotes in them, so that nothing is quoted twice. */
export function involveLists(trial: Trial): {
  lists: StatementList[];
  quotes: ReadonlySet<string>;
} {
  const { armGroups, interventions } = trial.arms;
  const quotes = new Set<string>();
  const observed = trial.design.studyType?.value === 'OBSERVATIONAL';
  const label = (at: { ptr: string; raw: string }) => ({
    rule: 'R30',
    certainty: 'stated' as const,
    sources: [{ ptr: at.ptr, value: at.raw }],
  });
  const lists: StatementList[] = [];
  if (armGroups.items.length > 0)
    lists.push({
      label: say(
        'involve.list.groups',
        { count: armGroups.items.length, observed },
        label(armGroups),
      ),
      items: armGroups.items.flatMap((arm) => groupItem(arm, trial, quotes)),
    });
  if (interventions.items.length > 0)
    lists.push({
      label: say('involve.list.interventions', { observed }, label(interventions)),
      items: together(trial).flatMap((items) => interventionItem(items, trial, quotes)),
    });
  return { lists, quotes };
}
