// Conditions we have plain words for, each with the spellings it is known by (MeSH's and registrants' own).

/** Key → spellings split by `|`, lower case, singular, in reading order ("type 2 diabetes mellitus", never "Diabetes Mellitus, Type 2"). */
export const CONDITION_SPELLINGS = {
  als: 'amyotrophic lateral sclerosis|als|motor neuron disease',
  type2Diabetes:
    'type 2 diabetes mellitus|type 2 diabetes|t2dm|non insulin dependent diabetes mellitus',
  erectileDysfunction: 'erectile dysfunction|impotence',
} as const satisfies Record<string, string>;

export type ConditionKey = keyof typeof CONDITION_SPELLINGS;
