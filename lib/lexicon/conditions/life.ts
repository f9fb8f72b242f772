// Health, pain, care around operations, and the rest: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const life = {
  healthy: '=healthy|=healthy volunteer|=healthy subject|=healthy individual|=healthy people',
  aging: '=aging|=ageing|healthy aging|elderly|aging well',
  exercise:
    '^ physical activity|physical inactivity|sedentary behavior|sedentary lifestyle|=exercise',
  fatigue: '*fatigue|chronic fatigue syndrome|myalgic encephalomyelitis|me cfs|lethargy',
  pain: '=pain|=ache|pain intensity|pain management|pain perception',
  chronicPain:
    'chronic pain|chronic pain syndrome|chronic post surgical pain|persistent postsurgical pain|chronic noncancer pain',
  postoperativePain:
    'postoperative pain|surgical pain|pain after surgery|postoperative analgesia|postoperative pain management',
  surgery: '^ =surgery|postoperative complication|=postoperative|surgical complication|=operation',
  anesthesia: '^ *anesthesia|anesthesia local|nerve block|*intubation|anesthesia regional',
  criticalIllness:
    '^ critical illness|critically ill|intensive care unit|critical care|intensive care',
  trauma: '^ =trauma|multiple trauma|physical injury|*polytrauma|blunt trauma',
  palliative:
    '^ palliative care|end of life|terminal illness|palliative medicine|advance care planning',
  organTransplant:
    '^ organ transplantation|organ transplant|transplant|transplantation|organ rejection',
  bloodDonation:
    '^ blood donation|blood transfusion|blood donor|transfusion|blood loss requiring transfusion',
  downSyndrome: 'down syndrome|*trisomy 21',
  geneticDisease:
    '^ genetic disease|rare disease|inherited disease|genetic disease inborn|undiagnosed disease',
  jaundiceNewborn: 'hyperbilirubinemia neonatal|neonatal jaundice|newborn jaundice',
  edema: '=edema|=swelling|leg edema|peripheral edema',
  cancerScreening:
    '^ cancer screening|early detection of cancer|screening|early detection|mammography',
  qualityOfLife: 'quality of life|health related quality of life',
  treatmentAdherence:
    'medication adherence|treatment adherence|=compliance|treatment compliance|=adherence',
  healthCare: '^ health literacy|=satisfaction|patient experience|self care|self management',
  wrinkles: 'wrinkle|glabellar line|facial wrinkle|^crow feet line|^lateral canthal line',
  melasma: '*melasma|*chloasma',
  lowBirthWeight: 'low birth weight',
  pretermInfant:
    'premature infant|preterm infant|=prematurity|extreme prematurity|infant premature disease',
  pelvicFloor:
    'pelvic floor dysfunction|pelvic floor disorder|pelvic floor muscle weakness|pelvic floor',
} as const satisfies Record<string, string>;
