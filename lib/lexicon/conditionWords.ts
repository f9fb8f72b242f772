// The shape of a condition's words.
import type { ConditionKey } from './conditionSpellings.ts';

/**
 * `name` as used mid-sentence, `line` says what it is ("a disease of the nerve cells that control movement"),
 * `people` only where "people with NAME" would be wrong ("healthy people", "pregnant people").
 */
export type ConditionWords = readonly [name: string, line: string, people?: string];

/** The English name is the key itself. */
export type EnglishWords = string | readonly [line: string, people: string];

export type ConditionLexicon = Readonly<Record<ConditionKey, ConditionWords>>;
