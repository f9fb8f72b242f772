// The languages every lexicon speaks.

/** BCP 47. A lexicon entry without words in one of these does not compile. */
export type LexiconLanguage = 'en' | 'es';
