// English words: kidneys, bladder and male organs.

import type { kidneys as spellings } from '../../conditions/kidneys.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const kidneys: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'chronic kidney disease': 'kidneys that slowly lose their power to clean the blood',
  'kidney failure': 'kidneys that can no longer clean the blood alone',
  'sudden kidney damage': 'kidneys that stop doing their job over hours or days',
  'kidney transplant': ['getting a kidney from a donor', 'people with a kidney transplant'],
  'polycystic kidney disease': 'an inherited disease in which sacs of fluid grow in the kidneys',
  'inflamed kidney filters': 'harm to the tiny filters in the kidneys',
  'kidney stones': 'hard lumps that form in the kidneys or urine passages',
  'an overactive bladder': 'a sudden, strong need to pass urine',
  'urine leaks': 'urine that leaks when a person does not want it to',
  bedwetting: 'passing urine during sleep, in children',
  'bladder problems from nerve damage': 'a bladder that nerves no longer control well',
  'bladder pain': 'lasting pain or pressure in the bladder',
  'an enlarged prostate': 'a bigger prostate that can make it hard to pass urine',
  prostatitis: 'pain or swelling of the prostate',
  'erection problems': 'trouble getting or keeping an erection',
  'early ejaculation': 'ejaculation that comes sooner than a person wants',
  'Peyronie disease': 'scar tissue that bends the penis',
  'urinary symptoms': 'trouble with holding or passing urine',
};
