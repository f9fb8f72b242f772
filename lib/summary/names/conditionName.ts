// What a study's conditions are called in a sentence (R5, R6).
import { type ConditionKey, findCondition } from '../../lexicon/conditions.ts';
import { conditions as english } from '../../lexicon/en/conditions.ts';
import { conditions as spanish } from '../../lexicon/es/conditions.ts';
import type { FamilyKey } from '../../lexicon/families.ts';
import type { LexiconLanguage } from '../../lexicon/lexiconLanguage.ts';
import { type Source, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';

/** A condition we know, one whose MeSH family we know, or the registrant's words alone. */
export type ConditionName =
  | { key: ConditionKey; registered: string }
  | { family: FamilyKey; registered: string }
  | { registered: string };

export interface NamedCondition {
  name: ConditionName;
  sources: Source[];
}

const MOST_NAMED = 2;

const WORDS = { en: english, es: spanish };

/** At most two different conditions of the study, in the registrant's order. Empty when none is recorded. */
export function conditionNames(trial: Trial): NamedCondition[] {
  return trial.conditions.conditions.items.slice(0, MOST_NAMED).map((registered) => {
    const key = findCondition(registered.value, []);
    return {
      name: { registered: registered.value, ...(key !== undefined && { key }) },
      sources: [sourceOf(registered)],
    };
  });
}

/** The name as it stands mid-sentence: "ALS". Registrant's words (English in every language) when unknown. */
export function conditionWords(name: ConditionName, lang: LexiconLanguage): string {
  return 'key' in name ? WORDS[lang][name.key][0] : name.registered;
}

/** "people with ALS", "healthy people": whom a study of these conditions is about. */
export function peopleWith(names: readonly ConditionName[], lang: LexiconLanguage): string {
  const joined = names
    .map((name) => conditionWords(name, lang))
    .join(lang === 'es' ? ' o ' : ' or ');
  return lang === 'es' ? `personas con ${joined}` : `people with ${joined}`;
}
