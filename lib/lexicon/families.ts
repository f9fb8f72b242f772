// Disease families of MeSH, for conditions we have no words for. The most telling family comes first.

/** Key → the MeSH ancestor terms that stand for it, split by `|`. */
export const FAMILY_TERMS = {
  cancer: 'Neoplasms',
  pregnancy: 'Pregnancy Complications',
  virus: 'Virus Diseases',
  bacteria: 'Bacterial Infections',
  parasite: 'Parasitic Diseases',
  fungus: 'Mycoses',
  teeth: 'Tooth Diseases|Mouth Diseases|Stomatognathic Diseases',
  eyes: 'Eye Diseases',
  ears: 'Ear Diseases|Otorhinolaryngologic Diseases',
  lungs: 'Lung Diseases|Respiratory Tract Diseases',
  liver: 'Liver Diseases',
  gut: 'Gastrointestinal Diseases|Digestive System Diseases',
  kidneys: 'Kidney Diseases|Urologic Diseases',
  women: 'Genital Diseases, Female|Female Urogenital Diseases and Pregnancy Complications',
  men: 'Genital Diseases, Male|Male Urogenital Diseases',
  heart: 'Heart Diseases|Vascular Diseases|Cardiovascular Diseases',
  blood: 'Hematologic Diseases|Hemic and Lymphatic Diseases',
  skin: 'Skin Diseases|Skin and Connective Tissue Diseases',
  bones: 'Joint Diseases|Bone Diseases|Musculoskeletal Diseases',
  muscles: 'Muscular Diseases|Neuromuscular Diseases',
  mind: 'Mental Disorders',
  nerves: 'Brain Diseases|Central Nervous System Diseases|Nervous System Diseases',
  hormones: 'Endocrine System Diseases',
  metabolism: 'Metabolic Diseases|Nutritional and Metabolic Diseases',
  immune: 'Autoimmune Diseases|Immune System Diseases',
  infection: 'Infections',
  injury: 'Wounds and Injuries',
  birth: 'Congenital Abnormalities|Genetic Diseases, Inborn',
} as const satisfies Record<string, string>;

export type FamilyKey = keyof typeof FAMILY_TERMS;

/** The most telling family among MeSH ancestor terms; undefined when none of them is one of ours. */
export function findFamily(ancestors: readonly string[]): FamilyKey | undefined {
  const terms = new Set(ancestors);
  return (Object.keys(FAMILY_TERMS) as FamilyKey[]).find((key) =>
    FAMILY_TERMS[key].split('|').some((term) => terms.has(term)),
  );
}
