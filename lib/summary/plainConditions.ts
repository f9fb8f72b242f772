// The study's conditions, as listed and in plain words.

import { findCondition } from '../lexicon/conditions.ts';
import { conditions as english } from '../lexicon/en/conditions.ts';
import { conditions as spanish } from '../lexicon/es/conditions.ts';
import type { LexiconLanguage } from '../lexicon/lexiconLanguage.ts';
import type { Trial } from '../trial/trial.ts';
import type { PlainCondition } from './plainCondition.ts';

const WORDS = { en: english, es: spanish };

/** Every condition of the study in its recorded order; `plain` and `line` only when we have words for it. */
export function plainConditions(trial: Trial, lang: LexiconLanguage): PlainCondition[] {
  return trial.conditions.conditions.items.map(({ value, ptr }) => {
    const key = findCondition(value, []);
    if (key === undefined) return { listed: value, ptr };
    const [name, line] = WORDS[lang][key];
    return { listed: value, ptr, plain: name, line };
  });
}
