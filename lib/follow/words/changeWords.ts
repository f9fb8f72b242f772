// What a language must bring to tell changes.
import type { DetailLabel, FindingFacts } from '../finding.ts';

export interface ChangeWords {
  /** A finished sentence or two for each kind of change. */
  says: { [K in keyof FindingFacts]: (facts: FindingFacts[K]) => string };
  labels: Record<DetailLabel, string>;
  /** Title of a notification about changes in so many studies. */
  digestTitle(changes: number, studies: number): string;
  /** Joined to the first few changes of a digest. */
  andMore(count: number): string;
}
