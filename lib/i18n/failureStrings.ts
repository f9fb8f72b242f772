// What a language must say about every kind of failure; a new kind without words does not compile.
import type { FailureKind } from '../result/result.ts';

export interface FailureWords {
  /** What failed, one sentence without a full stop. */
  title: string;
  /** What to do now. `retryAfter`: seconds the registry asked us to wait. */
  advice: string | ((retryAfter: number | undefined) => string);
}

export type FailureStrings = Record<FailureKind, FailureWords>;
