// Section "wrong": what could go wrong, most specific first, at most six, each with what triggers it (R70–R89).

import type { Card } from '../../lexicon/cards.ts';
import type { Trial } from '../../trial/trial.ts';
import { stated } from '../certainties.ts';
import { type Draft, type SectionRules, say } from '../statement.ts';
import { statusSource, type Tense } from '../tense.ts';
import { enrollment, studyType } from './design.ts';
import type { Invasive } from './invasive.ts';
import { type Rule, riskView } from './risk.ts';
import {
  fewPeople,
  mayNotGetIt,
  noComparison,
  onePlace,
  onlyTogether,
  openLabel,
  stoppedEarly,
  washout,
  watchedOver,
} from './risksOfDesign.ts';
import {
  bringsOn,
  cards,
  early,
  invasive,
  mayNotHelp,
  unapprovedDevice,
} from './risksOfTreatment.ts';

export interface WrongPhrases {
  'wrong.unapprovedDevice': Record<string, never>;
  'wrong.invasive': { procedure: Invasive; tense: Tense };
  'wrong.littleKnown': Record<string, never>;
  'wrong.earlyFindings': Record<string, never>;
  'wrong.mayNotHelp': { what: 'treatment' | 'test' | 'given'; harm: boolean };
  /** What is given may bring symptoms on, and the study looks for them. */
  'wrong.bringsOn': { tense: Tense };
  'wrong.healthyPeople': { tense: Tense };
  'wrong.fewPeople': { count: number; medicine: boolean; tense: Tense };
  'wrong.noComparison': { tense: Tense };
  'wrong.openLabel': { tense: Tense };
  'wrong.mayNotGetIt': { dummy: 'placebo' | 'sham' | 'nothing' };
  'wrong.washout': { words: string };
  'wrong.onePlace': Record<string, never>;
  'wrong.watchedOver': { tense: Tense };
  'wrong.onlyTogether': Record<string, never>;
  'wrong.stoppedEarly': { nobody: boolean };
  'wrong.card': { card: Card['key'] };
  'wrong.access': Record<string, never>;
  'wrong.nobody': Record<string, never>;
  'wrong.untold': Record<string, never>;
}

const MOST = 6;

const TESTING: readonly Rule[] = [
  unapprovedDevice,
  stoppedEarly,
  early,
  bringsOn,
  mayNotHelp,
  cards,
  invasive,
  mayNotGetIt,
  fewPeople,
  noComparison,
  openLabel,
  washout,
  onePlace,
];
const WATCHING: readonly Rule[] = [onlyTogether, stoppedEarly, fewPeople, onePlace];

function draft(trial: Trial): Draft {
  const none = (key: 'wrong.access' | 'wrong.nobody' | 'wrong.untold'): Draft => ({
    statements: [],
    missing: say(key, {}, stated('R71', statusSource(trial))),
  });
  const { count, type: counted } = enrollment(trial);
  const joined = count !== undefined && count.value > 0 && counted === 'ACTUAL';
  if (trial.status.overallStatus?.value === 'WITHDRAWN' && !joined) return none('wrong.nobody');
  const type = studyType(trial);
  if (type === 'EXPANDED_ACCESS') return none('wrong.access');
  const view = riskView(trial);
  const rules = type === 'OBSERVATIONAL' ? WATCHING : TESTING;
  const found = rules.flatMap((rule) => rule(view)).slice(0, MOST);
  // Who watches over safety is no risk and does not count as one.
  const statements = [...found, ...watchedOver(view)];
  return statements.length > 0 ? { statements } : none('wrong.untold');
}

export const wrong: SectionRules = { id: 'wrong', draft };
