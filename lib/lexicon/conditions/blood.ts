// Blood: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const blood = {
  anemia:
    '=anemia|iron deficiency anemia|preoperative anemia|chemotherapy induced anemia|postpartum anemia',
  renalAnemia:
    'renal anemia|anemia in chronic kidney disease|anemia of chronic renal failure|anemia due to chronic kidney disease|anemia in ckd',
  ironDeficiency: '=iron deficiency',
  sickleCell: 'sickle cell disease|sickle cell anemia|scd|vaso occlusive crisis|sickle cell crisis',
  thalassemia: '*thalassemia|thalassemia major',
  aplasticAnemia: 'aplastic anemia|fanconi anemia',
  hemophilia: '*hemophilia|hemophilia a|hemophilia b|factor viii deficiency|factor ix deficiency',
  vonWillebrand: 'von willebrand disease',
  bleedingDisorder:
    'bleeding disorder|coagulation disorder|*coagulopathy|disseminated intravascular coagulation|coagulation defect bleeding',
  bleeding:
    '=hemorrhage|blood loss|perioperative bleeding|intraoperative bleeding|hemorrhage surgical',
  itp: 'immune thrombocytopenia|idiopathic thrombocytopenic purpura|immune thrombocytopenic purpura|=itp',
  thrombocytopenia:
    '=thrombocytopenia|heparin induced thrombocytopenia|chemotherapy induced thrombocytopenia',
  neutropenia: '*neutropenia|*leukopenia',
  stemCellTransplant:
    'stem cell transplant|stem cell transplantation|bone marrow transplant|hematopoietic cell transplantation|bone marrow transplantation',
  sepsis: '*sepsis|septic shock|*bacteremia|bloodstream infection|*septicemia',
} as const satisfies Record<string, string>;
