// English words: lungs, airways and allergies.

import type { lungs as spellings } from '../../conditions/lungs.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const lungs: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  asthma: ['asthma', 'swollen airways that make it hard to breathe at times'],
  copd: ['COPD', 'a lasting lung disease that makes it hard to breathe out'],
  emphysema: ['emphysema', 'damage to the tiny air sacs of the lungs'],
  cysticFibrosis: ['cystic fibrosis', 'an inherited disease that makes mucus thick and sticky'],
  bronchiectasis: ['bronchiectasis', 'widened airways that fill with mucus'],
  pulmonaryFibrosis: ['scarred lungs', 'lungs that slowly scar and get stiff'],
  sarcoidosis: ['sarcoidosis', 'a disease in which small lumps of inflammation form in organs'],
  ards: ['severe lung failure', 'inflamed lungs that cannot bring enough oxygen to the blood'],
  respiratoryFailure: ['breathing failure', 'lungs that cannot bring in enough oxygen'],
  breathlessness: ['shortness of breath', 'feeling that it is hard to breathe'],
  cough: ['a cough', 'coughing that lasts or troubles'],
  newbornLungs: [
    'breathing trouble in newborns',
    'lungs of a newborn that are not ready to breathe well',
  ],
  bronchopulmonaryDysplasia: [
    'lung disease of early birth',
    'lung damage in babies born too early',
  ],
  hayFever: [
    'hay fever or nose allergy',
    'a runny, itchy nose from pollen, dust or other triggers',
  ],
  nasalPolyps: ['nasal polyps', 'soft growths inside the nose'],
  allergy: ['allergy', "a reaction of the body's defenses to something harmless"],
  foodAllergy: ['food allergy', "a reaction of the body's defenses to a food"],
  angioedema: ['hereditary angioedema', 'an inherited disease with attacks of deep swelling'],
  lungTransplant: [
    'lung transplant',
    'getting a lung from a donor',
    'people with a lung transplant',
  ],
  lungDisease: ['lung disease', 'a disease of the lungs or airways'],
};
