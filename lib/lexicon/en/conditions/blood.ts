// English words: blood.

import type { blood as spellings } from '../../conditions/blood.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const blood: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  anemia: 'too few red blood cells to carry oxygen',
  'iron deficiency': 'too little iron in the body',
  'sickle cell disease': 'an inherited disease that gives red blood cells a curved shape',
  thalassemia: 'an inherited disease in which the body makes too little hemoglobin',
  hemophilia: 'an inherited disease in which blood does not clot well',
  bleeding: 'loss of blood inside or outside the body',
  'immune thrombocytopenia': 'a disease in which the body destroys its own clotting cells',
  'low platelets': 'too few of the cells that help blood to clot',
  'low white blood cells': 'too few of the blood cells that fight germs',
  'stem cell transplant': [
    'getting new blood-forming cells',
    'people having a stem cell transplant',
  ],
  sepsis: 'a severe reaction of the whole body to an infection',
};
