// English words: skin, hair and the body's defenses.

import type { skin as spellings } from '../../conditions/skin.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const skin: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  eczema: ['eczema', 'dry, itchy, inflamed skin'],
  psoriasis: ['psoriasis', 'a disease that makes skin thick, red and scaly in patches'],
  acne: ['acne', 'pimples and inflamed spots'],
  rosacea: ['rosacea', 'lasting redness and spots on the face'],
  hidradenitis: ['hidradenitis suppurativa', 'painful lumps in armpits, groin or skin folds'],
  hives: ['hives', 'itchy welts on the skin'],
  itch: ['itching', 'skin that itches and makes one scratch'],
  vitiligo: ['vitiligo', 'patches of skin that lose their color'],
  skinColor: [
    'skin color or aging changes',
    'dark spots, lines or other changes in how skin looks',
  ],
  hairLoss: ['hair loss', 'hair that falls out or thins'],
  excessSweating: ['too much sweating', 'sweating more than the body needs'],
  epidermolysisBullosa: [
    'fragile skin from birth',
    'an inherited disease in which skin blisters very easily',
  ],
  scars: ['scars', 'marks left after a wound heals'],
  burns: ['burns', 'skin damage from heat, sun or chemicals'],
  wounds: ['wounds', 'skin that is cut, open or slow to heal'],
  pressureUlcer: ['pressure sores', 'sores from lying or sitting too long'],
  lupus: ['lupus', "a disease in which the body's defenses attack its own organs"],
  scleroderma: ['scleroderma', 'a disease in which skin and organs become hard'],
  sjogren: ['Sjögren syndrome', 'a disease that dries out the eyes and mouth'],
  myositis: ['inflamed muscles', "a disease in which the body's defenses attack the muscles"],
  autoimmune: ['immune or inflammation problems', "problems of the body's defenses"],
  immunodeficiency: ['a weak immune system', 'a body whose defenses against germs are low'],
  skinDisease: ['skin problems', 'a disease or other problem of the skin'],
};
