// Disease families of MeSH, for conditions we have no words for.

/** Key → the MeSH ancestor terms that stand for it, split by `|`. */
export const FAMILY_TERMS = {
  heart: 'Cardiovascular Diseases',
  nerves: 'Nervous System Diseases',
} as const satisfies Record<string, string>;

export type FamilyKey = keyof typeof FAMILY_TERMS;
