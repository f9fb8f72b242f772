// Finds the condition a registered name or a MeSH term stands for.
import { CONDITION_SPELLINGS, type ConditionKey } from './conditionSpellings.ts';

export type { ConditionKey } from './conditionSpellings.ts';

const bySpelling = new Map<string, ConditionKey>(
  (Object.keys(CONDITION_SPELLINGS) as ConditionKey[]).flatMap((key) =>
    CONDITION_SPELLINGS[key].split('|').map((spelling) => [spelling, key] as const),
  ),
);

/**
 * The condition that `registered` names, else the one the MeSH terms of that same condition name.
 * Undefined when neither is known: the caller then falls back to the family or the registrant's words.
 */
export function findCondition(
  registered: string,
  meshTerms: readonly string[],
): ConditionKey | undefined {
  for (const name of [registered, ...meshTerms]) {
    const key = bySpelling.get(name.toLowerCase());
    if (key !== undefined) return key;
  }
  return undefined;
}
