// Heart and blood vessels: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const heart = {
  heartDisease: '=heart disease|=cardiovascular disease|=cvd',
  cardiovascularRisk:
    'cardiovascular risk factor|cardiovascular risk|risk of cardiovascular disease|heart disease risk factor',
  highBloodPressure:
    '=hypertension|arterial hypertension|essential hypertension|high blood pressure|systemic hypertension',
  lowBloodPressure:
    '=hypotension|low blood pressure|arterial hypotension|spinal hypotension|post induction hypotension',
  orthostaticHypotension: 'orthostatic hypotension|postural hypotension',
  pots: 'postural orthostatic tachycardia syndrome|pots|postural tachycardia syndrome',
  heartAttack:
    'myocardial infarction|heart attack|stemi|nstemi|non st elevation myocardial infarction',
  acuteCoronarySyndrome: 'acute coronary syndrome|=acs|non st elevation acute coronary syndrome',
  angina: '=angina|*angina pectoris|unstable angina|microvascular angina',
  chestPain: '=chest pain',
  coronaryArteryDisease:
    'coronary artery disease|coronary heart disease|coronary disease|cad|ischemic heart disease',
  atherosclerosis:
    '*atherosclerosis|*arteriosclerosis|atherosclerotic cardiovascular disease|ascvd|atherosclerosis of artery',
  heartFailure:
    'heart failure|chf|hfref|left ventricular systolic dysfunction|left ventricular dysfunction',
  hfpef:
    'heart failure with preserved ejection fraction|hfpef|diastolic heart failure|heart failure with normal ejection fraction|^diastolic dysfunction',
  cardiomyopathy: '^ *cardiomyopathy',
  hypertrophicCardiomyopathy: 'hypertrophic cardiomyopathy|hcm|ohcm',
  cardiacAmyloidosis:
    'cardiac amyloidosis|amyloid cardiomyopathy|attr cm|transthyretin amyloidosis|attr amyloidosis',
  cardiotoxicity: '*cardiotoxicity',
  atrialFibrillation:
    'atrial fibrillation|afib|=af|non valvular atrial fibrillation|atrial fibrillation and flutter',
  arrhythmia: '*arrhythmia|cardiac dysrhythmia|*tachycardia|*bradycardia|sinus node dysfunction',
  ventricularArrhythmia:
    'ventricular tachycardia|ventricular fibrillation|ventricular arrhythmia|premature ventricular contraction',
  cardiacArrest:
    'cardiac arrest|sudden cardiac death|ohca|cardiopulmonary arrest|post cardiac arrest syndrome',
  aorticStenosis: 'aortic stenosis|aortic valve stenosis|^aortic valve disease',
  heartValveDisease:
    '^ heart valve disease|valvular heart disease|mitral valve insufficiency|mitral regurgitation|tricuspid regurgitation',
  congenitalHeartDisease:
    '^ congenital heart disease|congenital heart defect|tetralogy of fallot|single ventricle|hypoplastic left heart syndrome',
  endocarditis: '*endocarditis',
  pulmonaryHypertension:
    'pulmonary hypertension|pulmonary arterial hypertension|pah|cteph|persistent pulmonary hypertension of newborn',
  aorticAneurysm: 'aortic aneurysm|aaa|aneurysm aorta',
  peripheralArteryDisease:
    'peripheral artery disease|peripheral arterial disease|peripheral vascular disease|pad|*claudication',
  carotidStenosis:
    'carotid stenosis|carotid artery stenosis|carotid artery disease|carotid disease',
  bloodClot: '*thromboembolism|vte|*thrombosis|dvt|blood clot',
  pulmonaryEmbolism:
    'pulmonary embolism|pulmonary thromboembolism|pulmonary embolism and thrombosis|pulmonary embolus',
  varicoseVeins: 'varicose vein|venous insufficiency|venous reflux',
  venousUlcer: 'leg ulcer|venous ulcer|varicose ulcer|venous stasis ulcer',
  vasculitis:
    '*vasculitis|anca associated vasculitis|granulomatosis with polyangiitis|microscopic polyangiitis|takayasu arteritis',
  syncope: '*syncope|*fainting',
  heartTransplant:
    'heart transplant|heart transplantation|heart transplant rejection|heart transplant failure and rejection',
  heartSurgery:
    'heart surgery|coronary artery bypass|coronary artery bypass grafting|cabg|cardiac surgical procedure',
  giantCellArteritis: 'giant cell arteritis|temporal arteritis',
} as const satisfies Record<string, string>;
