// English words: teeth and mouth.

import type { mouth as spellings } from '../../conditions/mouth.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const mouth: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'tooth decay': 'holes or soft spots in teeth',
  'gum disease': 'sore gums that may pull away from the teeth',
  'tooth pain': 'a sore tooth, often from its nerve',
  'missing teeth': 'lost teeth or thin jaw bone where teeth were',
  'crooked teeth or bite': 'teeth or jaws that do not line up',
  'jaw joint problems': 'pain or clicking where the jaw meets the skull',
  'mouth sores': 'sores or patches inside the mouth',
  'teeth and mouth care': ['care of the teeth and the mouth', 'people'],
};
