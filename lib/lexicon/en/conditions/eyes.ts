// English words: eyes, ears, nose and throat.

import type { eyes as spellings } from '../../conditions/eyes.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const eyes: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'macular degeneration': 'damage to the center of the sight',
  'eye damage from diabetes': 'harm to the back of the eye because of diabetes',
  'swelling at the back of the eye': 'fluid in the part of the eye used for sharp sight',
  'retina problems': 'problems of the light-sensing layer at the back of the eye',
  'retinitis pigmentosa': 'an inherited disease that slowly narrows sight',
  'eye disease of early birth': 'eye vessels that grow wrongly in babies born early',
  glaucoma: 'damage to the eye nerve, often from high pressure in the eye',
  'a cataract': 'a cloudy lens in the eye',
  'dry or irritated eyes': 'eyes that make too few tears or feel sore',
  'red, irritated eyes': 'a red, itchy or infected eye surface',
  'inflammation inside the eye': 'redness and swelling inside the eye',
  'cornea problems': 'problems of the clear front window of the eye',
  'need for glasses': [
    'eyes that need glasses or lenses to see clearly',
    'people who need glasses or lenses',
  ],
  'hearing loss': 'hearing less than before or not at all',
  tinnitus: 'a ringing or buzzing in the ears',
  'an ear infection': 'germs or fluid in the ear',
  'a lazy eye': 'one eye that sees less well because the brain ignores it',
  'crossed eyes': 'eyes that do not point the same way',
  'poor eyesight': 'sight that glasses do not fully fix',
  'eye problems': 'a disease or problem of the eye',
};
