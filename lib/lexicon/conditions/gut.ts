// Stomach, gut and liver: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const gut = {
  crohn: '*crohn disease|crohn|crohn ileitis|crohn colitis',
  ulcerativeColitis: '*ulcerative colitis|=uc|^proctitis|ulcerative colitis flare',
  ibd: 'inflammatory bowel disease|ibd|inflammatory bowel disease crohn disease',
  colitis: '=colitis|microscopic colitis|=enteritis|radiation proctitis|enterocolitis',
  irritableBowel: 'irritable bowel syndrome|ibs|ibs d|ibs c|irritable bowel',
  constipation: '*constipation|constipation drug induced|^obstructed defecation|^fecal impaction',
  diarrhea:
    '*diarrhea|antibiotic associated diarrhea|^*gastroenteritis|diarrhea infantile|diarrhea infectious',
  fecalIncontinence: 'fecal incontinence|anal incontinence|bowel incontinence',
  reflux: 'reflux disease|gerd|gastroesophageal reflux|*heartburn|acid reflux',
  barrett: 'barrett esophagus',
  eosinophilicEsophagitis: '^ eosinophilic esophagitis|eoe',
  swallowing:
    '*dysphagia|deglutition disorder|swallowing disorder|^esophageal achalasia|*achalasia',
  indigestion: '^ *dyspepsia|indigestion|^*bloating|^flatulence|gastrointestinal disorder',
  gastroparesis: '*gastroparesis|^gastric emptying|gastroparesis nondiabetic',
  nauseaVomiting: '*nausea|*vomiting|ponv|^cyclic vomiting syndrome|=emesis',
  abdominalPain: '=abdominal pain|^acute abdomen|stomach pain|visceral pain|belly pain',
  celiac: 'celiac disease|*celiac|celiac sprue',
  lactoseIntolerance: 'lactose intolerance|lactose maldigestion|lactose malabsorption',
  shortBowel:
    '^ short bowel syndrome|intestinal failure|short bowel|malabsorption syndrome|malabsorption',
  pancreatitis: '*pancreatitis',
  bileDuctBlock:
    'bile duct obstruction|biliary obstruction|obstructive jaundice|biliary stricture|cholestasis',
  pbc: 'primary biliary cholangitis|primary biliary cirrhosis|pbc|liver cirrhosis biliary|^primary sclerosing cholangitis',
  cirrhosis: '*cirrhosis|^liver fibrosis|^end stage liver disease|advanced chronic liver disease',
  hepaticEncephalopathy: 'hepatic encephalopathy',
  alcoholLiver:
    'alcoholic hepatitis|alcoholic liver disease|alcohol associated hepatitis|alcohol related liver disease|alcohol associated liver disease',
  portalHypertension:
    'portal hypertension|^esophageal varices|^gastric varices|^variceal bleeding|^varix',
  liverFailure: 'liver failure|aclf|hepatic insufficiency',
  liverDisease: '^ liver disease|hepatic impairment|^autoimmune hepatitis|=hepatitis|liver injury',
  liverTransplant:
    'liver transplant|liver transplantation|liver transplantation complication|liver transplant rejection|liver transplant disorder',
  giBleeding:
    'gastrointestinal bleeding|gi bleeding|bleeding ulcer|gastrointestinal bleed|gi bleed',
  colonPolyps: 'colorectal adenoma|adenoma colon|colon polyp|colorectal polyp|adenomatous polyp',
  bowelPrep:
    '^ bowel preparation|*colonoscopy|colonoscopy preparation|bowel preparation solution|colon preparation',
  hemorrhoids:
    '*hemorrhoid|hemorrhoid pain|hemorrhoidal disease|hemorrhoidectomy|^prolapsed hemorrhoid',
  analFissure: '^ anal fissure|fissure in ano|anal fistula|fistula in ano|rectal fistula',
  hernia: '*hernia|^hiatal hernia|hernia incisional ventral|^paraesophageal hernia',
  appendicitis: '*appendicitis|appendicectomy|appendectomy',
  nec: 'necrotizing enterocolitis|necrotizing enterocolitis of newborn|nec',
  colic: 'infantile colic|infant colic|=colic',
  bariatric: 'bariatric surgery|^gastric bypass|bariatric surgery candidate|sleeve gastrectomy',
  pepticUlcer:
    'peptic ulcer|gastric ulcer|duodenal ulcer|peptic ulcer disease|gastroduodenal ulcer',
  gastritis: '*gastritis',
  gallstones:
    '*gallstone|*cholelithiasis|*cholecystolithiasis|^choledocholithiasis|bile duct stone',
  cholecystitis: '*cholecystitis|gallbladder disease|*cholecystectomy|^biliary colic',
  cholangitis: '*cholangitis',
  ileus: '*ileus',
  bowelObstruction: 'intestinal obstruction|bowel obstruction',
  diverticulitis: '*diverticulitis|diverticular disease|^diverticulosis',
  pancreaticInsufficiency: 'pancreatic insufficiency',
} as const satisfies Record<string, string>;
