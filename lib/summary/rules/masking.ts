// Who is kept from knowing which group a person is in (R34–R36). Never read from "single" or "double".
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { findWords, proseFields } from '../freeText.ts';
import { type Statement, say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import { dummyOf } from './design.ts';

/** Others than the participants who may be kept from knowing. */
export const OTHERS = ['CARE_PROVIDER', 'INVESTIGATOR', 'OUTCOMES_ASSESSOR'] as const;
export type Other = (typeof OTHERS)[number];

export interface MaskingPhrases {
  'involve.open': { tense: Tense };
  /** Open by its degree, and people listed who are not told. */
  'involve.openAndMasked': Record<string, never>;
  'involve.masked': { tense: Tense };
  'involve.othersMasked': { who: readonly Other[]; too: boolean; tense: Tense };
  'involve.participantKnows': { tense: Tense };
  'involve.maskedUnsaid': { tense: Tense };
}

const DEGREES = ['SINGLE', 'DOUBLE', 'TRIPLE', 'QUADRUPLE'];

const TWICE = /\b(?:double|triple|quadruple)[ -]+(?:blind|mask)/i;

/** Statements about masking; none for one open group, where there is nothing to keep from anyone. */
export function masking(trial: Trial): Statement[] {
  const { masking: degree, whoMasked } = trial.design;
  const tense = tenseOf(trial);
  if (!degree) return [];
  const stated = (rule: string, sources: Source[]) => ({
    rule,
    certainty: 'stated' as const,
    sources: [sourceOf(degree), ...sources],
  });
  if (degree.value === 'NONE') {
    if (whoMasked.items.length > 0)
      return [say('involve.openAndMasked', {}, stated('R34', [sourceOf(whoMasked)]))];
    return trial.arms.armGroups.items.length > 1
      ? [say('involve.open', { tense }, stated('R34', []))]
      : [];
  }
  const participant = whoMasked.items.find(({ value }) => value === 'PARTICIPANT');
  const others = OTHERS.filter((who) => whoMasked.items.some(({ value }) => value === who));
  const list = whoMasked.items.map(sourceOf);
  const othersToo = (too: boolean): Statement[] =>
    others.length === 0
      ? []
      : [say('involve.othersMasked', { who: others, too, tense }, stated('R36', list))];
  if (participant)
    return [
      say('involve.masked', { tense }, stated('R35', [sourceOf(participant)])),
      ...othersToo(true),
    ];
  if (others.length > 0)
    return [
      ...othersToo(false),
      // A look-alike, and words that speak of two who are not told, leave open whether people are told.
      ...(dummyOf(trial) || findWords(proseFields(trial), TWICE)
        ? []
        : [say('involve.participantKnows', { tense }, stated('R36', [sourceOf(whoMasked)]))]),
    ];
  return DEGREES.includes(degree.value)
    ? [say('involve.maskedUnsaid', { tense }, stated('R36', []))]
    : [];
}
