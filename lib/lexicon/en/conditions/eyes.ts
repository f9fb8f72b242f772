// English words: eyes, ears, nose and throat.

import type { eyes as spellings } from '../../conditions/eyes.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const eyes: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  macularDegeneration: ['macular degeneration', 'damage to the center of the sight'],
  diabeticEye: ['eye damage from diabetes', 'harm to the back of the eye because of diabetes'],
  macularEdema: [
    'swelling at the back of the eye',
    'fluid in the part of the eye used for sharp sight',
  ],
  retinaDisease: ['retina problems', 'problems of the light-sensing layer at the back of the eye'],
  retinitisPigmentosa: ['retinitis pigmentosa', 'an inherited disease that slowly narrows sight'],
  retinopathyPrematurity: [
    'eye disease of early birth',
    'eye vessels that grow wrongly in babies born early',
  ],
  glaucoma: ['glaucoma', 'damage to the eye nerve, often from high pressure in the eye'],
  cataract: ['a cataract', 'a cloudy lens in the eye'],
  dryEye: ['dry or irritated eyes', 'eyes that make too few tears or feel sore'],
  pinkEye: ['red, irritated eyes', 'a red, itchy or infected eye surface'],
  uveitis: ['inflammation inside the eye', 'redness and swelling inside the eye'],
  corneaDisease: ['cornea problems', 'problems of the clear front window of the eye'],
  nearsighted: [
    'need for glasses',
    'eyes that need glasses or lenses to see clearly',
    'people who need glasses or lenses',
  ],
  hearingLoss: ['hearing loss', 'hearing less than before or not at all'],
  tinnitus: ['tinnitus', 'a ringing or buzzing in the ears'],
  earInfection: ['an ear infection', 'germs or fluid in the ear'],
  smellLoss: ['loss of smell or taste', 'smelling or tasting less than before'],
  lazyEye: ['a lazy eye', 'one eye that sees less well because the brain ignores it'],
  crossedEyes: ['crossed eyes', 'eyes that do not point the same way'],
  visionLoss: ['poor eyesight', 'sight that glasses do not fully fix'],
  eyeDisease: ['eye problems', 'a disease or problem of the eye'],
  nosebleed: ['nosebleeds', 'bleeding from the nose'],
};
