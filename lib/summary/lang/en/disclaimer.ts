// English words for the section "disclaimer".
import type { Wording } from '../../language.ts';
import type { DisclaimerPhrases } from '../../rules/disclaimer.ts';
import { monthYear } from './grammar.ts';

export const disclaimerWords: Wording<DisclaimerPhrases> = {
  'disclaimer.madeByRules': ({ date }) =>
    date === undefined
      ? 'Made by rules from the public record.'
      : `Made by rules from the public record of ${monthYear(date)}.`,
  'disclaimer.canMiss': () => 'It can miss things.',
  'disclaimer.noAdvice': () => 'It is not medical advice.',
  'disclaimer.talk': () =>
    'Read the full record and talk with the study team and your own doctor before you decide.',
  'disclaimer.record': ({ nctId }) => `The full record is ${nctId} at ClinicalTrials.gov.`,
  'disclaimer.source': () =>
    'The data come from ClinicalTrials.gov, a site of the National Library of Medicine (United States).',
  'disclaimer.noPart': () => 'The Library had no part in this read.',
};
