// English words: cancers and what comes with them.

import type { cancer as spellings } from '../../conditions/cancer.ts';
import type { EnglishWords } from '../../conditionWords.ts';

export const cancer: Readonly<Record<keyof typeof spellings, EnglishWords>> = {
  cancer: 'a group of diseases in which cells grow out of control',
  'solid tumors': 'cancers that form a lump, in many parts of the body',
  'blood cancer': 'cancer that starts in the blood, the bone marrow or the lymph system',
  'breast cancer': 'cancer that starts in the breast',
  'triple-negative breast cancer': 'breast cancer that lacks three markers many treatments aim at',
  'lung cancer': 'cancer that starts in the lung',
  'non-small cell lung cancer': 'the kind of lung cancer most people with lung cancer have',
  'small cell lung cancer': 'a kind of lung cancer that tends to grow fast',
  'colorectal cancer': 'cancer of the large bowel, either the colon or the rectum',
  'colon cancer': 'cancer that starts in the large bowel',
  'rectal cancer': 'cancer that starts in the last part of the bowel',
  'stomach cancer': 'cancer that starts in the stomach',
  'cancer of the food pipe': 'cancer of the tube that carries food to the stomach',
  'liver cancer': 'cancer that starts in the liver',
  'cancer that has spread to the liver':
    'cancer that began elsewhere and now also grows in the liver',
  'bile duct cancer': 'cancer of the tubes that carry bile from the liver',
  'pancreatic cancer': 'cancer that starts in the pancreas, a gland behind the stomach',
  'neuroendocrine tumors': 'tumors of cells that make hormones, often in the bowel or pancreas',
  'prostate cancer': 'cancer of the prostate, a gland below the bladder in men',
  'prostate cancer that keeps growing on hormone treatment':
    'prostate cancer that grows although male hormone levels are kept low',
  'bladder cancer': 'cancer that starts in the bladder',
  'cancer of the urinary tract lining':
    'cancer of the inner lining of the bladder or other urine passages',
  'kidney cancer': 'cancer that starts in the kidney',
  'ovarian cancer': 'cancer that starts in the ovaries',
  'cervical cancer': 'cancer of the neck of the womb',
  'cancer of the womb': 'cancer that starts in the womb, often in its lining',
  'head and neck cancer': 'cancer of the mouth, throat, voice box or nearby parts',
  'mouth cancer': 'cancer of the mouth or tongue',
  'thyroid cancer': 'cancer of the thyroid, a gland in the neck',
  'brain tumors': 'growths in the brain, cancer or not',
  'cancer that has spread to the brain':
    'cancer that began elsewhere and now also grows in the brain',
  glioma: 'a tumor of the brain cells that support nerve cells',
  glioblastoma: 'a brain cancer that tends to grow fast',
  neuroblastoma: 'a cancer of young nerve cells, mostly in small children',
  sarcoma: 'cancer of bone or of soft tissue such as muscle or fat',
  'cancer that has grown or spread':
    'cancer that has grown into nearby tissue or spread in the body',
  melanoma: 'a skin cancer that starts in the cells that give skin its color',
  'skin cancer': 'cancer that starts in the skin',
  'basal cell skin cancer': 'a slow-growing skin cancer that seldom spreads',
  leukemia: 'cancer of the blood-forming cells',
  'acute myeloid leukemia': 'a fast-growing cancer of the blood and bone marrow',
  'acute lymphoblastic leukemia':
    'a fast-growing blood cancer, the kind most children with leukemia have',
  'chronic myeloid leukemia': 'a slow-growing cancer of the blood and bone marrow',
  'chronic lymphocytic leukemia': 'a slow-growing cancer of a kind of white blood cell',
  'myelodysplastic syndromes':
    'diseases in which the bone marrow makes too few healthy blood cells',
  'multiple myeloma': 'a cancer of plasma cells in the bone marrow',
  lymphoma: "cancer of the lymph system, part of the body's defenses",
  'Hodgkin lymphoma': 'a cancer of the lymph system',
  'non-Hodgkin lymphoma': 'a group of cancers of the lymph system',
  'diffuse large B-cell lymphoma': 'a fast-growing cancer of the lymph system',
  'graft-versus-host disease': 'a disease in which donor cells attack the body that received them',
  'cancer pain': 'pain caused by a cancer or its treatment',
  'tiredness from cancer': 'deep tiredness that comes with cancer or its treatment',
  'sickness and vomiting from chemotherapy': 'feeling sick or throwing up after chemotherapy',
  'mouth sores from cancer treatment': 'a sore, inflamed mouth, often from cancer treatment',
  lymphedema: 'swelling from fluid that does not drain, often in an arm or leg',
};
