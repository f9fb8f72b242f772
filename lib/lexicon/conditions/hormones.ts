// Hormones, sugar, fats and the body's chemistry: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const hormones = {
  diabetes: '=diabetes|=diabetes mellitus|=dm|pre existing diabetes|diabetes complication',
  type1Diabetes: 'type 1 diabetes|type 1 diabetes mellitus|t1dm|t1d|juvenile diabetes',
  type2Diabetes: 'type 2 diabetes mellitus|type 2 diabetes|t2dm|t2d|type2 diabetes',
  gestationalDiabetes: 'gestational diabetes|gestational diabetes mellitus|=gdm|pregnancy diabetes',
  prediabetes:
    '*prediabetes|prediabetic state|pre diabetes|impaired glucose tolerance|glucose intolerance',
  insulinResistance: 'insulin resistance|insulin sensitivity|hyperinsulinemia',
  highBloodSugar: '*hyperglycemia|high blood sugar|blood glucose high',
  lowBloodSugar:
    '*hypoglycemia|hypoglycemia unawareness|^congenital hyperinsulinism|low blood sugar',
  diabeticKetoacidosis: '*ketoacidosis|dka',
  diabeticFoot: 'foot ulcer|diabetic foot|diabetic wound|diabetic foot infection',
  diabeticNerve:
    'diabetic neuropathy|diabetic peripheral neuropathy|diabetic polyneuropathy|diabetic neuropathic pain|diabetic peripheral neuropathic pain',
  diabeticKidney: 'diabetic nephropathy|diabetic kidney disease|diabetic kidney|dkd',
  obesity: '*obesity|obese',
  bodyWeight: '^ =weight loss|=body weight|weight change|weight gain|=weight',
  metabolicSyndrome:
    'metabolic syndrome|metabolic syndrome x|cardiometabolic syndrome|cardiometabolic risk factor|metabolic disease',
  highCholesterol:
    '*hypercholesterolemia|high cholesterol|hypercholesterolemia familial|elevated cholesterol',
  bloodFats: '*dyslipidemia|*hyperlipidemia|*hypertriglyceridemia|lipid metabolism disorder',
  fattyLiver: 'fatty liver|fatty liver disease|nafld|nash|*steatohepatitis',
  underactiveThyroid:
    '*hypothyroidism|^hashimoto thyroiditis|^hashimoto disease|^autoimmune thyroiditis|underactive thyroid',
  overactiveThyroid: '*hyperthyroidism|*thyrotoxicosis|overactive thyroid|graves disease',
  thyroidEye: 'thyroid eye disease|graves orbitopathy|thyroid associated ophthalmopathy',
  adrenalInsufficiency:
    '^ adrenal insufficiency|addison disease|congenital adrenal hyperplasia|cah',
  growthHormoneDeficiency:
    'growth hormone deficiency|ghd|growth disorder|short stature|dwarfism pituitary',
  achondroplasia: '*achondroplasia',
  hypopituitarism:
    '^ *hypopituitarism|pituitary adenoma|pituitary neoplasm|pituitary tumor|pituitary disease',
  hyperparathyroidism: '*hyperparathyroidism|*hypercalcemia',
  lowTestosterone:
    '*hypogonadism|testosterone deficiency|low testosterone|androgen deficiency|eunuchism',
  genderDysphoria:
    'gender dysphoria|transgenderism|gender incongruence|gender identity|transgender person',
  vitaminDDeficiency: 'vitamin d deficiency|vitamin d insufficiency|hypovitaminosis d|*ricket',
  vitaminDeficiency:
    '^ vitamin deficiency|vitamin b12 deficiency|vitamin a deficiency|micronutrient deficiency|zinc deficiency',
  malnutrition: '*malnutrition|undernutrition|stunting|=nutrition disorder|nutritional deficiency',
  nutrition: '^ =nutrition|=diet|nutritional status|diet habit|healthy diet',
  gout: '*gout|gouty arthritis|gout flare|*hyperuricemia',
  lysosomalStorage:
    '^ lysosomal storage disease|niemann pick disease|niemann pick disease type c|acid sphingomyelinase deficiency|metachromatic leukodystrophy',
  inbornMetabolism:
    '^ inborn error of metabolism|methylmalonic acidemia|propionic acidemia|homocystinuria|maple syrup urine disease',
  hotFlashes: 'hot flash|hot flush|vasomotor symptom|hot flashe',
  menopause: '*menopause|*postmenopause|postmenopausal symptom|menopausal symptom|postmenopausal',
  overweight: '*overweight|over weight',
} as const satisfies Record<string, string>;
