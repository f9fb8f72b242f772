// Spanish words: teeth and mouth.

import type { mouth as spellings } from '../../conditions/mouth.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mouth: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'tooth decay': ['caries', 'agujeros o zonas blandas en los dientes'],
  'gum disease': [
    'enfermedad de las encías',
    'encías irritadas que pueden separarse de los dientes',
  ],
  'tooth pain': ['dolor de dientes', 'un diente dolorido, a menudo por su nervio'],
  'missing teeth': ['dientes perdidos', 'dientes que faltan o hueso fino donde estaban'],
  'crooked teeth or bite': [
    'dientes o mordida desalineados',
    'dientes o mandíbulas que no encajan bien',
  ],
  'jaw joint problems': [
    'problemas de la mandíbula',
    'dolor o chasquido donde la mandíbula se une al cráneo',
  ],
  'mouth sores': ['llagas en la boca', 'llagas o manchas dentro de la boca'],
  'teeth and mouth care': [
    'cuidado de los dientes y la boca',
    'el cuidado de los dientes y la boca',
    'personas',
  ],
};
