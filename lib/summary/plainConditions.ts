// The study's conditions, as listed and in plain words.
import type { LexiconLanguage } from '../lexicon/lexiconLanguage.ts';
import type { Trial } from '../trial/trial.ts';
import { conditionInFull, conditionLine, nameCondition } from './names/conditionName.ts';
import type { PlainCondition } from './plainCondition.ts';

/** Told beside the registrant's words only when it is not the same words. */
const isNew = (plain: string, listed: string): boolean =>
  plain.toLowerCase().replace(/[“”]/g, '') !== listed.toLowerCase();

/**
 * Every condition of the study in its recorded order. `plain` only when we know the condition; `line` also when
 * only its family is known ("a kind of eye disease").
 */
export function plainConditions(trial: Trial, lang: LexiconLanguage): PlainCondition[] {
  return trial.conditions.conditions.items.map((registered) => {
    const { name } = nameCondition(trial, registered);
    const line = conditionLine(name, lang);
    const plain = conditionInFull(name, lang);
    return {
      listed: registered.value,
      ptr: registered.ptr,
      ...('key' in name && isNew(plain, registered.value) && { plain }),
      ...(line !== undefined && { line }),
    };
  });
}
