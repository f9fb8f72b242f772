// Lungs, airways and allergies: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const lungs = {
  asthma:
    '*asthma|exercise induced bronchospasm|status asthmaticus|asthma exacerbation|asthma attack|=asthmatic',
  copd: 'obstructive lung disease|copd|copd exacerbation|chronic bronchitis|aecopd',
  emphysema: '*emphysema',
  cysticFibrosis: 'cystic fibrosis|=cf|mucoviscidosis|cystic fibrosis lung',
  bronchiectasis: '*bronchiectasis|non cystic fibrosis bronchiectasis|non cf bronchiectasis',
  pulmonaryFibrosis:
    'pulmonary fibrosis|ipf|^interstitial lung disease|^ild|^hypersensitivity pneumonitis',
  sarcoidosis: '*sarcoidosis',
  ards: 'acute respiratory distress syndrome|ards|^lung injury|respiratory distress syndrome adult|^ali',
  respiratoryFailure:
    '^ respiratory failure|respiratory insufficiency|respiratory distress|*hypoxemia|*hypoxia',
  breathlessness: '*dyspnea|breathlessness|shortness of breath|dyspnea at rest',
  cough: '*cough',
  newbornLungs:
    'respiratory distress syndrome newborn|respiratory distress syndrome|transient tachypnea of newborn|respiratory distress syndrome neonatal|rds of prematurity',
  bronchopulmonaryDysplasia: 'bronchopulmonary dysplasia|bpd|chronic lung disease of prematurity',
  hayFever:
    'hay fever|rhinoconjunctivitis|allergic rhinoconjunctivitis|^dust mite allergy|allergic rhinitis|^*rhinitis|pollen allergy',
  nasalPolyps:
    'nasal polyp|chronic rhinosinusitis with nasal polyp|nasal polyposis|crswnp|chronic rhinosinusitis with nasal polyposis',
  allergy: '=allergy|=hypersensitivity|allergic reaction|^*anaphylaxis|drug allergy',
  foodAllergy: 'food allergy|peanut allergy|milk allergy|egg allergy|food hypersensitivity',
  angioedema: 'hae|hereditary angioedema type i|hereditary angioedema|^*angioedema',
  lungTransplant: 'lung transplant|lung transplantation|lung transplant rejection',
  lungDisease: '^ =lung disease|respiratory disease|=respiratory tract disease',
} as const satisfies Record<string, string>;
