// English words: stomach, gut and liver.

import type { gut as spellings } from '../../conditions/gut.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const gut: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  'Crohn disease': 'a disease in which the gut is inflamed, often for life',
  'ulcerative colitis': 'a disease with sores in the lining of the large bowel',
  'inflammatory bowel disease': 'diseases in which the gut stays inflamed',
  'irritable bowel': 'belly pain with changes in bowel habits',
  constipation: 'bowel movements that are hard or too few',
  diarrhea: 'loose or watery bowel movements',
  'trouble holding stool': 'bowel leaks that a person cannot control',
  'acid reflux': 'stomach acid that comes up and burns',
  'trouble swallowing': 'food or drink that does not go down well',
  'stomach and gut problems': 'discomfort or other problems of the stomach or bowel',
  'a slow stomach': 'a stomach that empties too slowly',
  'feeling sick and throwing up': 'an upset stomach with an urge to vomit',
  'belly pain': 'pain in the belly',
  'celiac disease': 'a disease in which gluten in food harms the gut',
  pancreatitis: 'a sore, inflamed pancreas, a gland behind the stomach',
  'blocked bile flow': 'bile that cannot flow out of the liver as it should',
  cirrhosis: 'a liver that has become hard and scarred',
  'confusion from liver disease': 'confusion because the liver does not clear the blood',
  'liver disease from alcohol': 'a liver inflamed or scarred by alcohol',
  'liver failure': 'a liver that no longer does its job',
  'liver disease': 'a disease of the liver',
  'liver transplant': ['getting a liver from a donor', 'people with a liver transplant'],
  'bleeding in the stomach or bowel': 'blood loss from the stomach or bowel',
  'bowel polyps': 'small growths inside the large bowel',
  'a look inside the body with a camera': [
    'a check with a small camera on a tube',
    'people having a check with a camera',
  ],
  hemorrhoids: 'swollen veins in or around the bottom',
  'painful bottom problems': 'a tear, a small tunnel or another sore at the bottom',
  'a hernia': 'an organ or tissue that pushes through a weak spot',
  appendicitis: 'a swollen, infected appendix',
  'bowel damage in newborns': 'severe bowel swelling in babies born early',
  'weight-loss surgery': ['an operation to help lose weight', 'people having weight-loss surgery'],
  'a stomach ulcer': 'an open sore in the stomach or upper bowel',
  gastritis: 'a sore, inflamed stomach lining',
  gallstones: 'hard lumps in the sac that holds bile',
};
