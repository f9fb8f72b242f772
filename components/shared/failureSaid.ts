// The words for a failure, with what to do about it.
import type { FailureStrings } from '../../lib/i18n/failureStrings.ts';
import type { Failure } from '../../lib/result/result.ts';

/** What failed and what to do, in the language of `words`. */
export function failureSaid(
  failure: Failure,
  words: FailureStrings,
): { title: string; advice: string } {
  const { title, advice } = words[failure.kind];
  return {
    title,
    advice: typeof advice === 'function' ? advice(failure.retryAfter) : advice,
  };
}
