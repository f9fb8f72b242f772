// English words: teeth and mouth.

import type { mouth as spellings } from '../../conditions/mouth.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mouth: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  toothDecay: ['tooth decay', 'holes or soft spots in teeth'],
  gumDisease: ['gum disease', 'sore gums that may pull away from the teeth'],
  toothPain: ['tooth pain', 'a sore tooth, often from its nerve'],
  missingTeeth: ['missing teeth', 'lost teeth or thin jaw bone where teeth were'],
  wisdomTooth: ['wisdom teeth', 'back teeth that have no room to come out'],
  crookedTeeth: ['crooked teeth or bite', 'teeth or jaws that do not line up'],
  jawJoint: ['jaw joint problems', 'pain or clicking where the jaw meets the skull'],
  dryMouth: ['a dry mouth', 'too little spit in the mouth'],
  mouthSores: ['mouth sores', 'sores or patches inside the mouth'],
  dentalCare: ['teeth and mouth care', 'care of the teeth and the mouth', 'people'],
  cleftLip: ['a cleft lip or palate', 'a gap in the lip or roof of the mouth from birth'],
};
