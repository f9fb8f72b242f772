// Blood: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const blood = {
  anemia: 'iron deficiency anemia|preoperative anemia',
  'iron deficiency': '=iron deficiency',
  'sickle cell disease': 'sickle cell anemia|scd',
  thalassemia: '*thalassemia|thalassemia major',
  hemophilia: '*hemophilia|hemophilia a|hemophilia b',
  bleeding: 'blood loss|perioperative bleeding',
  'immune thrombocytopenia': 'idiopathic thrombocytopenic purpura|immune thrombocytopenic purpura',
  'low platelets':
    '=thrombocytopenia|heparin induced thrombocytopenia|chemotherapy induced thrombocytopenia',
  'low white blood cells': '*neutropenia|*leukopenia',
  'stem cell transplant': 'stem cell transplantation|bone marrow transplant',
  sepsis: '*sepsis|septic shock|*bacteremia',
} as const satisfies Record<string, string>;
