// Cancers and what comes with them: the spellings of each condition. How they are written: see conditionSpellings.ts.

export const cancer = {
  cancer: '=cancer|=adenocarcinoma|=malignant disease|=tumor malignant|=oncology',
  solidTumors: '*solid tumor|solid neoplasm',
  bloodCancer:
    'hematologic malignancy|hematological malignancy|hematopoietic and lymphoid cell neoplasm|=blood cancer',
  breastCancer: 'breast cancer|mammary cancer',
  tripleNegativeBreastCancer: 'triple negative breast cancer|tnbc',
  ductalCarcinomaInSitu:
    'ductal carcinoma in situ|dcis|intraductal carcinoma noninfiltrating|breast carcinoma in situ|intraductal breast cancer',
  lungCancer: 'lung cancer|bronchogenic carcinoma|bronchial neoplasm',
  nonSmallCellLungCancer:
    'non small cell lung cancer|nsclc|nonsmall cell lung cancer|non small cell cancer|lung adenocarcinoma',
  smallCellLungCancer: 'small cell lung cancer|=sclc',
  mesothelioma: '*mesothelioma',
  colorectalCancer:
    'colorectal cancer|crc|bowel cancer|colorectal adenocarcinoma|colon rectal cancer',
  colonCancer: 'colon cancer|colon adenocarcinoma',
  rectalCancer: 'rectal cancer|rectum cancer|rectal adenocarcinoma',
  stomachCancer: 'stomach cancer|gastric adenocarcinoma',
  gastroesophagealCancer:
    'gastroesophageal junction cancer|gastroesophageal cancer|gastroesophageal junction adenocarcinoma|esophagogastric cancer|gastro esophageal junction cancer',
  esophagealCancer:
    'esophageal cancer|esophagus cancer|esophageal squamous cell carcinoma|escc|esophageal adenocarcinoma',
  gastrointestinalCancer:
    'gastrointestinal cancer|gi cancer|digestive system neoplasm|digestive cancer',
  gist: 'gastrointestinal stromal tumor|gist',
  liverCancer: 'liver cancer|hepatocellular carcinoma|hcc|liver cell carcinoma|hepatoma',
  liverMetastases: 'liver metastasis|colorectal liver metastasis|metastatic liver cancer',
  bileDuctCancer:
    'bile duct cancer|cholangiocarcinoma|biliary tract cancer|biliary cancer|intrahepatic cholangiocarcinoma',
  pancreaticCancer:
    'pancreatic cancer|pancreas cancer|pancreatic ductal adenocarcinoma|pdac|pancreatic adenocarcinoma',
  neuroendocrineTumor: '*neuroendocrine tumor|neuroendocrine neoplasm|carcinoid tumor|gep net',
  prostateCancer: 'prostate cancer|prostate adenocarcinoma',
  castrationResistantProstateCancer:
    'castration resistant prostate cancer|castrate resistant prostate cancer|crpc|mcrpc|hormone refractory prostate cancer',
  bladderCancer:
    'bladder cancer|bladder urothelial carcinoma|non muscle invasive bladder cancer|nmibc|mibc',
  urothelialCancer: 'urothelial carcinoma|transitional cell carcinoma',
  kidneyCancer: 'kidney cancer|renal cell carcinoma|rcc|ccrcc',
  testicularCancer: 'testicular cancer|testicular germ cell tumor|testis cancer|seminoma',
  penileCancer: 'penile cancer|penis cancer|penile squamous cell carcinoma',
  ovarianCancer: 'ovarian cancer',
  peritonealCancer: 'peritoneal cancer|peritoneal carcinomatosis|peritoneal metastasis',
  cervicalCancer: 'cervical cancer|cervix cancer|cervix uteri cancer',
  cervicalPrecancer:
    'cervical intraepithelial neoplasia|cervical dysplasia|cin|high grade squamous intraepithelial lesion',
  endometrialCancer:
    'endometrial cancer|uterine cancer|endometrial adenocarcinoma|uterine corpus cancer',
  headAndNeckCancer: 'head and neck cancer|head and neck squamous cell carcinoma|hnscc|scchn',
  mouthCancer:
    'oral cancer|oral cavity cancer|oral squamous cell carcinoma|tongue cancer|oral cavity squamous cell carcinoma',
  throatCancer:
    'oropharyngeal cancer|oropharynx cancer|throat cancer|pharyngeal cancer|hypopharyngeal cancer',
  nasopharyngealCancer: 'nasopharyngeal cancer|nasopharynx cancer',
  thyroidCancer: 'thyroid cancer',
  brainTumor:
    'brain tumor|brain neoplasm|central nervous system neoplasm|cns tumor|intracranial tumor',
  brainMetastases:
    'brain metastasis|metastatic brain tumor|cns metastasis|metastatic malignant neoplasm in brain',
  glioma: '*glioma|astrocytoma|oligodendroglioma|dipg',
  glioblastoma: '*glioblastoma|glioblastoma multiforme|gbm',
  meningioma: '*meningioma',
  neuroblastoma: '*neuroblastoma',
  sarcoma: '*sarcoma|leiomyosarcoma|liposarcoma',
  osteosarcoma: '*osteosarcoma|bone sarcoma',
  kaposiSarcoma: 'kaposi sarcoma',
  boneMetastases: 'bone metastasis|osseous metastasis|metastatic bone disease',
  metastaticCancer:
    '=metastatic cancer|=neoplasm metastasis|=metastasis|=advanced cancer|=metastatic solid tumor',
  unknownPrimaryCancer: 'cancer of unknown primary',
  melanoma: '*melanoma',
  skinCancer: 'skin cancer|non melanoma skin cancer|keratinocyte carcinoma',
  basalCellCarcinoma: 'basal cell carcinoma|basal cell nevus syndrome',
  actinicKeratosis: 'actinic keratosis|solar keratosis',
  pheochromocytoma: '*pheochromocytoma|paraganglioma',
  leukemia: '*leukemia',
  acuteMyeloidLeukemia:
    'acute myeloid leukemia|aml|acute myelogenous leukemia|acute nonlymphocytic leukemia|acute myeloblastic leukemia',
  acuteLymphoblasticLeukemia:
    'acute lymphoblastic leukemia|acute lymphocytic leukemia|acute lymphoid leukemia|precursor cell lymphoblastic leukemia lymphoma|precursor b cell lymphoblastic leukemia lymphoma|lymphoblastic leukemia|b all|=all',
  chronicMyeloidLeukemia:
    'chronic myeloid leukemia|cml|chronic myelogenous leukemia|bcr abl positive chronic myelogenous leukemia|philadelphia chromosome positive chronic myelogenous leukemia',
  chronicLymphocyticLeukemia:
    'chronic lymphocytic leukemia|cll|small lymphocytic lymphoma|sll|b cell chronic lymphocytic leukemia|chronic lymphoid leukemia',
  myelodysplasticSyndrome: 'myelodysplastic syndrome|mds|myelodysplasia|myelodysplastic neoplasm',
  myelofibrosis: '*myelofibrosis',
  multipleMyeloma: '*myeloma',
  amyloidosis: '*amyloidosis',
  lymphoma: '*lymphoma',
  hodgkinLymphoma:
    '=hodgkin lymphoma|=hodgkin disease|classical hodgkin lymphoma|classic hodgkin lymphoma|=hodgkin',
  nonHodgkinLymphoma: 'non hodgkin lymphoma|nhl|non hodgkin|nonhodgkin lymphoma',
  diffuseLargeBCell: 'large b cell lymphoma|dlbcl|diffuse large cell lymphoma',
  follicularLymphoma: 'follicular lymphoma',
  cutaneousTCellLymphoma: 'cutaneous t cell lymphoma|mycosis fungoides|ctcl|sezary syndrome',
  graftVersusHost:
    'graft versus host disease|gvhd|graft vs host disease|graft versus host reaction',
  neurofibromatosis:
    '*neurofibromatosis|neurofibromatosis type 1|nf1|plexiform neurofibroma|neurofibromatosis 1',
  cancerPain: 'cancer pain|cancer related pain',
  cancerFatigue: 'cancer related fatigue|cancer fatigue',
  chemoNausea:
    'chemotherapy induced nausea and vomiting|cinv|chemotherapy induced nausea|chemotherapy induced vomiting',
  chemoNerveDamage:
    'chemotherapy induced peripheral neuropathy|cipn|chemotherapy induced neuropathy',
  oralMucositis: 'oral mucositis|mucositis|*stomatitis',
  radiationDermatitis: 'radiation dermatitis|radiodermatitis|radiation induced dermatitis',
  febrileNeutropenia: 'febrile neutropenia|neutropenic fever',
  lymphedema: '*lymphedema|breast cancer related lymphedema',
  cachexia: '*cachexia|wasting syndrome',
  ascites: '*ascites',
  pleuralEffusion: 'pleural effusion',
  cancerSurvivor: '=cancer survivor|cancer survivorship|=survivorship',
} as const satisfies Record<string, string>;
