// Mind, sleep and habits: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const mind = {
  depression: '=depressive disorder|depressive symptom|depressed mood',
  'major depression': 'major depressive disorder|mdd',
  'depression that did not ease with treatment':
    'treatment resistant depression|depressive disorder treatment resistant|treatment resistant major depressive disorder',
  'depression after birth': 'postpartum depression|postnatal depression|peripartum depression',
  'bipolar disorder': 'bipolar depression|bipolar i disorder',
  anxiety: '=anxiety disorder|anxiety symptom',
  'generalized anxiety disorder': '=gad|generalized anxiety',
  'social anxiety': 'social anxiety disorder|social phobia',
  'panic disorder': 'panic attack|*agoraphobia',
  'obsessive-compulsive disorder': 'ocd|obsessive compulsive symptom',
  PTSD: 'post traumatic stress disorder|posttraumatic stress',
  stress: 'psychological stress|psychological distress',
  burnout: '*burnout|^caregiver burden|burnout professional',
  schizophrenia: '*schizophrenia|^*schizoaffective disorder|schizophrenic disorder',
  psychosis: '*psychosis|psychotic disorder|^delusional disorder',
  'thoughts of suicide or self-harm': '*suicide|suicidal ideation|suicide prevention',
  autism: '*autism spectrum disorder|*autism|asd',
  ADHD: 'attention deficit hyperactivity disorder|attention deficit disorder',
  'developmental problems':
    '^ developmental disability|intellectual disability|neurodevelopmental disorder',
  'eating disorders': 'eating disorder symptom|^arfid',
  anorexia: 'anorexia nervosa',
  'binge eating': 'bulimia nervosa|*bulimia|binge eating disorder',
  'a personality disorder': '^antisocial personality disorder',
  insomnia: '*insomnia|sleep initiation and maintenance disorder|sleeplessness',
  'sleep problems': 'sleep disorder|sleep disturbance|sleep quality',
  'sleep apnea': 'osa|sleep apnea syndrome',
  narcolepsy: '*narcolepsy|*cataplexy|narcolepsy type 1',
  'restless legs': 'restless leg syndrome|rls',
  'sudden confusion': '*delirium|emergence agitation|^postoperative cognitive dysfunction',
  'alcohol problems': 'alcohol use disorder|alcohol dependence|alcoholism',
  'opioid use problems': 'opioid use disorder|opioid dependence|opioid related disorder',
  'stimulant drug addiction': 'cocaine dependence|cocaine use disorder|cocaine related disorder',
  'cannabis use problems': 'cannabis use disorder|marijuana abuse|cannabis dependence',
  'drug or alcohol use problems':
    'substance use disorder|substance use|substance abuse|drug addiction',
  smoking: 'smoking cessation|tobacco use disorder|nicotine dependence',
  'mental health':
    '^ =mental health|=mental disorder|serious mental illness|=mental health issue|=mental health problem',
  'sexual problems':
    'sexual dysfunction|sexual dysfunction physiological|sexual dysfunction psychological',
} as const satisfies Record<string, string>;
