// A change of one plain field: what stood there and what stands there now.
import type { Finding, FindingFacts, FromTo } from '../finding.ts';
import { sameWords } from '../wordKey.ts';

type FromToKind = {
  [K in keyof FindingFacts]: FromTo extends FindingFacts[K] ? K : never;
}[keyof FindingFacts];

/** One finding when two recorded texts differ in more than case and punctuation, none otherwise. */
export function fromTo<K extends FromToKind>(
  kind: K,
  ptr: string,
  from: string | null,
  to: string | null,
): Finding[] {
  if (sameWords(from, to)) return [];
  return [{ kind, ptr, before: from, after: to, facts: { from, to } } as Finding];
}
