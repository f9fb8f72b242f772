// Whether the people of a study have the condition it registers: all of them, some of them, or perhaps nobody (R5, R16).
import { findCondition } from '../../lexicon/conditions.ts';
import { wordsOf } from '../../lexicon/spelling.ts';
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords } from '../freeText.ts';
import { isAftermath, isYetToCome } from '../names/aftermath.ts';
import { type ConditionName, conditionWords, isIllness } from '../names/conditionName.ts';
import { testedInterventions } from '../names/interventionName.ts';
import { kindOf } from '../names/kind.ts';
import { isFirstPhase, studyType } from './design.ts';
import { goalClass, goalWords } from './mainGoal.ts';
import { onlyMeasures } from './testStudy.ts';

const HEALTHY =
  /\b(?:healthy|asymptomatic) (?:[\w-]+,? ){0,3}(?:volunteers?|subjects?|participants?|men|women|adults?|people|individuals?|males?|females?)\b/i;
const HEALTHY_OR_ILL = new RegExp(`${HEALTHY.source} (?:or|and) `, 'i');
const PATIENTS =
  /\bpatients?\b|\b(?:subjects|participants|people|men|women|adults|individuals|volunteers) with\b(?! (?:an? )?(?:high|higher|increased)? ?risk\b)/i;
/** Rules that let in the ill, or speak of them by those they are compared with. */
const ILL = /\bpatients?\b|\bdiagnos(?:is|ed)\b|\bhealthy controls?\b/i;
const HOW_MANY = /\b(?:prevalence|incidence)\b/i;
const VACCINE = /\bvaccin/i;
/** It may come after an operation that these people are yet to have. */
const PREVENTS_AFTER =
  /\b(?:prevention|preventing|preservation|preserving) (?:of )?[^.,:;]{3,60}(?: (?:after|following) |[- ]post-?)/i;
const RESTORES = /\b(?:treat\w*|restor\w*|recover\w*) (?!group)/i;
const PREVENTS = /\b(?:prevention of|to prevent|preventing)\b/i;
/** Those who care for the ill are asked or helped, not the ill. */
const OTHERS =
  /\b(?:among|for|in|of) (?:[a-z-]+ )?(?:(?:family )?caregivers|carers|families|relatives|parents|nurses|pharmacists|physicians|clinicians|doctors)\b/i;
const COMPARED =
  /\bhealthy\b|\bcontrols\b|\bcontrol group\b|\bvolunteers\b|\b(?:with (?:and|or)|people|men|women|adults|patients|subjects|those) without\b/i;
const COMPARED_GROUP = /\bhealthy\b|\bcontrols?\b|\bwithout\b/i;
const NORMAL_GROUP = /\bnormal \w+ (?:function|controls?)\b/i;
const AGAINST_HEALTHY = /\b(?:versus|vs\.?|and|than|compared (?:with|to)) (?:the )?healthy\b/i;

/** How a drug fares in people whose organs clear less of it, beside healthy ones. */
const ORGANS = /\b(?:hepatic|liver|renal|kidney) (?:impairment|insufficiency|function)\b/i;

const titles = ({ identification }: Trial): (Sourced | undefined)[] => [
  identification.briefTitle,
  identification.officialTitle,
];

const healthyCanJoin = (trial: Trial): boolean =>
  trial.eligibility.healthyVolunteers?.value === true;

/** What the rules for joining ask for, before they say who cannot. */
const joining = ({ eligibility }: Trial): string =>
  eligibility.criteria?.value.split(/\bexclusion\b/i)[0] ?? '';

export interface Healthy {
  name: ConditionName;
  sources: Source[];
}

/** What finds an illness, or looks into the body, may be tried out in people who do not have it. */
const IN_ANYONE: ReadonlySet<string> = new Set(['DIAGNOSTIC', 'BASIC_SCIENCE']);

/** A study may register an illness and be done in healthy people alone: its title says so, or it is an early one. */
export function healthyAlone(trial: Trial): Healthy | undefined {
  const { healthyVolunteers, criteria } = trial.eligibility;
  if (healthyVolunteers?.value !== true) return undefined;
  const early = (isFirstPhase(trial) ||
    studyType(trial) === 'OBSERVATIONAL' ||
    goalClass(trial) === 'pk' ||
    IN_ANYONE.has(trial.design.primaryPurpose?.value ?? '')) && [
    trial.description.briefSummary,
    ILL.test(joining(trial)) ? undefined : criteria,
  ];
  const titled = findWords(titles(trial), HEALTHY);
  const said = titled ?? (early && findWords(early, HEALTHY));
  const health = findCondition('healthy', []);
  const fields = [...titles(trial), ...(titled ? [] : [trial.description.briefSummary])];
  if (!said || !health || findWords(fields, PATIENTS) || findWords(fields, AGAINST_HEALTHY))
    return undefined;
  return {
    name: { ...health, registered: said.value },
    sources: [sourceOf(healthyVolunteers), said],
  };
}

/** Watched to see how many have it, healthy people with them; or watched after a vaccine against it. */
function isWatchedForIt(trial: Trial): boolean {
  const { outcomes, conditionBrowse } = trial;
  if (healthyCanJoin(trial))
    return outcomes.primary.items.some(({ measure }) => HOW_MANY.test(measure.value));
  return (
    conditionBrowse.ancestors.items.some(({ term }) => term.value === 'Infections') &&
    findWords(titles(trial), VACCINE) !== undefined &&
    findWords(titles(trial), PATIENTS) === undefined
  );
}

/** Words that tell no illness after an operation from another. */
const SURGERY = /^(?:after|surg|operat|posto|posts)/;

const initialsOf = ({ registered }: ConditionName): string =>
  registered.replace(/(\w)\w*\W*/g, '$1').replace(/\W/g, '');

/** Whether words hold a condition: the beginning of one of its words, or its initials. */
function mentions(text: string, name: ConditionName): boolean {
  const words = wordsOf(`${conditionWords(name, 'en')} ${name.registered}`);
  const initials = initialsOf(name);
  return (
    words.some(
      (word) => word.length > 3 && !SURGERY.test(word) && text.includes(word.slice(0, 5)),
    ) ||
    (initials.length > 1 && new RegExp(`\\b${initials}\\b`, 'i').test(text))
  );
}

/** Whether the rules for joining or the groups ask for it. */
function asksFor(trial: Trial, names: readonly ConditionName[]): boolean {
  const { eligibility, arms } = trial;
  const groups = arms.armGroups.items.flatMap(({ label, description }) => [label, description]);
  const fields = [...groups, eligibility.studyPopulation].map((field) => field?.value ?? '');
  const who = [joining(trial), ...fields].join(' ').toLowerCase();
  return names.some((name) => mentions(who, name));
}

/** It is what is measured, and neither the rules for joining nor the groups ask for it: anyone may have it or not. */
function isAskedAbout(trial: Trial, names: readonly ConditionName[]): boolean {
  if (!trial.eligibility.criteria || findWords(titles(trial), PATIENTS)) return false;
  const { tested } = testedInterventions(trial);
  const goal = goalWords(trial).toLowerCase();
  return (
    (tested.length === 0 || onlyMeasures(trial)) &&
    !asksFor(trial, names) &&
    names.some((name) => mentions(goal, name))
  );
}

const TITLED =
  /\b(?:patients|men|women|people|adults|subjects|participants|children|individuals) with (and without )?([^.:;,()]+)/i;

/** A title that never speaks of it tells that people have another illness: "Men With (and Without) Gout". */
function isOfOthers(trial: Trial, names: readonly ConditionName[]): boolean {
  const said = titles(trial).map((title) => title?.value ?? '');
  const spokenOf = (text: string): boolean =>
    names.some((name) => mentions(text.toLowerCase(), name));
  return (
    trial.eligibility.criteria !== undefined &&
    !said.some(spokenOf) &&
    !asksFor(trial, names) &&
    said.some((title) => {
      const [, both, phrase = ''] = TITLED.exec(title) ?? [];
      const found = findCondition(phrase, []);
      return (
        both !== undefined ||
        (found && !spokenOf(conditionWords({ ...found, registered: phrase }, 'en')))
      );
    })
  );
}

/** Healthy people in a study that prevents something do not have it; nor do those a vaccine is tested in. */
function isKeptFromIt(trial: Trial, names: readonly ConditionName[]): boolean {
  const healthy = healthyCanJoin(trial);
  const who = joining(trial).toLowerCase();
  if (names.every(({ registered }) => isYetToCome(registered, trial))) return true;
  if (
    names.some(({ registered }) => isAftermath(registered)) &&
    who !== '' &&
    !names.some((name) => mentions(who, name))
  )
    return true;
  const isCancer = names.some((name) => 'key' in name && name.key.includes('cancer'));
  if (!isCancer && findWords(titles(trial), PREVENTS_AFTER))
    return findWords(titles(trial), RESTORES) === undefined;
  if (trial.design.primaryPurpose?.value !== 'PREVENTION')
    return healthy && findWords(titles(trial), PREVENTS) !== undefined;
  const { tested } = testedInterventions(trial);
  return (
    healthy ||
    (who !== '' && !names.some((name) => mentions(who, name))) ||
    tested.some((named) => kindOf(named, trial)?.kind === 'vaccine')
  );
}

/** A first study of a drug is mostly done in healthy people, whatever the drug is meant for. */
const isFirstInHealthy = (trial: Trial): boolean =>
  isFirstPhase(trial) &&
  healthyCanJoin(trial) &&
  (!ILL.test(joining(trial)) || findWords(titles(trial), ORGANS) !== undefined);

/** A topic the registrant wrote beside the illness changes nothing; a group of people would. */
const illnesses = (names: readonly ConditionName[]): boolean =>
  names.some(isIllness) && names.every((name) => isIllness(name) || !('key' in name));

/** Who is to be kept from what follows an operation does not have it yet. */
const FOLLOWS_SURGERY = /\b(?:following|after) (?:\w+ ){0,2}(?:surgery|\w+ectomy|anesthesia)\b/i;

/** Healthy people can join, and neither the rules for joining nor titles, summary or groups speak of it. */
function isOnlyListed(trial: Trial, names: readonly ConditionName[]): boolean {
  const { eligibility, arms, description } = trial;
  const groups = arms.armGroups.items.flatMap(({ label, description }) => [label, description]);
  const fields = [...titles(trial), description.briefSummary, eligibility.studyPopulation];
  const told = [...fields, ...groups].map((field) => field?.value ?? '').join(' ');
  const all = `${joining(trial)} ${told}`.toLowerCase();
  return (
    healthyCanJoin(trial) &&
    joining(trial) !== '' &&
    !ILL.test(all) &&
    !names.some((name) => mentions(all, name))
  );
}

/** The registered condition need not be an illness these people have; or others than the ill are asked or helped. */
export function mayNotHaveIt(
  trial: Trial,
  names: readonly ConditionName[],
): ConditionName['notHad'] | false {
  if (!names.some(isIllness)) return false;
  if (findWords(titles(trial), OTHERS)) return 'others';
  if (isOnlyListed(trial, names)) return true;
  if (studyType(trial) !== 'OBSERVATIONAL')
    return (
      isFirstInHealthy(trial) ||
      isOfOthers(trial, names) ||
      (names.every(isIllness) && isKeptFromIt(trial, names)) ||
      (trial.design.primaryPurpose?.value === 'PREVENTION' &&
        names.every(
          ({ registered }) => isAftermath(registered) || FOLLOWS_SURGERY.test(registered),
        ))
    );
  return (
    illnesses(names) &&
    (isWatchedForIt(trial) || isAskedAbout(trial, names) || isOfOthers(trial, names))
  );
}

const CONTROLS = /^(?:healthy )?controls$/i;
const HEALTHY_CONTROLS =
  /\bhealthy (?:[\w-]+ ){0,2}(?:controls?|volunteers?|subjects?|participants?|people|men|women)\b/i;

/** A group of healthy people is watched, whatever the record says of healthy volunteers. */
export const watchesHealthy = (trial: Trial): boolean =>
  studyType(trial) === 'OBSERVATIONAL' &&
  trial.arms.armGroups.items.some(
    ({ label, description }) =>
      CONTROLS.test(label.value.trim()) ||
      HEALTHY_CONTROLS.test(`${label.value} ${description?.value ?? ''}`),
  );

const WITHOUT = /\b(?:without|(?:do|does|did) not have|having no|with no) ([^.;,]*)/i;

/** A group is told to be of people who do not have it. */
const groupWithout = (trial: Trial, names: readonly ConditionName[]): boolean =>
  trial.arms.armGroups.items.some(({ label, description }) => {
    const after = WITHOUT.exec(`${label.value}. ${description?.value ?? ''}`)?.[1] ?? '';
    const key = findCondition(after, [])?.key;
    return names.every((name) => {
      const initials = initialsOf(name);
      return (
        ('key' in name && name.key === key) || (initials.length > 1 && after.startsWith(initials))
      );
    });
  });

/** Purposes of studies that look at people rather than treat them. */
const LOOKS = new Set(['DIAGNOSTIC', 'SCREENING', 'BASIC_SCIENCE']);

/** People with a condition are watched beside people without it. */
export function someDoNotHaveIt(trial: Trial, names: readonly ConditionName[]): boolean {
  if (!illnesses(names)) return false;
  if (studyType(trial) !== 'OBSERVATIONAL')
    return (
      healthyCanJoin(trial) &&
      (findWords(titles(trial), HEALTHY_OR_ILL) !== undefined ||
        HEALTHY_OR_ILL.test(joining(trial)) ||
        (LOOKS.has(trial.design.primaryPurpose?.value ?? '') &&
          trial.arms.armGroups.items.some(({ label }) => /\bhealthy\b/i.test(label.value))))
    );
  if (findWords(titles(trial), AGAINST_HEALTHY) || groupWithout(trial, names)) return true;
  if (trial.eligibility.healthyVolunteers?.value === false) return watchesHealthy(trial);
  return (
    healthyCanJoin(trial) &&
    (findWords([...titles(trial), trial.eligibility.studyPopulation], COMPARED) !== undefined ||
      trial.arms.armGroups.items.some(
        ({ label, description }) =>
          COMPARED_GROUP.test(label.value) || NORMAL_GROUP.test(description?.value ?? ''),
      ))
  );
}
