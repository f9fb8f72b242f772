// What a language must bring to tell changes.
import type { DetailLabel, FindingFacts } from '../finding.ts';
import type { SnapshotSite } from '../snapshot.ts';

export interface ChangeWords {
  /** A finished sentence or two for each kind of change. */
  says: { [K in keyof FindingFacts]: (facts: FindingFacts[K]) => string };
  labels: Record<DetailLabel, string>;
  /** A study's stage from the registry's codes; empty for none. */
  stage(phases: readonly string[]): string;
  /** Town and country, and how many places there are besides. */
  place(first: SnapshotSite, others: number): string;
}
