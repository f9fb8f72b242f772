// English words: pregnancy, birth and female organs.

import type { reproduction as spellings } from '../../conditions/reproduction.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const reproduction: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  pregnancy: ['carrying a baby', 'pregnant people'],
  'high blood pressure in pregnancy': 'high blood pressure and organ strain in pregnancy',
  'birth that comes too early': 'a baby born before the right time',
  childbirth: ['labor and giving birth', 'people giving birth'],
  'labor pain': 'pain while giving birth',
  'cesarean birth': ['birth by an operation on the belly', 'people having a cesarean birth'],
  'bleeding after birth': 'heavy bleeding after having a baby',
  breastfeeding: ['feeding a baby with breast milk', 'people who breastfeed'],
  'pregnancy loss': 'a pregnancy that ends too soon',
  abortion: ['ending a pregnancy', 'people having an abortion'],
  'trouble getting pregnant': 'not getting pregnant after trying for a long time',
  'male infertility': 'too few or too weak sperm to start a pregnancy',
  'polycystic ovary syndrome': 'a hormone problem with uneven periods and many small ovary sacs',
  endometriosis: 'womb-like tissue that grows outside the womb and hurts',
  fibroids: 'growths in the womb that are not cancer',
  'period or womb problems': 'periods that are too heavy, uneven or missing',
  'period pain': 'cramps with the monthly period',
  'pelvic pain': 'pain low in the belly or in the private parts',
  'pelvic organ prolapse': 'organs such as the womb that sag down',
  'vaginal dryness': 'a dry, thin vaginal lining, often after menopause',
  'birth control': ['ways to prevent a pregnancy', 'people using birth control'],
  'newborn health': ['the health of babies in their first weeks', 'newborn babies'],
};
