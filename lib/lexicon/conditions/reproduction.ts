// Pregnancy, birth and female organs: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const reproduction = {
  pregnancy: '^ =pregnancy|=pregnant|high risk pregnancy|pregnant woman|pregnancy complication',
  preeclampsia:
    '*preeclampsia|*eclampsia|gestational hypertension|hypertension in pregnancy|hypertension pregnancy induced',
  pretermBirth: 'preterm birth|premature birth|preterm labor|premature labor|preterm delivery',
  fetalGrowth:
    '^ fetal growth restriction|fetal growth retardation|intrauterine growth restriction|fetal growth disorder|iugr',
  childbirth: '^ labor induction|induced labor|=labor|cervical ripening|vaginal delivery',
  laborPain:
    'labor pain|labor analgesia|analgesia obstetrical|analgesia obstetric|analgesia epidural',
  cesarean:
    'cesarean section|cesarean delivery|cesarean section complication|post cesarean pain|cesarean wound disruption',
  postpartumHemorrhage:
    'postpartum hemorrhage|*retained placenta|uterine atony|obstetric hemorrhage|postpartum hemorrhage immediate',
  postpartum:
    'postpartum period|postpartum|postpartum complication|postpartum disorder|^obstetric fistula',
  breastfeeding: '*breastfeeding|breast feeding|*lactation|breastfeeding exclusive|^nipple pain',
  morningSickness:
    'hyperemesis gravidarum|nausea and vomiting of pregnancy|morning sickness|nausea gravidarum|nausea pregnancy',
  miscarriage:
    '*miscarriage|abortion spontaneous|missed abortion|pregnancy loss|incomplete abortion',
  abortion:
    '=abortion induced|=abortion|medical abortion|abortion second trimester|termination of pregnancy',
  ectopic: 'ectopic pregnancy|tubal pregnancy',
  infertility: '*infertility|ivf|in vitro fertilization|*subfertility|poor ovarian response',
  maleInfertility:
    'male infertility|azoospermia|oligospermia|non obstructive azoospermia|sperm dna fragmentation',
  pcos: 'polycystic ovary syndrome|pcos|polycystic ovary',
  endometriosis: '*endometriosis|endometrioma|ovarian endometrioma',
  fibroids:
    '*fibroid|*leiomyoma|*myoma|uterine leiomyomata|heavy menstrual bleeding associated with uterine fibroid',
  heavyPeriods:
    '^ heavy menstrual bleeding|*menorrhagia|uterine hemorrhage|^metrorrhagia|^amenorrhea',
  periodPain: '*dysmenorrhea|menstrual pain|menstrual cramp|period pain|menstrual discomfort',
  pms: 'premenstrual syndrome|premenstrual dysphoric disorder|pmdd|=pms',
  pelvicPain: '^ pelvic pain|pelvic pain syndrome|*dyspareunia|*vulvodynia|vestibulodynia',
  prolapse: 'pelvic organ prolapse|=prolapse|uterine prolapse|^cystocele|vaginal prolapse',
  vaginalDryness:
    'vaginal atrophy|atrophic vaginitis|vulvovaginal atrophy|menopause syndrome|vaginal dryness',
  contraception:
    '^ *contraception|birth control|contraceptive usage|contraception behavior|unintended pregnancy',
  brcaRisk:
    '^ brca1 gene mutation|brca2 gene mutation|brca1 mutation|hereditary breast and ovarian cancer syndrome|brca mutation',
  newborn: '=newborn|=infant newborn disease|=infant newborn|=neonate|=neonatal',
} as const satisfies Record<string, string>;
