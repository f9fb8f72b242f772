// English words: hormones, sugar, fats and the body's chemistry.

import type { hormones as spellings } from '../../conditions/hormones.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const hormones: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  diabetes: 'a disease that keeps blood sugar too high',
  'type 1 diabetes': 'a disease in which the body makes little or no insulin',
  'type 2 diabetes': 'a disease in which the body does not use insulin well',
  'diabetes in pregnancy': 'high blood sugar that comes with pregnancy',
  prediabetes: 'blood sugar above normal but not as high as in diabetes',
  'insulin resistance': 'a body that does not respond well to insulin',
  'high blood sugar': 'too much sugar in the blood',
  'low blood sugar': 'too little sugar in the blood',
  'foot sores from diabetes': 'foot sores that are slow to heal because of diabetes',
  'nerve damage from diabetes': 'numb, tingling or painful feet or hands because of diabetes',
  'kidney disease from diabetes': 'kidneys harmed by high blood sugar',
  obesity: 'a body weight high enough to harm health',
  'metabolic syndrome': 'a mix of high weight, blood pressure, sugar and blood fats',
  'high cholesterol': 'too much of a fatty substance in the blood',
  'unhealthy blood fats': 'too much or too little of some fats in the blood',
  'fatty liver disease': 'too much fat in the liver, not caused by alcohol',
  'an underactive thyroid': 'a thyroid gland that makes too little hormone',
  'an overactive thyroid': 'a thyroid gland that makes too much hormone',
  'growth problems': 'growing less than expected, or too little growth hormone',
  'low testosterone': 'too little of the main male sex hormone',
  'low vitamin D': 'too little vitamin D in the body',
  malnutrition: 'too little food or too little of what the body needs from food',
  gout: 'sudden, painful joints caused by tiny crystals',
  'hot flashes': 'sudden heat and sweating, often around menopause',
  menopause: 'the time when monthly periods stop for good',
  overweight: 'a body weight above the healthy range',
};
