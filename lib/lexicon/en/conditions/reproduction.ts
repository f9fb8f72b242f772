// English words: pregnancy, birth and female organs.

import type { reproduction as spellings } from '../../conditions/reproduction.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const reproduction: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  pregnancy: ['pregnancy', 'carrying a baby', 'pregnant people'],
  preeclampsia: [
    'high blood pressure in pregnancy',
    'high blood pressure and organ strain in pregnancy',
  ],
  pretermBirth: ['birth that comes too early', 'a baby born before the right time'],
  fetalGrowth: ['slow growth in the womb', 'a baby that grows too slowly before birth'],
  childbirth: ['childbirth', 'labor and giving birth', 'people giving birth'],
  laborPain: ['labor pain', 'pain while giving birth'],
  cesarean: [
    'cesarean birth',
    'birth by an operation on the belly',
    'people having a cesarean birth',
  ],
  postpartumHemorrhage: ['bleeding after birth', 'heavy bleeding after having a baby'],
  postpartum: [
    'time after birth',
    'the weeks after having a baby',
    'people who recently gave birth',
  ],
  breastfeeding: ['breastfeeding', 'feeding a baby with breast milk', 'people who breastfeed'],
  morningSickness: ['sickness in pregnancy', 'strong sickness and vomiting in pregnancy'],
  miscarriage: ['pregnancy loss', 'a pregnancy that ends too soon'],
  abortion: ['abortion', 'ending a pregnancy', 'people having an abortion'],
  ectopic: ['a pregnancy outside the womb', 'a pregnancy that grows outside the womb'],
  infertility: ['trouble getting pregnant', 'not getting pregnant after trying for a long time'],
  maleInfertility: ['male infertility', 'too few or too weak sperm to start a pregnancy'],
  pcos: [
    'polycystic ovary syndrome',
    'a hormone problem with uneven periods and many small ovary sacs',
  ],
  endometriosis: ['endometriosis', 'womb-like tissue that grows outside the womb and hurts'],
  fibroids: ['fibroids', 'growths in the womb that are not cancer'],
  heavyPeriods: ['period or womb problems', 'periods that are too heavy, uneven or missing'],
  periodPain: ['period pain', 'cramps with the monthly period'],
  pms: ['premenstrual symptoms', 'low mood or body symptoms before the period'],
  pelvicPain: ['pelvic pain', 'pain low in the belly or in the private parts'],
  prolapse: ['pelvic organ prolapse', 'organs such as the womb that sag down'],
  vaginalDryness: ['vaginal dryness', 'a dry, thin vaginal lining, often after menopause'],
  contraception: ['birth control', 'ways to prevent a pregnancy', 'people using birth control'],
  brcaRisk: ['inherited cancer risk', 'genes that raise the chance of some cancers'],
  newborn: ['newborn health', 'the health of babies in their first weeks', 'newborn babies'],
};
