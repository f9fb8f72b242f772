// Heart and blood vessels: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const heart = {
  'heart disease': '=heart disease|=cardiovascular disease|=cvd',
  'heart disease risk':
    'cardiovascular risk factor|cardiovascular risk|risk of cardiovascular disease',
  'high blood pressure': '=hypertension|arterial hypertension|essential hypertension',
  'low blood pressure': '=hypotension|arterial hypotension',
  'a heart attack': 'myocardial infarction|stemi',
  'acute coronary syndrome': '=acs|non st elevation acute coronary syndrome',
  angina: '*angina pectoris|unstable angina',
  'coronary artery disease': 'coronary heart disease|coronary disease',
  'hardened arteries': '*atherosclerosis|*arteriosclerosis|atherosclerotic cardiovascular disease',
  'heart failure': 'chf|hfref|left ventricular dysfunction',
  'heart muscle disease': '^ *cardiomyopathy',
  'atrial fibrillation': 'afib|=af',
  'heart rhythm problems': '*arrhythmia|cardiac dysrhythmia|*tachycardia',
  'cardiac arrest': 'sudden cardiac death|ohca',
  'aortic stenosis': 'aortic valve stenosis|^aortic valve disease',
  'heart valve disease': '^ heart valve disease|valvular heart disease|mitral valve insufficiency',
  'heart problems present from birth':
    '^ congenital heart disease|congenital heart defect|tetralogy of fallot',
  'pulmonary hypertension': 'pulmonary arterial hypertension|pah',
  'an aortic aneurysm': 'aaa|aneurysm aorta',
  'narrowed leg arteries':
    'peripheral artery disease|peripheral arterial disease|peripheral vascular disease',
  'blood clots': '*thromboembolism|vte|*thrombosis',
  'pulmonary embolism': 'pulmonary thromboembolism|pulmonary embolism and thrombosis',
  'varicose veins': 'venous insufficiency|venous reflux',
  'heart transplant': 'heart transplantation|heart transplant rejection',
  'heart surgery': 'coronary artery bypass|coronary artery bypass grafting',
} as const satisfies Record<string, string>;
