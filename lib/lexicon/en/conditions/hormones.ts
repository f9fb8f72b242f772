// English words: hormones, sugar, fats and the body's chemistry.

import type { hormones as spellings } from '../../conditions/hormones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const hormones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  diabetes: ['diabetes', 'a disease that keeps blood sugar too high'],
  type1Diabetes: ['type 1 diabetes', 'a disease in which the body makes little or no insulin'],
  type2Diabetes: ['type 2 diabetes', 'a disease in which the body does not use insulin well'],
  gestationalDiabetes: ['diabetes in pregnancy', 'high blood sugar that comes with pregnancy'],
  prediabetes: ['prediabetes', 'blood sugar above normal but not as high as in diabetes'],
  insulinResistance: ['insulin resistance', 'a body that does not respond well to insulin'],
  highBloodSugar: ['high blood sugar', 'too much sugar in the blood'],
  lowBloodSugar: ['low blood sugar', 'too little sugar in the blood'],
  diabeticKetoacidosis: [
    'diabetic ketoacidosis',
    'acid build-up in the blood when insulin is missing',
  ],
  diabeticFoot: [
    'foot sores from diabetes',
    'foot sores that are slow to heal because of diabetes',
  ],
  diabeticNerve: [
    'nerve damage from diabetes',
    'numb, tingling or painful feet or hands because of diabetes',
  ],
  diabeticKidney: ['kidney disease from diabetes', 'kidneys harmed by high blood sugar'],
  obesity: ['obesity', 'a body weight high enough to harm health'],
  bodyWeight: ['body weight', 'how much a person weighs', 'people taking part for their weight'],
  metabolicSyndrome: [
    'metabolic syndrome',
    'a mix of high weight, blood pressure, sugar and blood fats',
  ],
  highCholesterol: ['high cholesterol', 'too much of a fatty substance in the blood'],
  bloodFats: ['unhealthy blood fats', 'too much or too little of some fats in the blood'],
  fattyLiver: ['fatty liver disease', 'too much fat in the liver, not caused by alcohol'],
  underactiveThyroid: ['an underactive thyroid', 'a thyroid gland that makes too little hormone'],
  overactiveThyroid: ['an overactive thyroid', 'a thyroid gland that makes too much hormone'],
  thyroidEye: ['thyroid eye disease', 'swelling behind the eyes that comes with thyroid disease'],
  adrenalInsufficiency: [
    'adrenal hormone problems',
    'glands above the kidneys that make too little of some hormones',
  ],
  growthHormoneDeficiency: [
    'growth problems',
    'growing less than expected, or too little growth hormone',
  ],
  achondroplasia: ['achondroplasia', 'a gene change that makes arms and legs grow short'],
  hypopituitarism: [
    'pituitary gland problems',
    'problems of a small gland under the brain that makes hormones',
  ],
  hyperparathyroidism: [
    'too much parathyroid hormone',
    'too much of the hormone that raises calcium in the blood',
  ],
  lowTestosterone: ['low testosterone', 'too little of the main male sex hormone'],
  genderDysphoria: ['gender dysphoria', 'distress when body and gender do not match'],
  vitaminDDeficiency: ['low vitamin D', 'too little vitamin D in the body'],
  vitaminDeficiency: ['vitamin or mineral deficiency', 'too little of a vitamin or mineral'],
  malnutrition: ['malnutrition', 'too little food or too little of what the body needs from food'],
  nutrition: [
    'eating habits',
    'what and how a person eats',
    'people taking part for their eating habits',
  ],
  gout: ['gout', 'sudden, painful joints caused by tiny crystals'],
  lysosomalStorage: [
    'storage disease',
    'an inherited disease in which waste builds up inside cells',
  ],
  inbornMetabolism: [
    'inherited metabolic disease',
    'a disease from birth in how the body handles food',
  ],
  hotFlashes: ['hot flashes', 'sudden heat and sweating, often around menopause'],
  menopause: ['menopause', 'the time when monthly periods stop for good'],
  overweight: ['overweight', 'a body weight above the healthy range'],
};
