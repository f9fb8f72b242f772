// Section "disclaimer": what this read is, from which record, and whose data it rests on.
import { parsePartialDate } from '../../trial/partialDate.ts';
import { sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import type { Draft, SectionRules } from '../statement.ts';
import { say } from '../statement.ts';

export interface DisclaimerPhrases {
  /** `date`: of the data, `YYYY-MM`; undefined when the record does not say. */
  'disclaimer.madeByRules': { date: string | undefined };
  'disclaimer.canMiss': Record<string, never>;
  'disclaimer.noAdvice': Record<string, never>;
  'disclaimer.talk': Record<string, never>;
  'disclaimer.record': { nctId: string };
  'disclaimer.source': Record<string, never>;
  'disclaimer.noPart': Record<string, never>;
}

function draft(trial: Trial): Draft {
  const date = [trial.versionHolder, trial.status.lastUpdatePostDate?.date].find(
    (at) => at && parsePartialDate(at.value),
  );
  const sources = [...wholeRecord(trial), ...(date ? [sourceOf(date)] : [])];
  const how = { rule: 'disclaimer', certainty: 'stated' as const, sources };
  return {
    statements: [
      say('disclaimer.madeByRules', { date: date?.value.slice(0, 7) }, how),
      say('disclaimer.canMiss', {}, how),
      say('disclaimer.noAdvice', {}, how),
      say('disclaimer.talk', {}, how),
      say('disclaimer.record', { nctId: trial.nctId.value }, how),
      say('disclaimer.source', {}, how),
      say('disclaimer.noPart', {}, how),
    ],
  };
}

export const disclaimer: SectionRules = { id: 'disclaimer', draft };
