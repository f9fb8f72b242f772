// Instruments: sets of questions, scores and tests that primary outcomes name.

/**
 * How an instrument works. `profile` (questions about many things), `line`, `number`, `clinician` and `person`
 * can rate anything: what they rate is read from the measure's other words.
 */
export type Tool =
  | 'questions'
  | 'profile'
  | 'score'
  | 'test'
  | 'diary'
  | 'line'
  | 'number'
  | 'clinician'
  | 'person';

/**
 * Key → how it works, and its spellings split by `|`: short names are found in their own capitals, names in lower case
 * anywhere. A name in lower case is shown by the short name before it, or by what stands after `>`. Words that mean
 * something else too, marked `~`, name an instrument only beside a word for one: "insomnia severity index".
 */
export const SCALES = {
  phq9: ['questions', 'PHQ-9|patient health questionnaire>PHQ|PHQ-8|PHQ-2|PHQ-4'],
  hamd: [
    'score',
    'HAM-D|HAMD|HDRS|hamilton depression>HAM-D|hamilton rating scale for depression>HAM-D',
  ],
  madrs: ['score', 'MADRS|montgomery asberg'],
  bdi: ['questions', 'BDI|beck depression'],
  qids: [
    'questions',
    "QIDS|quick inventory of depressive|IDS-SR|CES-D|CESD|center for epidemiologic studies depression|CDRS-R|children's depression rating",
  ],
  epds: ['questions', 'EPDS|edinburgh postnatal'],
  gds: ['questions', 'GDS|geriatric depression~'],
  hads: ['questions', 'HADS|hospital anxiety and depression~'],
  gad7: ['questions', 'GAD-7|generalized anxiety disorder 7'],
  hama: ['score', 'HAM-A|HAMA|HARS|hamilton anxiety>HAM-A|hamilton rating scale for anxiety>HAM-A'],
  stai: ['questions', 'STAI|state trait anxiety|spielberger|BAI|beck anxiety'],
  ybocs: ['score', 'Y-BOCS|CY-BOCS|yale brown obsessive>Y-BOCS'],
  caps5: [
    'score',
    'CAPS-5|clinician administered ptsd>CAPS|PCL-5|ptsd checklist>PCL|PCL|IES-R|impact of event~',
  ],
  panss: ['score', 'PANSS|positive and negative syndrome'],
  adhdrs: ['score', 'ADHD-RS|adhd rating scale|AISRS|CAARS|conners>Conners|SNAP-IV'],
  abci: [
    'score',
    'ABC-I|aberrant behavior~>ABC|aberrant behaviour~>ABC|CMAI|cohen mansfield|NPI~|neuropsychiatric inventory',
  ],
  srs2: [
    'score',
    'SRS-2|social responsiveness~>SRS|ADOS|VABS|vineland>Vineland|childhood autism rating>CARS',
  ],
  cbcl: ['questions', 'CBCL|child behavior checklist|SDQ|strengths and difficulties|ECBI|eyberg'],
  pss: ['questions', 'PSS|perceived stress~'],
  dass: ['questions', 'DASS|depression anxiety stress~|depression anxiety and stress~'],
  k10: [
    'questions',
    'K10|kessler>Kessler|GHQ|general health questionnaire|CORE-OM|SCL-90|BSI-18|brief symptom inventory>BSI|distress thermometer>Distress Thermometer',
  ],
  panas: ['questions', 'PANAS|positive and negative affect~|POMS|profile of mood'],
  wemwbs: ['questions', 'WEMWBS|SWEMWBS|warwick edinburgh>WEMWBS|WHO-5'],
  zbi: ['questions', 'ZBI|zarit>Zarit|caregiver strain~>CSI'],
  cssrs: ['score', 'C-SSRS|columbia suicide|beck scale for suicid>BSS'],
  audit: ['questions', 'AUDIT~|alcohol use disorders identification'],
  tlfb: ['diary', 'TLFB|timeline followback|timeline follow back'],
  ocds: ['questions', 'OCDS|PACS|penn alcohol craving'],
  cows: ['score', 'COWS|SOWS|CIWA|opiate withdrawal~>Opiate Withdrawal Scale'],
  ftnd: ['questions', 'FTND|fagerstrom|MNWS|minnesota nicotine withdrawal'],
  isi: ['questions', 'ISI|insomnia severity~'],
  psqi: ['questions', 'PSQI|pittsburgh sleep'],
  ess: ['questions', 'ESS|epworth'],
  vas: ['line', 'VAS|visual analog|visual analogue|visual analoge'],
  nrs: [
    'number',
    'NRS|NPRS|VNRS|numeric rating|numerical rating|numeric pain|numerical pain|verbal numeric|likert',
  ],
  bpi: ['questions', 'BPI~|brief pain inventory|MPQ|mcgill>McGill'],
  womac: ['questions', 'WOMAC|western ontario and mcmaster'],
  flacc: ['score', 'FLACC|face legs activity'],
  wongBaker: ['score', 'wong baker>Wong-Baker|faces pain~>Faces Pain Scale|FPS-R'],
  nips: ['score', 'NIPS|neonatal infant pain~|PIPP|premature infant pain~'],
  dn4: ['questions', 'DN4|LANSS|NPSI|neuropathic pain symptom~|paindetect>PainDETECT'],
  pcs: ['questions', 'pain catastrophizing~>PCS|TSK|tampa|FABQ|fear avoidance~'],
  fiq: ['questions', 'FIQ|FIQR|fibromyalgia impact~>FIQ'],
  odi: ['questions', 'ODI|oswestry|RMDQ|RMQ|roland morris>Roland-Morris|QBPDS|quebec back'],
  ndi: ['questions', 'NDI|neck disability~'],
  joa: [
    'score',
    'JOA|mJOA|japanese orthop>JOA|japanese orthopaedic>JOA|japanese orthopedic>JOA|japanese orthopedics>JOA',
  ],
  hit6: ['questions', 'HIT-6|headache impact~'],
  midas: ['questions', 'MIDAS|migraine disability~|MSQ~|migraine specific quality'],
  dash: ['questions', 'DASH~|QuickDASH|disabilities of the arm>DASH'],
  spadi: [
    'score',
    'SPADI|shoulder pain and disability~|ASES|american shoulder and elbow|constant murley>Constant|oxford shoulder>OSS',
  ],
  koos: [
    'score',
    'KOOS|knee injury and osteoarthritis|IKDC|lysholm>Lysholm|KSS|knee society~|OKS|oxford knee',
  ],
  hoos: ['score', 'HOOS|HHS|harris hip|OHS|oxford hip|FJS|forgotten joint'],
  faam: ['score', 'FAAM|AOFAS|FFI|foot function~|FAOS|foot and ankle~'],
  lefs: ['questions', 'LEFS|lower extremity functional~'],
  haq: ['questions', 'HAQ|HAQ-DI|health assessment questionnaire'],
  acr20: ['score', 'ACR20|ACR50|ACR70|DAS28|SDAI'],
  basdai: [
    'score',
    'BASDAI|BASFI|ASDAS|ASAS20|ASAS40|bath ankylosing spondylitis functional>BASFI|bath ankylosing>BASDAI|spondyloarthritis international>ASAS',
  ],
  sledai: ['score', 'SLEDAI|SRI-4|BICLA|BILAG'],
  mRSS: ['score', 'mRSS|modified rodnan'],
  sf36: ['profile', 'SF-36|SF-12|VR-12|short form 36|short form health survey|short form 12>SF-12'],
  eq5d: ['profile', 'EQ-5D|euroqol|EuroQol'],
  promis: ['profile', 'PROMIS|patient reported outcomes measurement'],
  whoqol: ['profile', 'WHOQOL|whoqol|world health organization quality of life'],
  pedsQL: ['profile', 'PedsQL|pediatric quality of life~'],
  qlqc30: [
    'profile',
    'QLQ-C30|QLQ|EORTC QLQ>EORTC QLQ|FACT-G|FACT-P|FACT-L|FACT-B|functional assessment of cancer>FACT|EPIC~|EPIC-26|FACIT',
  ],
  fss: [
    'questions',
    'FSS~|fatigue severity scale|FACIT-F|MFI~|MFIS|BFI|brief fatigue~|chalder>Chalder|facit fatigue>FACIT-F',
  ],
  esas: ['profile', 'ESAS|edmonton symptom|MDASI|MSAS|memorial symptom'],
  whodas: [
    'questions',
    'WHODAS|who disability assessment|sheehan>Sheehan|WSAS|work and social adjustment',
  ],
  barthel: ['score', 'barthel>Barthel|FIM~|functional independence measure'],
  cgi: ['clinician', 'CGI|clinical global impression|clinical global'],
  pgic: [
    'person',
    "PGIC|PGI-I|PGI-C|PGI-S|patient global impression|patient's global impression|GPE|global perceived effect|GRC|global rating of change",
  ],
  edss: ['score', 'EDSS|expanded disability status'],
  alsfrs: ['score', 'ALSFRS|amyotrophic lateral sclerosis functional rating|als functional rating'],
  updrs: ['score', 'UPDRS|unified parkinson'],
  pdq39: ['questions', "PDQ-39|PDQ-8|parkinson's disease questionnaire"],
  aDASCog: [
    'test',
    "ADAS-Cog|alzheimer's disease assessment scale|MMSE|mini mental|MoCA|montreal cognitive|MCCB|matrics|CANTAB|RBANS",
  ],
  cdrsb: ['score', 'CDR-SB|clinical dementia rating>CDR|iADRS'],
  nihss: ['score', 'NIHSS|national institutes of health stroke|nih stroke'],
  mRS: ['score', 'mRS|modified rankin'],
  gcs: ['score', 'GCS|glasgow coma|CRS-R|coma recovery'],
  fmaue: [
    'test',
    'FMA-UE|FMA|fugl meyer>Fugl-Meyer|ARAT|action research arm|WMFT|wolf motor|box and block>Box and Block',
  ],
  ashworth: ['score', 'ashworth>Ashworth|tardieu>Tardieu'],
  bbs: ['test', 'BBS|berg balance>Berg|mini bestest>Mini-BESTest|tinetti>Tinetti'],
  tug: ['test', 'TUG|timed up and go|timed up go'],
  n6mwt: ['test', '6MWT|6MWD|6 minute walk>6MWT|six minute walk>6MWT|6 min walk>6MWT'],
  bayley: ['test', 'bayley>Bayley|BSID|ages and stages>ASQ|ASQ-3'],
  camicu: ['score', 'CAM-ICU|confusion assessment>CAM|DRS-R-98|delirium rating~'],
  rass: ['score', 'RASS|richmond agitation|ramsay>Ramsay|OAA/S'],
  asia: ['score', 'ASIA~|ISNCSCI|SCIM|spinal cord independence~|american spinal injury>ASIA'],
  act: ['questions', 'ACT~|ACQ|asthma control test>ACT|asthma control questionnaire>ACQ'],
  aqlq: ['questions', 'AQLQ|asthma quality of life~'],
  sgrq: ['questions', 'SGRQ|st george>SGRQ|copd assessment>CAT|CCQ'],
  mMRC: ['score', 'mMRC|modified medical research council|borg>Borg'],
  cfqr: ['questions', 'CFQ-R|cystic fibrosis questionnaire'],
  snot22: [
    'questions',
    'SNOT-22|sino nasal outcome|sinonasal outcome|TNSS|rTNSS|total nasal symptom~>TNSS|RQLQ|rhinoconjunctivitis quality~',
  ],
  kccq: ['questions', 'KCCQ|kansas city cardiomyopathy|MLHFQ|minnesota living with heart failure'],
  nyha: ['score', 'NYHA|new york heart association'],
  cdai: [
    'score',
    "crohn's disease activity>CDAI|crohns disease activity>CDAI|SES-CD|PCDAI|harvey bradshaw>Harvey-Bradshaw",
  ],
  mayo: ['score', 'mayo score>Mayo|PUCAI|UCDAI'],
  ibssss: ['questions', 'IBS-SSS|IBS-QOL|irritable bowel severity~>IBS-SSS'],
  gsrs: [
    'questions',
    'GSRS|gastrointestinal symptom rating|PAC-SYM|GCSI|gastroparesis cardinal|GIQLI',
  ],
  eat10: ['score', 'EAT-10|MDADI|FOIS|penetration aspiration~>PAS'],
  ipss: [
    'questions',
    'IPSS|I-PSS|international prostate symptom>IPSS|AUA-SI|AUASI|american urological association symptom',
  ],
  oabss: [
    'questions',
    'OABSS|overactive bladder symptom~>OABSS|OAB-q|overactive bladder questionnaire',
  ],
  iciq: [
    'questions',
    'ICIQ|international consultation on incontinence|UDI-6|urogenital distress~|IIQ-7|I-QOL',
  ],
  iief: [
    'questions',
    'IIEF|IIEF-5|international index of erectile>IIEF|international index erectile>IIEF|SHIM|sexual health inventory',
  ],
  sep: ['diary', 'SEP~|SEP2|SEP3|sexual encounter profile>SEP'],
  ehs: ['questions', 'EHS|EHGS|erection hardness~>EHS'],
  edits: [
    'questions',
    'EDITS~|erectile dysfunction inventory of treatment|DTSQ|diabetes treatment satisfaction',
  ],
  qeq: [
    'questions',
    'QEQ|quality of erection~|SEAR|self esteem and relationship~|GAQ|global assessment question|PAIRS~',
  ],
  pep: ['questions', 'premature ejaculation profile~>PEP|PEDT|premature ejaculation diagnostic'],
  mshq: ['questions', 'MSHQ|male sexual health questionnaire'],
  fsfi: ['questions', 'FSFI|female sexual function~|FSDS|female sexual distress~'],
  menqol: [
    'questions',
    'MENQOL|menopause rating>MRS|kupperman>Kupperman|greene climacteric>Greene',
  ],
  easi: [
    'score',
    'EASI|eczema area and severity|SCORAD|scoring atopic|POEM~|patient oriented eczema',
  ],
  pasi: ['score', 'PASI|psoriasis area and severity|psoriasis area severity'],
  iga: [
    'clinician',
    "IGA|vIGA-AD|sPGA|investigator's global|investigator global|investigators global|static physician>sPGA",
  ],
  dlqi: ['questions', 'DLQI|CDLQI|dermatology life quality~|skindex>Skindex'],
  uas7: ['score', 'UAS7|urticaria activity~'],
  winrs: ['number', 'WI-NRS|PP-NRS|peak pruritus|worst itch>itch NRS'],
  salt: ['score', 'SALT~|severity of alopecia~'],
  posas: ['score', 'POSAS|patient and observer scar|vancouver scar>Vancouver'],
  bcva: ['test', 'BCVA|UCVA|best corrected visual acuity>BCVA'],
  osdi: ['questions', 'OSDI|ocular surface disease index'],
  thi: ['questions', 'THI|tinnitus handicap~|TFI|tinnitus functional~'],
  ohip: ['questions', 'OHIP|oral health impact~'],
  qoR15: ['questions', 'QoR-15|QoR-40|quality of recovery 15|quality of recovery 40>QoR-40'],
  sofa: ['score', 'SOFA|sequential organ failure'],
  wHOScale: ['score', 'who ordinal>WHO scale|clinical progression scale>WHO scale|NEWS2'],
  apgar: ['score', 'apgar>Apgar'],
  sus: ['questions', 'SUS~|system usability~'],
  dds: ['questions', 'diabetes distress~>DDS|PAID~|problem areas in diabetes~'],
} as const satisfies Record<string, readonly [Tool, string]>;

export type ScaleKey = keyof typeof SCALES;
