// A change of a followed study, in plain words.

export type ChangeWeight = 'important' | 'notable' | 'minor';

/** One of several things a change is made of: a reworded rule, an arm that was added. */
export interface ChangeDetail {
  before: string | null;
  after: string | null;
  /** What kind of thing it is, in words, where the change holds several kinds. */
  label?: string;
}

/** One change in plain words, with the two values it came from (codes of the registry in words too). */
export interface Change {
  /**
   * A hash of study, kind, the two values and the update they came with: the same change has the same id, and a study
   * that closes a second time is told a second time.
   */
  id: string;
  nctId: string;
  kind: string;
  weight: ChangeWeight;
  text: string;
  before: string | null;
  after: string | null;
  ptr: string;
  /** The two values as the record writes them, where it writes codes. */
  recorded?: { before: string | null; after: string | null };
  /** The single things behind a change of many; both sides of each, in the record's words. */
  details?: ChangeDetail[];
  /** When we found it, ISO 8601 UTC. */
  foundAt: string;
  seen: boolean;
}
