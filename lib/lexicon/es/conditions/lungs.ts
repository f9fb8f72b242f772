// Spanish words: lungs, airways and allergies.

import type { lungs as spellings } from '../../conditions/lungs.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const lungs: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  asthma: ['asma', 'vías respiratorias inflamadas que a ratos dificultan respirar'],
  COPD: ['EPOC', 'una enfermedad duradera del pulmón que dificulta sacar el aire'],
  'cystic fibrosis': [
    'fibrosis quística',
    'una enfermedad heredada que vuelve la mucosidad espesa y pegajosa',
  ],
  'scarred lungs': [
    'pulmones con cicatrices',
    'pulmones que poco a poco se llenan de cicatriz y se endurecen',
  ],
  'severe lung failure': [
    'fallo grave de los pulmones',
    'pulmones inflamados que no llevan suficiente oxígeno a la sangre',
  ],
  'breathing failure': [
    'fallo de la respiración',
    'pulmones que no logran tomar suficiente oxígeno',
  ],
  'a cough': ['tos', 'una tos que dura o molesta'],
  'lung disease of early birth': [
    'enfermedad pulmonar del prematuro',
    'daño de los pulmones en bebés que nacen muy pronto',
  ],
  'hay fever or nose allergy': [
    'alergia nasal',
    'nariz que pica y gotea por polen, polvo u otras causas',
  ],
  'nasal polyps': ['pólipos nasales', 'bultos blandos dentro de la nariz'],
  allergy: ['alergia', 'una reacción de las defensas a algo inofensivo'],
  'food allergy': ['alergia a un alimento', 'una reacción de las defensas a un alimento'],
};
