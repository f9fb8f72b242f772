// English words: blood.

import type { blood as spellings } from '../../conditions/blood.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const blood: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  anemia: ['anemia', 'too few red blood cells to carry oxygen'],
  renalAnemia: [
    'anemia from kidney disease',
    'too few red blood cells because the kidneys do not do their part',
  ],
  ironDeficiency: ['iron deficiency', 'too little iron in the body'],
  sickleCell: [
    'sickle cell disease',
    'an inherited disease that gives red blood cells a curved shape',
  ],
  thalassemia: [
    'thalassemia',
    'an inherited disease in which the body makes too little hemoglobin',
  ],
  aplasticAnemia: [
    'aplastic anemia',
    'a disease in which the bone marrow makes too few blood cells',
  ],
  hemophilia: ['hemophilia', 'an inherited disease in which blood does not clot well'],
  vonWillebrand: [
    'von Willebrand disease',
    'an inherited disease that makes people bleed more easily',
  ],
  bleedingDisorder: ['bleeding problems', 'blood that does not clot as it should'],
  bleeding: ['bleeding', 'loss of blood inside or outside the body'],
  itp: ['immune thrombocytopenia', 'a disease in which the body destroys its own clotting cells'],
  thrombocytopenia: ['low platelets', 'too few of the cells that help blood to clot'],
  neutropenia: ['low white blood cells', 'too few of the blood cells that fight germs'],
  stemCellTransplant: [
    'stem cell transplant',
    'getting new blood-forming cells',
    'people having a stem cell transplant',
  ],
  sepsis: ['sepsis', 'a severe reaction of the whole body to an infection'],
};
