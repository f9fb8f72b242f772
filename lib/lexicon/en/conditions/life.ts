// English words: health, pain, care around operations, and the rest.

import type { life as spellings } from '../../conditions/life.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const life: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'good health': ['no known illness', 'healthy people'],
  'older age': ['the changes that come with growing older', 'older adults'],
  'physical activity': [
    'how much a person moves in daily life',
    'people taking part for exercise or daily habits',
  ],
  fatigue: 'deep tiredness that rest does not fix',
  pain: 'an unpleasant hurting feeling',
  'long-term pain': 'pain that lasts for months or longer',
  'pain after surgery': 'pain in the time after an operation',
  surgery: ['an operation, or recovery after one', 'people who go through surgery'],
  anesthesia: ['medicine that numbs or brings sleep for a procedure', 'people having anesthesia'],
  'critical illness': 'illness so severe that it needs intensive care',
  injury: 'harm to the body from an accident or blow',
  'care for serious illness': 'care that eases life with a serious illness',
  'Down syndrome': 'an extra chromosome that affects growth and learning',
  'tests to find disease': ['tests or scans that look for disease', 'people having a test or scan'],
  'quality of life': ['how good daily life feels', 'people'],
  'keeping to treatment': ['taking medicine or care as planned', 'people'],
  'health and care': ['how people live with, learn about or get care', 'people'],
  wrinkles: 'lines in the skin of the face',
  melasma: 'brown patches on the face',
  'early birth': ['babies born before the right time', 'babies born too early'],
};
