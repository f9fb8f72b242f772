// Terms that can be explained in place: their keys, the same in every language.

export const GLOSS_KEYS = ['placebo', 'biopsy'] as const;

export type GlossKey = (typeof GLOSS_KEYS)[number];

/** `terms` split by `|` in lower case, then what they mean. */
export type GlossLexicon = Readonly<Record<GlossKey, readonly [terms: string, plain: string]>>;
