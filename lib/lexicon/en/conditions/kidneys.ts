// English words: kidneys, bladder and male organs.

import type { kidneys as spellings } from '../../conditions/kidneys.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const kidneys: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  kidneyDisease: [
    'chronic kidney disease',
    'kidneys that slowly lose their power to clean the blood',
  ],
  kidneyFailure: ['kidney failure', 'kidneys that can no longer clean the blood alone'],
  dialysisAccess: [
    'blood access for kidney machines',
    'a joined vessel used to link a person to a kidney machine',
  ],
  acuteKidney: ['sudden kidney damage', 'kidneys that stop doing their job over hours or days'],
  kidneyTransplant: [
    'kidney transplant',
    'getting a kidney from a donor',
    'people with a kidney transplant',
  ],
  polycysticKidney: [
    'polycystic kidney disease',
    'an inherited disease in which sacs of fluid grow in the kidneys',
  ],
  glomerular: ['inflamed kidney filters', 'harm to the tiny filters in the kidneys'],
  lupusNephritis: ['lupus of the kidney', 'kidney damage caused by lupus'],
  kidneyStones: ['kidney stones', 'hard lumps that form in the kidneys or urine passages'],
  overactiveBladder: ['an overactive bladder', 'a sudden, strong need to pass urine'],
  urinaryIncontinence: ['urine leaks', 'urine that leaks when a person does not want it to'],
  nocturia: ['passing urine at night', 'waking at night to pass urine'],
  bedwetting: ['bedwetting', 'passing urine during sleep, in children'],
  urinaryRetention: ['trouble passing urine', 'urine that does not come out well'],
  neurogenicBladder: [
    'bladder problems from nerve damage',
    'a bladder that nerves no longer control well',
  ],
  bladderPain: ['bladder pain', 'lasting pain or pressure in the bladder'],
  bph: ['an enlarged prostate', 'a bigger prostate that can make it hard to pass urine'],
  prostatitis: ['prostatitis', 'pain or swelling of the prostate'],
  erectileDysfunction: ['erection problems', 'trouble getting or keeping an erection'],
  prematureEjaculation: ['early ejaculation', 'ejaculation that comes sooner than a person wants'],
  peyronie: ['Peyronie disease', 'scar tissue that bends the penis'],
  urinarySymptoms: ['urinary symptoms', 'trouble with holding or passing urine'],
};
