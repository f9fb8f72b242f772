// English words: heart and blood vessels.

import type { heart as spellings } from '../../conditions/heart.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const heart: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  heartDisease: ['heart disease', 'disease of the heart or the blood vessels'],
  cardiovascularRisk: [
    'heart disease risk',
    'things that raise the chance of heart and vessel disease',
  ],
  highBloodPressure: ['high blood pressure', 'blood that pushes too hard on the vessel walls'],
  lowBloodPressure: ['low blood pressure', 'blood that pushes too weakly through the body'],
  orthostaticHypotension: [
    'low blood pressure on standing up',
    'a drop in blood pressure when a person stands up',
  ],
  pots: ['POTS', 'a fast heartbeat and dizziness when a person stands up'],
  heartAttack: ['a heart attack', 'damage to the heart muscle when its blood supply is blocked'],
  acuteCoronarySyndrome: [
    'acute coronary syndrome',
    'a sudden lack of blood to the heart, such as a heart attack',
  ],
  angina: ['angina', 'chest pain from too little blood to the heart'],
  chestPain: ['chest pain', 'pain or pressure in the chest'],
  coronaryArteryDisease: [
    'coronary artery disease',
    'narrowed vessels that bring blood to the heart',
  ],
  atherosclerosis: ['hardened arteries', 'fatty build-up that narrows the arteries'],
  heartFailure: ['heart failure', 'a heart that does not pump as well as the body needs'],
  hfpef: [
    'heart failure with a stiff heart',
    'a heart that squeezes normally but does not fill well',
  ],
  cardiomyopathy: [
    'heart muscle disease',
    'a disease that makes the heart muscle weak, thick or stiff',
  ],
  hypertrophicCardiomyopathy: [
    'thick heart muscle disease',
    'an inherited disease that makes the heart muscle too thick',
  ],
  cardiacAmyloidosis: [
    'transthyretin amyloidosis',
    'a disease in which an odd protein builds up in heart or nerves',
  ],
  cardiotoxicity: [
    'heart damage from medicines',
    'harm to the heart from a medicine, such as some cancer drugs',
  ],
  atrialFibrillation: ['atrial fibrillation', 'an uneven, often fast heartbeat'],
  arrhythmia: ['heart rhythm problems', 'a heartbeat that is too fast, too slow or uneven'],
  ventricularArrhythmia: [
    'ventricular arrhythmia',
    "an unsafe rhythm from the heart's lower chambers",
  ],
  cardiacArrest: ['cardiac arrest', 'the heart suddenly stops pumping blood'],
  aorticStenosis: ['aortic stenosis', 'a narrowed valve at the way out of the heart'],
  heartValveDisease: ['heart valve disease', 'a heart valve that leaks or does not open well'],
  congenitalHeartDisease: [
    'heart problems present from birth',
    'a heart that formed in a different way before birth',
  ],
  endocarditis: ['endocarditis', "an infection of the heart's inner lining or valves"],
  pulmonaryHypertension: [
    'pulmonary hypertension',
    'high pressure in the blood vessels of the lungs',
  ],
  aorticAneurysm: ['an aortic aneurysm', "a weak, bulging wall in the body's main artery"],
  peripheralArteryDisease: [
    'narrowed leg arteries',
    'narrow arteries that bring too little blood to the legs',
  ],
  carotidStenosis: ['narrowed neck arteries', 'narrow arteries in the neck that feed the brain'],
  bloodClot: ['blood clots', 'blood that sets into a lump and can block a vessel'],
  pulmonaryEmbolism: ['pulmonary embolism', 'a blood clot that blocks a vessel in the lung'],
  varicoseVeins: ['varicose veins', 'swollen veins where blood does not flow back well'],
  venousUlcer: ['leg ulcers', 'open sores on the leg that are slow to heal'],
  vasculitis: [
    'inflamed blood vessels',
    "a disease in which the body's defenses inflame blood vessels",
  ],
  syncope: ['fainting', 'passing out for a short time'],
  heartTransplant: [
    'heart transplant',
    'getting a heart from a donor',
    'people with a heart transplant',
  ],
  heartSurgery: [
    'heart surgery',
    'an operation on the heart or its vessels',
    'people having heart surgery',
  ],
  giantCellArteritis: ['giant cell arteritis', 'inflamed arteries in the head, in older people'],
};
