// English words: cancers and what comes with them.

import type { cancer as spellings } from '../../conditions/cancer.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const cancer: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  cancer: ['cancer', 'a group of diseases in which cells grow out of control'],
  solidTumors: ['solid tumors', 'cancers that form a lump, in many parts of the body'],
  bloodCancer: [
    'blood cancer',
    'cancer that starts in the blood, the bone marrow or the lymph system',
  ],
  breastCancer: ['breast cancer', 'cancer that starts in the breast'],
  tripleNegativeBreastCancer: [
    'triple-negative breast cancer',
    'breast cancer that lacks three markers many treatments aim at',
  ],
  ductalCarcinomaInSitu: ['DCIS', 'a very early breast cancer that has stayed inside a milk duct'],
  lungCancer: ['lung cancer', 'cancer that starts in the lung'],
  nonSmallCellLungCancer: [
    'non-small cell lung cancer',
    'the kind of lung cancer most people with lung cancer have',
  ],
  smallCellLungCancer: ['small cell lung cancer', 'a kind of lung cancer that tends to grow fast'],
  mesothelioma: ['mesothelioma', 'cancer of the lining around the lungs or belly'],
  colorectalCancer: [
    'colorectal cancer',
    'cancer of the large bowel, either the colon or the rectum',
  ],
  colonCancer: ['colon cancer', 'cancer that starts in the large bowel'],
  rectalCancer: ['rectal cancer', 'cancer that starts in the last part of the bowel'],
  stomachCancer: ['stomach cancer', 'cancer that starts in the stomach'],
  gastroesophagealCancer: [
    'cancer where the food pipe meets the stomach',
    'cancer at the place where the food pipe meets the stomach',
  ],
  esophagealCancer: [
    'cancer of the food pipe',
    'cancer of the tube that carries food to the stomach',
  ],
  gastrointestinalCancer: [
    'cancer of the digestive system',
    'cancer of the stomach, bowel or other organs that handle food',
  ],
  gist: ['GIST', 'a tumor that starts in the wall of the stomach or bowel'],
  liverCancer: ['liver cancer', 'cancer that starts in the liver'],
  liverMetastases: [
    'cancer that has spread to the liver',
    'cancer that began elsewhere and now also grows in the liver',
  ],
  bileDuctCancer: ['bile duct cancer', 'cancer of the tubes that carry bile from the liver'],
  pancreaticCancer: [
    'pancreatic cancer',
    'cancer that starts in the pancreas, a gland behind the stomach',
  ],
  neuroendocrineTumor: [
    'neuroendocrine tumors',
    'tumors of cells that make hormones, often in the bowel or pancreas',
  ],
  prostateCancer: ['prostate cancer', 'cancer of the prostate, a gland below the bladder in men'],
  castrationResistantProstateCancer: [
    'prostate cancer that keeps growing on hormone treatment',
    'prostate cancer that grows although male hormone levels are kept low',
  ],
  bladderCancer: ['bladder cancer', 'cancer that starts in the bladder'],
  urothelialCancer: [
    'cancer of the urinary tract lining',
    'cancer of the inner lining of the bladder or other urine passages',
  ],
  kidneyCancer: ['kidney cancer', 'cancer that starts in the kidney'],
  testicularCancer: ['testicular cancer', 'cancer that starts in a testicle'],
  penileCancer: ['penile cancer', 'cancer of the penis'],
  ovarianCancer: ['ovarian cancer', 'cancer that starts in the ovaries'],
  peritonealCancer: [
    'cancer in the lining of the belly',
    'cancer that grows on the inner lining of the belly',
  ],
  cervicalCancer: ['cervical cancer', 'cancer of the neck of the womb'],
  cervicalPrecancer: [
    'cell changes in the cervix',
    'changed cells in the neck of the womb that are not cancer',
  ],
  endometrialCancer: ['cancer of the womb', 'cancer that starts in the womb, often in its lining'],
  headAndNeckCancer: [
    'head and neck cancer',
    'cancer of the mouth, throat, voice box or nearby parts',
  ],
  mouthCancer: ['mouth cancer', 'cancer of the mouth or tongue'],
  throatCancer: ['throat cancer', 'cancer that starts in the throat'],
  nasopharyngealCancer: [
    'cancer of the upper throat',
    'cancer of the part of the throat behind the nose',
  ],
  thyroidCancer: ['thyroid cancer', 'cancer of the thyroid, a gland in the neck'],
  brainTumor: ['brain tumors', 'growths in the brain, cancer or not'],
  brainMetastases: [
    'cancer that has spread to the brain',
    'cancer that began elsewhere and now also grows in the brain',
  ],
  glioma: ['glioma', 'a tumor of the brain cells that support nerve cells'],
  glioblastoma: ['glioblastoma', 'a brain cancer that tends to grow fast'],
  meningioma: ['meningioma', 'a tumor of the layers around the brain, often not cancer'],
  neuroblastoma: ['neuroblastoma', 'a cancer of young nerve cells, mostly in small children'],
  sarcoma: ['sarcoma', 'cancer of bone or of soft tissue such as muscle or fat'],
  osteosarcoma: ['osteosarcoma', 'a bone cancer, mostly in teenagers'],
  kaposiSarcoma: [
    'Kaposi sarcoma',
    'a cancer that makes dark patches on the skin or inside the body',
  ],
  boneMetastases: [
    'cancer that has spread to the bones',
    'cancer that began elsewhere and now also grows in bone',
  ],
  metastaticCancer: [
    'cancer that has grown or spread',
    'cancer that has grown into nearby tissue or spread in the body',
  ],
  unknownPrimaryCancer: [
    'cancer of unknown origin',
    'cancer that has spread and whose starting place is not known',
  ],
  melanoma: ['melanoma', 'a skin cancer that starts in the cells that give skin its color'],
  skinCancer: ['skin cancer', 'cancer that starts in the skin'],
  basalCellCarcinoma: ['basal cell skin cancer', 'a slow-growing skin cancer that seldom spreads'],
  actinicKeratosis: ['rough sun-damaged skin spots', 'rough skin patches from years of sun'],
  pheochromocytoma: ['pheochromocytoma', 'a tumor that makes too much of the stress hormones'],
  leukemia: ['leukemia', 'cancer of the blood-forming cells'],
  acuteMyeloidLeukemia: [
    'acute myeloid leukemia',
    'a fast-growing cancer of the blood and bone marrow',
  ],
  acuteLymphoblasticLeukemia: [
    'acute lymphoblastic leukemia',
    'a fast-growing blood cancer, the kind most children with leukemia have',
  ],
  chronicMyeloidLeukemia: [
    'chronic myeloid leukemia',
    'a slow-growing cancer of the blood and bone marrow',
  ],
  chronicLymphocyticLeukemia: [
    'chronic lymphocytic leukemia',
    'a slow-growing cancer of a kind of white blood cell',
  ],
  myelodysplasticSyndrome: [
    'myelodysplastic syndromes',
    'diseases in which the bone marrow makes too few healthy blood cells',
  ],
  myelofibrosis: ['myelofibrosis', 'a disease in which scar tissue builds up in the bone marrow'],
  multipleMyeloma: ['multiple myeloma', 'a cancer of plasma cells in the bone marrow'],
  amyloidosis: ['amyloidosis', 'a disease in which an odd protein builds up in organs'],
  lymphoma: ['lymphoma', "cancer of the lymph system, part of the body's defenses"],
  hodgkinLymphoma: ['Hodgkin lymphoma', 'a cancer of the lymph system'],
  nonHodgkinLymphoma: ['non-Hodgkin lymphoma', 'a group of cancers of the lymph system'],
  diffuseLargeBCell: ['diffuse large B-cell lymphoma', 'a fast-growing cancer of the lymph system'],
  follicularLymphoma: ['follicular lymphoma', 'a slow-growing cancer of the lymph system'],
  cutaneousTCellLymphoma: [
    'lymphoma of the skin',
    'a cancer of white blood cells that shows in the skin',
  ],
  graftVersusHost: [
    'graft-versus-host disease',
    'a disease in which donor cells attack the body that received them',
  ],
  neurofibromatosis: ['neurofibromatosis', 'a gene disease in which growths form along nerves'],
  cancerPain: ['cancer pain', 'pain caused by a cancer or its treatment'],
  cancerFatigue: [
    'tiredness from cancer',
    'deep tiredness that comes with cancer or its treatment',
  ],
  chemoNausea: [
    'sickness and vomiting from chemotherapy',
    'feeling sick or throwing up after chemotherapy',
  ],
  chemoNerveDamage: [
    'nerve damage from chemotherapy',
    'numb or painful hands and feet after chemotherapy',
  ],
  oralMucositis: [
    'mouth sores from cancer treatment',
    'a sore, inflamed mouth, often from cancer treatment',
  ],
  radiationDermatitis: ['skin damage from radiation', 'sore, red skin after radiation treatment'],
  febrileNeutropenia: [
    'fever with low white blood cells',
    'fever while there are too few germ-fighting blood cells',
  ],
  lymphedema: ['lymphedema', 'swelling from fluid that does not drain, often in an arm or leg'],
  cachexia: [
    'weight and muscle loss from illness',
    'losing weight and muscle because of a long illness',
  ],
  ascites: ['fluid in the belly', 'a build-up of fluid inside the belly'],
  pleuralEffusion: [
    'fluid around the lungs',
    'a build-up of fluid between the lung and the chest wall',
  ],
  cancerSurvivor: [
    'life after cancer',
    'life after treatment for cancer',
    'people who have had cancer',
  ],
};
