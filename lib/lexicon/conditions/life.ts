// Health, pain, care around operations, and the rest: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const life = {
  'good health': '=healthy|=healthy volunteer|=healthy subject',
  'older age': '=aging|=ageing|healthy aging',
  'physical activity': '^ physical activity|physical inactivity|sedentary behavior',
  fatigue: '*fatigue|chronic fatigue syndrome|myalgic encephalomyelitis',
  pain: '=ache|pain intensity',
  'long-term pain': 'chronic pain|chronic pain syndrome|chronic post surgical pain',
  'pain after surgery': 'postoperative pain|surgical pain',
  surgery: '^ =surgery|postoperative complication|post op complication|=postoperative',
  anesthesia: '^ *anesthesia|anesthesia local|nerve block',
  'critical illness': '^ critical illness|critically ill|intensive care unit',
  injury: '^ =trauma|multiple trauma|physical injury',
  'care for serious illness': '^ palliative care|end of life|terminal illness',
  'Down syndrome': '*trisomy 21',
  'tests to find disease': '^ cancer screening|early detection of cancer|screening',
  'quality of life': 'health related quality of life',
  'keeping to treatment': 'medication adherence|treatment adherence|=compliance',
  'health and care': '^ health literacy|=satisfaction|patient experience',
  wrinkles: 'glabellar line|facial wrinkle',
  melasma: '*melasma|*chloasma',
  'early birth': 'premature infant|preterm infant|=prematurity',
} as const satisfies Record<string, string>;
