// Section "lead": what the study could lead to, for the field and never for the reader (R65–R69).

import { monthsBetween, parsePartialDate } from '../../trial/partialDate.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wordTable } from '../../trial/wordTable.ts';
import { wholeRecord } from '../absence.ts';
import { findWords } from '../freeText.ts';
import {
  type ConditionName,
  conditionNames,
  hasMoreConditions,
  isIllness,
} from '../names/conditionName.ts';
import { type Draft, type SectionRules, type Statement, say } from '../statement.ts';
import { statusSource, type Tense, tenseOf } from '../tense.ts';
import { isFirstPhase, phaseSources, phasesOf, studyType } from './design.ts';
import { goalClass } from './mainGoal.ts';
import { limitOf } from './summaryLimit.ts';
import { isTestStudy, onlyMeasures } from './testStudy.ts';
import { isForAnother } from './titledFor.ts';
import { healthyAlone } from './whoHasIt.ts';

/** What the results could be used for. */
export type Use =
  | 'biggerStudies'
  | 'planStudies'
  | 'laterStudies'
  | 'largerComparison'
  | 'decide'
  | 'learnMore'
  | 'whetherItHelps'
  | 'prevent'
  | 'findOrSee'
  | 'easeSymptoms'
  | 'giveCare'
  | 'howTheBodyWorks'
  | 'deviceStudy'
  | 'understand'
  | 'knowledge';

export interface LeadPhrases {
  'lead.stopped': { status: 'TERMINATED' | 'WITHDRAWN' };
  /** `several`: the study is about more than one condition. */
  'lead.use': { use: Use; about: ConditionName[]; several: boolean; tense: Tense };
  'lead.tooEarly': { tense: Tense };
  'lead.resultsPosted': Record<string, never>;
  'lead.noResults': { since: string; ended: 'main measurements' | 'study' };
  'lead.unknown': Record<string, never>;
  'lead.access': Record<string, never>;
  'lead.untold': Record<string, never>;
}

const BY_PURPOSE = wordTable<Use>({
  PREVENTION: 'prevent',
  DIAGNOSTIC: 'findOrSee',
  SCREENING: 'findOrSee',
  SUPPORTIVE_CARE: 'easeSymptoms',
  HEALTH_SERVICES_RESEARCH: 'giveCare',
  BASIC_SCIENCE: 'howTheBodyWorks',
  DEVICE_FEASIBILITY: 'deviceStudy',
});

const ABOUT_NO_TREATMENT: ReadonlySet<Use | undefined> = new Set(['giveCare', 'howTheBodyWorks']);

const BY_PHASE: Readonly<Record<string, Use>> = {
  PHASE2: 'largerComparison',
  PHASE3: 'decide',
  PHASE4: 'learnMore',
};

/** Said of no study of which the summary says that it is not set up to show whether the treatment works. */
const IF_IT_WORKS: ReadonlySet<Use> = new Set(['whetherItHelps', 'prevent', 'easeSymptoms']);

interface Usage {
  use: Use;
  rule: string;
  sources: Source[];
}

/** R65–R67: the use by purpose where the purpose is special, else by the last phase. */
function usageOf(trial: Trial): Usage | undefined {
  const { primaryPurpose, studyType: type } = trial.design;
  if (studyType(trial) === 'OBSERVATIONAL')
    return type && { use: 'understand', rule: 'R66', sources: [sourceOf(type)] };
  const byPurpose = BY_PURPOSE[primaryPurpose?.value ?? ''];
  if (onlyMeasures(trial) && !isTestStudy(trial) && !ABOUT_NO_TREATMENT.has(byPurpose))
    return type && { use: 'knowledge', rule: 'R66', sources: [sourceOf(type)] };
  const goal = goalClass(trial);
  const ofTheBody = primaryPurpose?.value === 'BASIC_SCIENCE';
  const pk =
    goal === 'pk' ||
    findWords([trial.identification.briefTitle], /\binteractions?\b/i) !== undefined;
  const ofTheDrug = pk || goal === 'safety' || goal === 'dose';
  if (isFirstPhase(trial) && (ofTheDrug || !ofTheBody)) {
    const use = pk || ofTheBody ? 'planStudies' : 'biggerStudies';
    return { use, rule: 'R65', sources: phaseSources(trial) };
  }
  if (pk && healthyAlone(trial))
    return type && { use: 'planStudies', rule: 'R66', sources: [sourceOf(type)] };
  if (byPurpose === 'findOrSee' && !isTestStudy(trial))
    return type && { use: 'knowledge', rule: 'R66', sources: [sourceOf(type)] };
  if (byPurpose && primaryPurpose)
    return { use: byPurpose, rule: 'R66', sources: [sourceOf(primaryPurpose)] };
  const last = phasesOf(trial).at(-1);
  const byPhase = last && BY_PHASE[last];
  if (byPhase) return { use: byPhase, rule: 'R65', sources: phaseSources(trial) };
  if (primaryPurpose?.value === 'TREATMENT')
    return { use: 'whetherItHelps', rule: 'R67', sources: [sourceOf(primaryPurpose)] };
  return type && { use: 'knowledge', rule: 'R66', sources: [sourceOf(type)] };
}

function usage(trial: Trial): Statement[] {
  const found = usageOf(trial);
  if (found === undefined) return [];
  const all = conditionNames(trial);
  const illnesses = all.filter(({ name }) => isIllness(name));
  const conditions = illnesses.length > 0 ? illnesses : all.slice(0, 1);
  const several = conditions.length > 1 || hasMoreConditions(trial);
  const tense = tenseOf(trial);
  const { rule, sources } = found;
  const tooMuch = IF_IT_WORKS.has(found.use) && limitOf(trial)?.which === 'whetherItWorks';
  const which = tooMuch ? 'laterStudies' : found.use;
  const about = conditions.map((condition) => condition.name);
  const forAnother = which === 'whetherItHelps' && isForAnother(trial, about);
  const first = say(
    'lead.use',
    { use: which, about: forAnother ? [] : about, several: several && !forAnother, tense },
    {
      rule,
      certainty: 'inferred',
      sources: [...sources, ...conditions.flatMap((condition) => condition.sources)],
    },
  );
  return which === 'biggerStudies'
    ? [first, say('lead.tooEarly', { tense }, { rule, certainty: 'inferred', sources })]
    : [first];
}

const MONTHS_TO_POST = 12;

/** R68: whether results stand in the record; said of finished studies only. */
function results(trial: Trial, today: string): Statement[] {
  const how = { rule: 'R68', certainty: 'stated' as const };
  const posted = trial.hasResults?.value === true;
  if (posted || trial.results) {
    const at = posted ? trial.hasResults : trial.status.resultsFirstPostDate?.date;
    const sources = at ? [sourceOf(at)] : wholeRecord(trial);
    return [say('lead.resultsPosted', {}, { ...how, sources })];
  }
  const { primaryCompletionDate: primary, completionDate: last } = trial.status;
  const done = (primary ?? last)?.date;
  const status = trial.status.overallStatus?.value;
  if (status !== 'COMPLETED' || done === undefined || trial.hasResults === undefined) return [];
  const [end, now] = [parsePartialDate(done.value), parsePartialDate(today)];
  const since = end && now ? monthsBetween(end, now) : undefined;
  if (since === undefined || since <= MONTHS_TO_POST) return [];
  const sources = [sourceOf(trial.hasResults), sourceOf(done), ...statusSource(trial)];
  const ended = primary ? 'main measurements' : 'study';
  const told = { since: done.value, ended } as const;
  return [say('lead.noResults', told, { ...how, certainty: 'computed', sources })];
}

const STOPPED = ['TERMINATED', 'WITHDRAWN'] as const;

function draft(trial: Trial, { today }: { today: string }): Draft {
  const status = STOPPED.find((one) => one === trial.status.overallStatus?.value);
  if (studyType(trial) === 'EXPANDED_ACCESS') {
    const type = trial.design.studyType;
    const sources = type ? [sourceOf(type)] : [];
    return { statements: [say('lead.access', {}, { rule: 'R23', certainty: 'stated', sources })] };
  }
  if (status)
    return {
      statements: [
        say(
          'lead.stopped',
          { status },
          { rule: 'R69', certainty: 'inferred', sources: statusSource(trial) },
        ),
        ...results(trial, today),
      ],
    };
  const unknown =
    trial.status.overallStatus?.value === 'UNKNOWN'
      ? [
          say(
            'lead.unknown',
            {},
            { rule: 'R79', certainty: 'inferred', sources: statusSource(trial) },
          ),
        ]
      : [];
  const statements = [...usage(trial), ...results(trial, today), ...unknown];
  const none = say('lead.untold', {}, { rule: 'R65', certainty: 'stated', sources: [] });
  return statements.length > 0 ? { statements } : { statements, missing: none };
}

export const lead: SectionRules = { id: 'lead', draft };
