// Registrants' English in plainer words, where a paraphrase is allowed (R108, R109).
import type { LexiconLanguage } from '../lexicon/lexiconLanguage.ts';

/** `text` with hard words swapped for plain ones. Registry text is English, so other languages get it back unchanged. */
export function plainWords(text: string, lang: LexiconLanguage): string {
  return lang === 'en' ? text.replace(/\bprior to\b/gi, 'before') : text;
}
