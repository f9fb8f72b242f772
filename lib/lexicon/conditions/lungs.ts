// Lungs, airways and allergies: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const lungs = {
  asthma: '*asthma|exercise induced bronchospasm|status asthmaticus',
  COPD: 'obstructive lung disease|copd exacerbation|chronic bronchitis',
  'cystic fibrosis': '=cf|mucoviscidosis',
  'scarred lungs': 'pulmonary fibrosis|ipf|^interstitial lung disease',
  'severe lung failure': 'acute respiratory distress syndrome|ards|^lung injury',
  'breathing failure': '^ respiratory failure|respiratory insufficiency|respiratory distress',
  'a cough': '*cough',
  'lung disease of early birth':
    'bronchopulmonary dysplasia|bpd|chronic lung disease of prematurity',
  'hay fever or nose allergy': 'hay fever|rhinoconjunctivitis|allergic rhinoconjunctivitis',
  'nasal polyps': 'chronic rhinosinusitis with nasal polyp|nasal polyposis',
  allergy: '=hypersensitivity|allergic reaction',
  'food allergy': 'peanut allergy|milk allergy',
} as const satisfies Record<string, string>;
