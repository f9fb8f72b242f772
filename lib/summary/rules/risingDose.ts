// Words of a record that say its doses rise from one person or group to the next (R26, R28).
import type { Source } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords, proseFields } from '../freeText.ts';

const RISING =
  /\b(?:dose|dosage)[- ](?:escalat|increas|climb)\w*|\bescalat(?:ing|ed) doses?|\bescalation (?:phase|study|cohort)|\bascending doses?/i;
const RISING_OR_LEVELS = new RegExp(
  `${RISING.source}|\\bdose[- ](?:levels?|finding|ranging)\\b`,
  'i',
);

/** Where title or summary speak of rising doses; undefined when they do not. */
export const rising = ({ identification, description }: Trial): Source | undefined =>
  findWords([identification.officialTitle, description.briefSummary], RISING, /dos|escalat/i);

/** The same, or several dose levels, in any words of the record. */
export const risingDose = (trial: Trial): Source | undefined =>
  findWords(
    [...proseFields(trial), ...trial.arms.armGroups.items.map((arm) => arm.label)],
    RISING_OR_LEVELS,
    /dos|escalat/i,
  );
