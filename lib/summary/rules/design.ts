// The design of a study in the few shapes the sections ask for. Every answer names the fields it rests on.
import { wordsOf } from '../../lexicon/spelling.ts';
import { type Source, type Sourced, sliceSource, sourceOf } from '../../trial/sourced.ts';
import type { ArmGroup, Trial } from '../../trial/trial.ts';
import { findWords, proseFields } from '../freeText.ts';
import { isPlacebo } from '../names/interventionName.ts';

export type StudyType = 'INTERVENTIONAL' | 'OBSERVATIONAL' | 'EXPANDED_ACCESS';

/** The registered type; undefined when it is missing or not one of the three. */
export function studyType(trial: Trial): StudyType | undefined {
  const type = trial.design.studyType?.value;
  return type === 'INTERVENTIONAL' || type === 'OBSERVATIONAL' || type === 'EXPANDED_ACCESS'
    ? type
    : undefined;
}

const PHASES = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4'] as const;
export type Phase = (typeof PHASES)[number];

/** The phases in rising order, without `NA` and without what is no phase we know. */
export const phasesOf = (trial: Trial): Phase[] =>
  PHASES.filter((phase) => trial.design.phases.items.some((item) => item.value === phase));

export const phaseSources = (trial: Trial): Source[] => trial.design.phases.items.map(sourceOf);

/** True when the study says of itself that it is phase 1 or earlier, and nothing later. */
export const isFirstPhase = (trial: Trial): boolean => {
  const phases = phasesOf(trial);
  return phases.length > 0 && phases.every((phase) => phase.endsWith('PHASE1'));
};

export const arms = (trial: Trial): readonly ArmGroup[] => trial.arms.armGroups.items;

/** The groups as a source: the list itself, so that its length can be counted. */
export const armSources = (trial: Trial): Source[] =>
  trial.arms.armGroups.items.length > 0 ? [sourceOf(trial.arms.armGroups)] : [];

export const isRandomized = (trial: Trial): boolean =>
  trial.design.allocation?.value === 'RANDOMIZED';

const SEVERAL_GROUPS = new Set(['PARALLEL', 'CROSSOVER', 'FACTORIAL']);

/** Only one group is listed, but chance or the design speaks of more: then nothing can be said of "the one group". */
export const listsTooFew = (trial: Trial): boolean =>
  trial.arms.armGroups.items.length === 1 &&
  (isRandomized(trial) || SEVERAL_GROUPS.has(trial.design.interventionModel?.value ?? ''));

/** True where the study has one group and nothing in the record speaks of another. */
export const isOneGroup = (trial: Trial): boolean =>
  trial.arms.armGroups.items.length === 1 && !listsTooFew(trial);

const OWN_CONTROL =
  /\b(?:each|every) (?:patient|subject|participant|person|individual)s? (?:will )?(?:serves?|acts?) as (?:his|her|their|its|his\/her|his or her) own control\b/i;

/** The words of the design that say that what is compared is compared in one person: two sides, two joints. */
export function ownControl({ design }: Trial): Source | undefined {
  const { interventionModel: model, interventionModelDescription: at } = design;
  const words = model?.value === 'CROSSOVER' ? undefined : OWN_CONTROL.exec(at?.value ?? '')?.[0];
  return at && words ? sliceSource(at, words) : undefined;
}

const FROM_OTHERS =
  /\b(?:from|in) the (?:[\w-]+ ){0,3}(?:arms?|groups?) (?:from|of|in) (?:study|part|period|phase|stage) ?\w+|\b(?:response to|who (?:have )?completed?) the (?:previous|preceding|earlier|first|double-blind) (?:phase|part|period|stage|study)\b/i;

/** Of a masked study, what comes after. */
const OPEN_PART = /\bopen[- ]label (?:phase|part|period|stage|arm|extension)\b/i;

/** The words by which a group says that its people come out of another one, or of an earlier part. */
export function takesFromOthers(trial: Trial): Source | undefined {
  if (arms(trial).length < 2) return undefined;
  const { interventionModel: model, masking } = trial.design;
  // Without chance, all may cross over in one order.
  if (model?.value === 'CROSSOVER' && !isRandomized(trial)) return sourceOf(model);
  const described = arms(trial).map((arm) => arm.description);
  const labels = masking?.value === 'NONE' ? [] : arms(trial).map((arm) => arm.label);
  return findWords(described, FROM_OTHERS) ?? findWords(labels, OPEN_PART);
}

const wordsOfArm = ({ label, description, interventionNames }: ArmGroup): string =>
  [label, description, ...interventionNames.items].map((field) => field?.value ?? '').join('\n');

const HEALTHY_GROUP =
  /\b(?:healthy|normotensive) (?:adult|control|individual|participant|people|subject|volunteer)/i;
const ILL_GROUP = /\bpatients?\b/i;
const EITHER_DUMMY = /\beither [^.;]{0,80}\b(?:placebo|sham)\b/i;

const isOfHealthy = (arm: ArmGroup): boolean => HEALTHY_GROUP.test(wordsOfArm(arm));

/** The words by which chance decides only a part: a group of healthy people beside the ill, or one whose people get either of two. */
export function mixedGroups(trial: Trial): Source | undefined {
  if (!isRandomized(trial) || arms(trial).length < 2) return undefined;
  const fields = arms(trial).flatMap((arm) => [arm.label, arm.description]);
  const besideIll = arms(trial).some((arm) => !isOfHealthy(arm) && ILL_GROUP.test(wordsOfArm(arm)));
  return (
    (besideIll ? findWords(fields, HEALTHY_GROUP) : undefined) ?? findWords(fields, EITHER_DUMMY)
  );
}

const COMBINED = /\bcombination (?:of|with)\b|\bcombined with\b/i;

/**
 * A title that speaks of a combination, while each listed group gets one part of it and chance places nobody: the
 * groups are the parts of one treatment, not groups of people.
 */
export const listsParts = (trial: Trial): boolean =>
  trial.design.allocation?.value === 'NON_RANDOMIZED' &&
  arms(trial).length > 1 &&
  findWords([trial.identification.briefTitle], COMBINED) !== undefined &&
  arms(trial).every(({ interventionNames, label }) => {
    const [only, ...others] = interventionNames.items;
    return only !== undefined && others.length === 0 && inTitle(trial, label.value);
  });

const inTitle = ({ identification }: Trial, words: string): boolean =>
  wordsOf(identification.briefTitle?.value ?? '')
    .join(' ')
    .includes(wordsOf(words).join(' '));

const OPTIONAL_CROSSING =
  /\b(?:option(?:al(?:ly)?)?|allowed|eligible|offered|able|may|can|choose)\b[^.]{0,60}\bcross(?:ing)?[- ]?over|\bcross-?over[^.]{0,40}\boption|\b(?:placebo|sham|control)\b[^.]{0,40}\bwill be (?:offered|given|able)\b|\bwait(?:ing)?[- ]?list/i;

/** A part that all come to alike, after the one with groups. */
const ONE_FOR_ALL = /\b(?:one|single) arm\b/i;

/** An option to change over, or one open part for all, is not a turn that everyone takes. */
export const mayCrossOver = (trial: Trial): boolean =>
  !isRandomized(trial) ||
  OPTIONAL_CROSSING.test(trial.design.interventionModelDescription?.value ?? '') ||
  ONE_FOR_ALL.test(trial.description.detailedDescription?.value ?? '');

const DUMMY_WORDS = {
  placebo: /placebo|dummy|vehicle|sham|saline/i,
  sham: /sham|simulat|placebo|pretend/i,
};

/**
 * Groups with the type of a look-alike. Where all groups have it, some registrant meant "of a study with a sham": then
 * only the groups that say so themselves.
 */
export function typedDummies(trial: Trial, kind: 'placebo' | 'sham'): ArmGroup[] {
  const type = kind === 'placebo' ? 'PLACEBO_COMPARATOR' : 'SHAM_COMPARATOR';
  const all = arms(trial);
  const typed = all.filter((arm) => arm.type?.value === type);
  if (typed.length < all.length || typed.length < 2) return typed;
  return typed.filter((arm) => DUMMY_WORDS[kind].test(arm.label.value));
}

/**
 * Groups whose people get a look-alike: with no word of it, one of that type gets none where all know what they get, nor
 * where healthy people are beside the ill to compare with. Of a sham some word must tell.
 */
export const dummyArms = (trial: Trial, kind: 'placebo' | 'sham'): ArmGroup[] => {
  const told = kind === 'placebo' || findWords(proseFields(trial), /sham|simulat|pretend/i);
  const hidden = told && trial.design.masking?.value !== 'NONE';
  return typedDummies(trial, kind).filter(
    (arm) =>
      DUMMY_WORDS[kind].test(wordsOfArm(arm)) ||
      (hidden && !(isOfHealthy(arm) && mixedGroups(trial))),
  );
};

/** The first field that names a placebo or sham: an arm's type, or an intervention. */
export function dummyOf(trial: Trial): { kind: 'placebo' | 'sham'; source: Source } | undefined {
  for (const kind of ['placebo', 'sham'] as const) {
    const type = dummyArms(trial, kind)[0]?.type;
    if (type) return { kind, source: sourceOf(type) };
  }
  const named = trial.arms.interventions.items.find((item) => isPlacebo(item.name.value));
  if (named === undefined) return undefined;
  const kind = /sham|simulated/i.test(named.name.value) ? 'sham' : 'placebo';
  return { kind, source: sourceOf(named.name) };
}

const AS_USUAL =
  /\b(?:usual|standard|routine|regular)\b(?: [\w-]+){0,3}? (?:care|treat|therap|manag|follow|couns|rehab|proced|guid)|\bas[ -]usual\b|\bTAU\b/i;
const GIVEN =
  /\b(?:receiv\w+|under(?:went|go\w*)|subjected to|surgery|surgical|radiotherapy|\w+graft)\b/i;
const NOT_GIVEN = /\b(?:no|not|non|without|never)\b/i;

/** What a group listed as getting nothing gets by its own words: usual care, or something all the same. */
export function givenInstead(arm: ArmGroup): 'usual' | 'something' | undefined {
  const words = wordsOfArm(arm);
  if (AS_USUAL.test(words)) return 'usual';
  return GIVEN.test(words) && !NOT_GIVEN.test(words) ? 'something' : undefined;
}

/** Enrollment as recorded; 0 is a count, and what no group of people can be (-5, 12.5) is `odd` instead. */
export function enrollment(trial: Trial): {
  count: Sourced<number> | undefined;
  odd: Sourced<number> | undefined;
  type: 'ACTUAL' | 'ESTIMATED' | undefined;
  sources: Source[];
} {
  const { count: recorded, type } = trial.design.enrollment ?? {};
  const isCount = recorded && Number.isSafeInteger(recorded.value) && recorded.value >= 0;
  const count = isCount ? recorded : undefined;
  const known = type?.value === 'ACTUAL' || type?.value === 'ESTIMATED' ? type.value : undefined;
  return {
    count,
    odd: isCount ? undefined : recorded,
    type: known,
    sources: [...(count ? [sourceOf(count)] : []), ...(type ? [sourceOf(type)] : [])],
  };
}
