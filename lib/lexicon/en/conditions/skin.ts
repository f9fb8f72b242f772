// English words: skin, hair and the body's defenses.

import type { skin as spellings } from '../../conditions/skin.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const skin: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  eczema: 'dry, itchy, inflamed skin',
  psoriasis: 'a disease that makes skin thick, red and scaly in patches',
  acne: 'pimples and inflamed spots',
  rosacea: 'lasting redness and spots on the face',
  'hidradenitis suppurativa': 'painful lumps in armpits, groin or skin folds',
  hives: 'itchy welts on the skin',
  itching: 'skin that itches and makes one scratch',
  vitiligo: 'patches of skin that lose their color',
  'hair loss': 'hair that falls out or thins',
  'too much sweating': 'sweating more than the body needs',
  scars: 'marks left after a wound heals',
  burns: 'skin damage from heat, sun or chemicals',
  wounds: 'skin that is cut, open or slow to heal',
  'pressure sores': 'sores from lying or sitting too long',
  lupus: "a disease in which the body's defenses attack its own organs",
  scleroderma: 'a disease in which skin and organs become hard',
  'immune or inflammation problems': "problems of the body's defenses",
  'a weak immune system': 'a body whose defenses against germs are low',
  'skin problems': 'a disease or other problem of the skin',
};
