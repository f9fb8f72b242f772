// Mind, sleep and habits: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const mind = {
  depression:
    '=depression|=depressive disorder|depressive symptom|^perinatal depression|depressed mood',
  majorDepression: 'major depressive disorder|mdd|major depression|major depressive episode',
  treatmentResistantDepression:
    'treatment resistant depression|depressive disorder treatment resistant|treatment resistant major depressive disorder|trd|treatment refractory depression',
  postpartumDepression: 'postpartum depression|postnatal depression|peripartum depression',
  bipolar:
    '*bipolar disorder|bipolar depression|bipolar i disorder|*mania|bipolar affective disorder',
  anxiety: '=anxiety|=anxiety disorder|anxiety symptom|preoperative anxiety|=anxiety state',
  generalizedAnxiety: 'generalized anxiety disorder|=gad|generalized anxiety',
  socialAnxiety: 'social anxiety disorder|social phobia|social anxiety',
  panic: 'panic disorder|panic attack|*agoraphobia',
  phobia: '*phobia|phobic disorder',
  ocd: 'obsessive compulsive disorder|ocd|obsessive compulsive symptom|^trichotillomania|^body dysmorphic disorder',
  ptsd: 'post traumatic stress disorder|ptsd|posttraumatic stress|^acute stress disorder|post traumatic stress symptom|combat disorder',
  stress: '=stress|psychological stress|psychological distress|=distress|emotional distress',
  burnout:
    '*burnout|^caregiver burden|burnout professional|^compassion fatigue|burnout psychological',
  adjustmentDisorder: 'adjustment disorder',
  grief: '*grief|bereavement|prolonged grief disorder',
  schizophrenia:
    '*schizophrenia|^*schizoaffective disorder|schizophrenic disorder|schizophrenia spectrum disorder|schizophrenia spectrum and other psychotic disorder',
  psychosis:
    '*psychosis|psychotic disorder|^delusional disorder|^hallucination|psychosis nos other',
  tardiveDyskinesia: 'tardive dyskinesia',
  suicide: '*suicide|suicidal ideation|suicide prevention|suicide attempt|suicidal behavior',
  autism: '*autism spectrum disorder|*autism|asd|autistic disorder|autism spectrum disorder asd',
  adhd: 'attention deficit hyperactivity disorder|adhd|attention deficit disorder|attention deficit hyperactivity disorder adhd|=add',
  conductDisorder:
    '^ conduct disorder|oppositional defiant disorder|behavior disorder|behavior problem|*aggression',
  developmentalDisorder:
    '^ developmental disability|intellectual disability|neurodevelopmental disorder|developmental delay|child development',
  eatingDisorder:
    'eating disorder|eating disorder symptom|^arfid|disordered eating|feeding disorder',
  anorexia: 'anorexia nervosa',
  bulimia: 'bulimia nervosa|*bulimia|binge eating disorder|binge eating',
  borderline: 'personality disorder|^antisocial personality disorder',
  insomnia: '*insomnia|sleep initiation and maintenance disorder|sleeplessness|insomnia disorder',
  sleepProblems: 'sleep disorder|sleep disturbance|sleep quality|sleep deprivation|sleep problem',
  sleepApnea: 'sleep apnea|osa|sleep apnea syndrome|sleep disordered breathing|apnea obstructive',
  narcolepsy: '*narcolepsy|*cataplexy|narcolepsy type 1',
  restlessLegs: 'restless leg syndrome|rls',
  delirium:
    '*delirium|emergence agitation|^postoperative cognitive dysfunction|delirium of mixed origin',
  alcohol: 'alcohol use disorder|alcohol dependence|alcoholism|alcohol abuse|alcohol drinking',
  alcoholWithdrawal: 'alcohol withdrawal|alcohol withdrawal syndrome|alcohol withdrawal delirium',
  opioidUse:
    'opioid use disorder|opioid dependence|opioid related disorder|opioid use|opioid addiction',
  cocaineUse:
    'cocaine dependence|cocaine use disorder|cocaine related disorder|cocaine addiction|cocaine abuse',
  cannabisUse: 'cannabis use disorder|marijuana abuse|cannabis dependence|cannabis use|cannabis',
  substanceUse:
    'substance use disorder|substance use|substance abuse|substance related disorder|drug abuse',
  smoking:
    'smoking cessation|=smoking|tobacco use disorder|nicotine dependence|tobacco use|nicotine addiction|smoking behavior|smoking reduction|tobacco dependence',
  mentalHealth:
    '^ =mental health|=mental disorder|serious mental illness|psychiatric disorder|mental health issue',
  loneliness: '*loneliness|social isolation|social connectedness',
  violence: '^ *violence|child abuse|child maltreatment|bullying|violence physical',
  sexualDysfunction:
    'sexual dysfunction|sexual dysfunction physiological|sexual dysfunction psychological|sexual desire disorder|sexual arousal disorder',
} as const satisfies Record<string, string>;
