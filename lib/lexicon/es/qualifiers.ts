// Spanish words for how a condition stands; none changes with gender or number.
import type { QualifierWords } from '../qualifiers.ts';

export const qualifiers: QualifierWords = {
  moderateToSevere: '_ en forma moderada a grave',
  mildToModerate: '_ en forma leve a moderada',
  relapsedRefractory: '_ en recaída o sin respuesta al tratamiento',
  recurrentMetastatic: '_ en recaída o con metástasis',
  advancedMetastatic: '_ en etapa avanzada o con metástasis',
  advanced: '_ en etapa avanzada',
  newlyFound: '_ de diagnóstico reciente',
  early: '_ en etapa temprana',
  inChildren: '_ en niños',
  metastatic: '_ con metástasis',
  recurrent: '_ en recaída',
  refractory: '_ sin respuesta al tratamiento',
  unresectable: '_ sin posibilidad de cirugía',
  untreated: '_ sin tratar',
  mild: '_ en forma leve',
  moderate: '_ en forma moderada',
  severe: '_ en forma grave',
  acute: '_ en forma aguda',
  chronic: '_ en forma crónica',
};
