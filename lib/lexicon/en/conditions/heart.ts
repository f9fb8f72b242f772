// English words: heart and blood vessels.

import type { heart as spellings } from '../../conditions/heart.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const heart: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'heart disease': 'disease of the heart or the blood vessels',
  'heart disease risk': 'things that raise the chance of heart and vessel disease',
  'high blood pressure': 'blood that pushes too hard on the vessel walls',
  'low blood pressure': 'blood that pushes too weakly through the body',
  'a heart attack': 'damage to the heart muscle when its blood supply is blocked',
  'acute coronary syndrome': 'a sudden lack of blood to the heart, such as a heart attack',
  angina: 'chest pain from too little blood to the heart',
  'coronary artery disease': 'narrowed vessels that bring blood to the heart',
  'hardened arteries': 'fatty build-up that narrows the arteries',
  'heart failure': 'a heart that does not pump as well as the body needs',
  'heart muscle disease': 'a disease that makes the heart muscle weak, thick or stiff',
  'atrial fibrillation': 'an uneven, often fast heartbeat',
  'heart rhythm problems': 'a heartbeat that is too fast, too slow or uneven',
  'cardiac arrest': 'the heart suddenly stops pumping blood',
  'aortic stenosis': 'a narrowed valve at the way out of the heart',
  'heart valve disease': 'a heart valve that leaks or does not open well',
  'heart problems present from birth': 'a heart that formed in a different way before birth',
  'pulmonary hypertension': 'high pressure in the blood vessels of the lungs',
  'an aortic aneurysm': "a weak, bulging wall in the body's main artery",
  'narrowed leg arteries': 'narrow arteries that bring too little blood to the legs',
  'blood clots': 'blood that sets into a lump and can block a vessel',
  'pulmonary embolism': 'a blood clot that blocks a vessel in the lung',
  'varicose veins': 'swollen veins where blood does not flow back well',
  'heart transplant': ['getting a heart from a donor', 'people with a heart transplant'],
  'heart surgery': ['an operation on the heart or its vessels', 'people having heart surgery'],
};
