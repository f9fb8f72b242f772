// Spanish words: lungs, airways and allergies.

import type { lungs as spellings } from '../../conditions/lungs.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const lungs: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  asthma: ['asma', 'vías respiratorias inflamadas que a ratos dificultan respirar'],
  copd: ['EPOC', 'una enfermedad duradera del pulmón que dificulta sacar el aire'],
  emphysema: ['enfisema', 'daño de los pequeños sacos de aire de los pulmones'],
  cysticFibrosis: [
    'fibrosis quística',
    'una enfermedad heredada que vuelve la mucosidad espesa y pegajosa',
  ],
  bronchiectasis: ['bronquiectasias', 'vías respiratorias ensanchadas que se llenan de mucosidad'],
  pulmonaryFibrosis: [
    'pulmones con cicatrices',
    'pulmones que poco a poco se llenan de cicatriz y se endurecen',
  ],
  sarcoidosis: [
    'sarcoidosis',
    'una enfermedad en la que se forman pequeños bultos de inflamación en los órganos',
  ],
  ards: [
    'fallo grave de los pulmones',
    'pulmones inflamados que no llevan suficiente oxígeno a la sangre',
  ],
  respiratoryFailure: [
    'fallo de la respiración',
    'pulmones que no logran tomar suficiente oxígeno',
  ],
  breathlessness: ['falta de aire', 'sensación de que cuesta respirar'],
  cough: ['tos', 'una tos que dura o molesta'],
  newbornLungs: [
    'dificultad para respirar del recién nacido',
    'pulmones de un recién nacido que aún no respiran bien',
  ],
  bronchopulmonaryDysplasia: [
    'enfermedad pulmonar del prematuro',
    'daño de los pulmones en bebés que nacen muy pronto',
  ],
  hayFever: ['alergia nasal', 'nariz que pica y gotea por polen, polvo u otras causas'],
  nasalPolyps: ['pólipos nasales', 'bultos blandos dentro de la nariz'],
  allergy: ['alergia', 'una reacción de las defensas a algo inofensivo'],
  foodAllergy: ['alergia a un alimento', 'una reacción de las defensas a un alimento'],
  angioedema: [
    'angioedema hereditario',
    'una enfermedad heredada con ataques de hinchazón profunda',
  ],
  lungTransplant: [
    'trasplante de pulmón',
    'recibir un pulmón de un donante',
    'personas con trasplante de pulmón',
  ],
  lungDisease: [
    'enfermedad de los pulmones',
    'una enfermedad de los pulmones o las vías respiratorias',
  ],
};
