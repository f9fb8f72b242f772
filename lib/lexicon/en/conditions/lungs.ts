// English words: lungs, airways and allergies.

import type { lungs as spellings } from '../../conditions/lungs.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const lungs: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  asthma: 'swollen airways that make it hard to breathe at times',
  COPD: 'a lasting lung disease that makes it hard to breathe out',
  'cystic fibrosis': 'an inherited disease that makes mucus thick and sticky',
  'scarred lungs': 'lungs that slowly scar and get stiff',
  'severe lung failure': 'inflamed lungs that cannot bring enough oxygen to the blood',
  'breathing failure': 'lungs that cannot bring in enough oxygen',
  'a cough': 'coughing that lasts or troubles',
  'lung disease of early birth': 'lung damage in babies born too early',
  'hay fever or nose allergy': 'a runny, itchy nose from pollen, dust or other triggers',
  'nasal polyps': 'soft growths inside the nose',
  allergy: "a reaction of the body's defenses to something harmless",
  'food allergy': "a reaction of the body's defenses to a food",
};
