// The shape of words explained in place, in languages besides English.
import type { glosses } from './en/glosses.ts';

/** The English terms are the key. */
export type GlossKey = keyof typeof glosses;

/** Terms split by `|`, in lower case and the singular (regular plurals are found too), then what they mean. */
export type GlossWords = readonly [terms: string, plain: string];
