// Infections and vaccines: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const infections = {
  infection:
    '=infection|=infectious disease|=bacterial infection|=communicable disease|hospital acquired infection',
  viralInfection:
    '=viral infection|=virus disease|adenovirus infection|*norovirus|enterovirus infection',
  covid19: '*covid 19|covid19|sars cov 2|coronavirus disease 2019|covid 19 pneumonia',
  longCovid:
    'long covid|post covid 19 syndrome|post covid 19 condition|post covid syndrome|post acute sequelae of sars cov 2 infection',
  influenza: '*influenza|*flu|influenza a|influenza virus infection|influenza vaccine',
  rsv: 'respiratory syncytial virus infection|rsv infection|rsv|respiratory syncytial virus|respiratory syncytial virus disease',
  hiv: '*hiv|hiv infection|hiv 1 infection|human immunodeficiency virus|aids',
  hepatitisB: 'hepatitis b|hbv|hepatitis b virus|hepatitis b infection|hbv infection',
  hepatitisC: 'hepatitis c|hcv|hcv infection|hepatitis c virus|hepatitis c virus infection',
  cmv: 'cytomegalovirus infection|cmv|cmv infection|cytomegalovirus|congenital cytomegalovirus',
  herpes:
    'herpes simplex|genital herpes|herpes labialis|herpes genitalis|herpes simplex virus infection',
  shingles: 'herpes zoster|*shingles|zoster',
  postherpeticNeuralgia: 'postherpetic neuralgia|post herpetic neuralgia|phn',
  chickenpox: '*chickenpox|*varicella',
  hpv: 'human papillomavirus|hpv|papillomavirus infection|hpv infection|human papilloma virus',
  warts: '*wart|condylomata acuminata|verruca vulgaris|condyloma acuminatum|molluscum contagiosum',
  polio: '*polio|*poliomyelitis|polio immunity',
  rabies: '*rabies',
  ebola: '*ebola|ebola virus disease|^viral hemorrhagic fever|^marburg virus disease|^lassa fever',
  dengue: '*dengue|dengue fever|dengue virus infection',
  zika: 'zika virus|zika|zika virus infection|zika virus disease',
  rotavirus: '*rotavirus|rotavirus infection|rotavirus gastroenteritis',
  malaria:
    '*malaria|malaria falciparum|malaria vivax|plasmodium falciparum infection|plasmodium falciparum',
  tuberculosis: '*tuberculosis|tuberculosis pulmonary|=tb|mdr tb',
  nontuberculousMycobacteria:
    'nontuberculous mycobacterial infection|mycobacterium avium complex|nontuberculous mycobacterial lung disease|mycobacterium infection nontuberculous|mac lung disease',
  pneumonia: '*pneumonia|ventilator associated pneumonia|pneumonia bacterial|vap|pneumonia viral',
  pneumococcal:
    'pneumococcal disease|pneumococcal infection|pneumococcal pneumonia|pneumococcal vaccine|streptococcus pneumoniae infection',
  meningitis:
    '*meningitis|^meningococcal disease|^meningococcal infection|^meningitis meningococcal',
  encephalitis: '*encephalitis|anti nmda receptor encephalitis',
  haemophilus: 'haemophilus influenzae type b infection|haemophilus infection|hib disease',
  strep:
    'strep throat|streptococcal pharyngitis|group b streptococcal infection|group b streptococcus|streptococcus agalactiae infection',
  staph:
    'staphylococcal infection|staphylococcus aureus infection|staphylococcus aureus|mrsa|staphylococcus aureus bacteremia',
  typhoid: 'typhoid fever|typhoid|enteric fever|paratyphoid fever',
  cDifficile:
    'clostridium difficile infection|clostridioides difficile infection|clostridium difficile|cdi|c difficile infection',
  hPylori:
    'helicobacter pylori infection|helicobacter pylori|h pylori infection|h pylori|helicobacter infection',
  urinaryInfection: 'urinary tract infection|uti|*pyelonephritis|*cystitis|cuti',
  syphilis: '*syphilis|neurosyphilis',
  vaginosis:
    'bacterial vaginosis|vaginal candidiasis|vulvovaginal candidiasis|*vaginitis|vaginal infection',
  skinInfection:
    '^ skin infection|soft tissue infection|*cellulitis|skin and skin structure infection|absss',
  woundInfection: 'surgical site infection|wound infection|postoperative infection|=ssi',
  abdominalInfection:
    'intra abdominal infection|*peritonitis|ciai|intraabdominal infection|liver abscess',
  boneInfection:
    '*osteomyelitis|bone infection|joint infection|septic arthritis|prosthesis related infection',
  respiratoryInfection:
    '^ respiratory tract infection|respiratory infection|*bronchitis|respiratory viral infection|common cold|=cold',
  bronchiolitis: '*bronchiolitis|bronchiolitis viral',
  sinusitis: '*sinusitis|*rhinosinusitis|sinus infection',
  soreThroat: 'sore throat|*pharyngitis|*tonsillitis|peritonsillar abscess',
  lyme: 'lyme disease|borrelia infection|lyme borreliosis|erythema migran|lyme neuroborreliosis',
  fungalInfection: 'fungal infection|*mycosis|*candidiasis|*aspergillosis|*candidemia',
  nailFungus: '*onychomycosis|tinea unguium|toenail fungus|nail fungus',
  worms:
    '^ soil transmitted helminth|*helminthiasis|*ascariasis|hookworm infection|helminth infection',
  schistosomiasis: '*schistosomiasis|schistosoma mansoni infection|*bilharziasis',
  filariasis: '*filariasis|*onchocerciasis|elephantiasis|river blindness|loiasis',
  leishmaniasis: '*leishmaniasis|kala azar',
  chagas: 'chagas disease|american trypanosomiasis',
  fever: 'fever of unknown origin|*pyrexia|hyperthermia|=fever|postoperative fever',
  antibioticResistance:
    '^ antibiotic resistance|antimicrobial resistance|drug resistance microbial|carbapenem resistant enterobacteriaceae infection|carbapenem resistant enterobacteriaceae',
  vaccination: '=vaccination|=immunization|vaccine reaction|vaccine hesitancy|vaccine refusal',
  measles: '*measles',
  tetanus: '*tetanus|lockjaw',
  diphtheria: '*diphtheria',
  whoopingCough: '*pertussis|whooping cough',
  yellowFever: 'yellow fever',
  skinFungus: '*tinea|tinea pedis|athlete foot|dermatophytosis|*ringworm',
  scabies: '*scabies',
  cholera: '*cholera',
  gonorrhea: '*gonorrhea|neisseria gonorrhoeae infection',
  chlamydia: '*chlamydia|chlamydia trachomatis infection|chlamydia infection',
  sti: 'sexually transmitted infection|sexually transmitted disease|=std|=sti|^trichomonas infection',
  prepHiv:
    'hiv prevention|pre exposure prophylaxis|hiv preexposure prophylaxis|hiv risk behavior|hiv prep',
} as const satisfies Record<string, string>;
