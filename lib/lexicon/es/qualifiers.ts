// Spanish words for how a condition stands; `@`, `#` and `%` are endings `agreeing` fills.
import type { QualifierWords } from '../qualifiers.ts';

export const qualifiers: QualifierWords = {
  moderateToSevere: '_ de moderad@ a grave#',
  mildToModerate: '_ de leve# a moderad@',
  relapsedRefractory: '_ en recaída o sin respuesta al tratamiento',
  recurrentMetastatic: '_ en recaída o con metástasis',
  advancedMetastatic: '_ en etapa avanzada o con metástasis',
  advanced: '_ en etapa avanzada',
  newlyFound: '_ de diagnóstico reciente',
  early: '_ en etapa temprana',
  inChildren: '_ infantil%',
  metastatic: '_ con metástasis',
  recurrent: '_ en recaída',
  refractory: '_ sin respuesta al tratamiento',
  unresectable: '_ sin posibilidad de cirugía',
  untreated: '_ sin tratar',
  mild: '_ leve#',
  moderate: '_ moderad@',
  severe: '_ grave#',
  acute: '_ agud@',
  chronic: '_ crónic@',
};
