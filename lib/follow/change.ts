// A change of a followed study, in plain words.

export type ChangeWeight = 'important' | 'notable' | 'minor';

/** One change in plain words, with the two values it came from. */
export interface Change {
  /** A hash of study, kind and the two values: the same change has the same id. */
  id: string;
  nctId: string;
  kind: string;
  weight: ChangeWeight;
  text: string;
  before: string | null;
  after: string | null;
  ptr: string;
  /** When we found it, ISO 8601 UTC. */
  foundAt: string;
  seen: boolean;
}
