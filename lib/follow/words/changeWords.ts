// What a language must bring to tell changes.
import type { DetailLabel, FindingFacts } from '../finding.ts';

export interface ChangeWords {
  /** A finished sentence or two for each kind of change. */
  says: { [K in keyof FindingFacts]: (facts: FindingFacts[K]) => string };
  labels: Record<DetailLabel, string>;
}
