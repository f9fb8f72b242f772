// The words of a read that can be explained in place.
import { glosses as english } from '../lexicon/en/glosses.ts';
import { glosses as spanish } from '../lexicon/es/glosses.ts';
import { GLOSS_KEYS } from '../lexicon/glosses.ts';
import type { LexiconLanguage } from '../lexicon/lexiconLanguage.ts';
import type { Gloss } from './plainCondition.ts';
import type { PlainRead } from './plainRead.ts';

const GLOSSES = { en: english, es: spanish };

/** Terms that stand in the read, as they stand there, each with its plain words; in the order of the lexicon. */
export function glossesFor(read: PlainRead, lang: LexiconLanguage): Gloss[] {
  const text = read.sections
    .flatMap((section) => [
      ...section.sentences,
      ...(section.lists ?? []).flatMap((list) => list.items),
    ])
    .map((sentence) => sentence.text)
    .join('\n');
  return GLOSS_KEYS.flatMap((key) => {
    const [terms, plain] = GLOSSES[lang][key];
    const found = new RegExp(`\\b(?:${terms})\\b`, 'i').exec(text);
    return found ? [{ term: found[0], plain }] : [];
  });
}
