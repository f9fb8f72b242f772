// English words: health, pain, care around operations, and the rest.

import type { life as spellings } from '../../conditions/life.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const life: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  healthy: ['good health', 'no known illness', 'healthy people'],
  aging: ['older age', 'the changes that come with growing older', 'older adults'],
  exercise: [
    'physical activity',
    'how much a person moves in daily life',
    'people taking part for exercise or daily habits',
  ],
  fatigue: ['fatigue', 'deep tiredness that rest does not fix'],
  pain: ['pain', 'an unpleasant hurting feeling'],
  chronicPain: ['long-term pain', 'pain that lasts for months or longer'],
  postoperativePain: ['pain after surgery', 'pain in the time after an operation'],
  surgery: ['surgery', 'an operation, or recovery after one', 'people having surgery'],
  anesthesia: [
    'anesthesia',
    'medicine that numbs or brings sleep for a procedure',
    'people having anesthesia',
  ],
  criticalIllness: ['critical illness', 'illness so severe that it needs intensive care'],
  trauma: ['injury', 'harm to the body from an accident or blow'],
  palliative: ['care for serious illness', 'care that eases life with a serious illness'],
  organTransplant: [
    'organ transplant',
    'getting an organ from a donor',
    'people with an organ transplant',
  ],
  bloodDonation: ['blood donation or transfusion', 'giving blood or being given blood'],
  downSyndrome: ['Down syndrome', 'an extra chromosome that affects growth and learning'],
  geneticDisease: ['inherited or rare disease', 'a disease that is rare or runs in families'],
  jaundiceNewborn: ['jaundice in newborns', 'yellow skin in a newborn baby'],
  edema: ['swelling', 'fluid that builds up in part of the body'],
  cancerScreening: [
    'tests to find disease',
    'tests or scans that look for disease',
    'people having a test or scan',
  ],
  qualityOfLife: ['quality of life', 'how good daily life feels', 'people'],
  treatmentAdherence: ['keeping to treatment', 'taking medicine or care as planned', 'people'],
  healthCare: ['health and care', 'how people live with, learn about or get care', 'people'],
  wrinkles: ['wrinkles', 'lines in the skin of the face'],
  melasma: ['melasma', 'brown patches on the face'],
  lowBirthWeight: [
    'low birth weight',
    'babies who weigh very little at birth',
    'babies with a low birth weight',
  ],
  pretermInfant: ['early birth', 'babies born before the right time', 'babies born too early'],
  pelvicFloor: ['a weak pelvic floor', 'weak muscles that hold up the bladder and bowel'],
};
