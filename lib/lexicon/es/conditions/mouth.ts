// Spanish words: teeth and mouth.

import type { mouth as spellings } from '../../conditions/mouth.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mouth: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  toothDecay: ['caries', 'agujeros o zonas blandas en los dientes'],
  gumDisease: ['enfermedad de las encías', 'encías irritadas que pueden separarse de los dientes'],
  toothPain: ['dolor de dientes', 'un diente dolorido, a menudo por su nervio'],
  missingTeeth: ['dientes perdidos', 'dientes que faltan o hueso fino donde estaban'],
  wisdomTooth: ['muelas del juicio', 'muelas de atrás que no tienen espacio para salir'],
  crookedTeeth: ['dientes o mordida desalineados', 'dientes o mandíbulas que no encajan bien'],
  jawJoint: ['problemas de la mandíbula', 'dolor o chasquido donde la mandíbula se une al cráneo'],
  dryMouth: ['boca seca', 'muy poca saliva en la boca'],
  mouthSores: ['llagas en la boca', 'llagas o manchas dentro de la boca'],
  dentalCare: [
    'cuidado de los dientes y la boca',
    'el cuidado de los dientes y la boca',
    'personas',
  ],
  cleftLip: [
    'labio o paladar hendido',
    'una abertura en el labio o el paladar desde el nacimiento',
  ],
};
