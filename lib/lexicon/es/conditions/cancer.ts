// Spanish words: cancers and what comes with them.

import type { cancer as spellings } from '../../conditions/cancer.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const cancer: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  cancer: ['cáncer', 'un grupo de enfermedades en las que las células crecen sin control'],
  'solid tumors': [
    'tumores sólidos',
    'cánceres que forman un bulto, en distintas partes del cuerpo',
  ],
  'blood cancer': [
    'cáncer de la sangre',
    'cáncer que empieza en la sangre, la médula ósea o el sistema linfático',
  ],
  'breast cancer': ['cáncer de mama', 'cáncer que empieza en la mama'],
  'triple-negative breast cancer': [
    'cáncer de mama triple negativo',
    'cáncer de mama sin tres marcadores a los que apuntan muchos tratamientos',
  ],
  'lung cancer': ['cáncer de pulmón', 'cáncer que empieza en el pulmón'],
  'non-small cell lung cancer': [
    'cáncer de pulmón de células no pequeñas',
    'el tipo de cáncer de pulmón más frecuente',
  ],
  'small cell lung cancer': [
    'cáncer de pulmón de células pequeñas',
    'un tipo de cáncer de pulmón que suele crecer rápido',
  ],
  'colorectal cancer': [
    'cáncer colorrectal',
    'cáncer del intestino grueso, en el colon o en el recto',
  ],
  'colon cancer': ['cáncer de colon', 'cáncer que empieza en el intestino grueso'],
  'rectal cancer': ['cáncer de recto', 'cáncer que empieza en la última parte del intestino'],
  'stomach cancer': ['cáncer de estómago', 'cáncer que empieza en el estómago'],
  'cancer of the food pipe': [
    'cáncer de esófago',
    'cáncer del tubo que lleva la comida al estómago',
  ],
  'liver cancer': ['cáncer de hígado', 'cáncer que empieza en el hígado'],
  'cancer that has spread to the liver': [
    'cáncer que se ha extendido al hígado',
    'cáncer que empezó en otro lugar y ahora también crece en el hígado',
  ],
  'bile duct cancer': [
    'cáncer de las vías biliares',
    'cáncer de los conductos que llevan la bilis desde el hígado',
  ],
  'pancreatic cancer': [
    'cáncer de páncreas',
    'cáncer que empieza en el páncreas, una glándula detrás del estómago',
  ],
  'neuroendocrine tumors': [
    'tumores neuroendocrinos',
    'tumores de células que producen hormonas, a menudo en el intestino o el páncreas',
  ],
  'prostate cancer': [
    'cáncer de próstata',
    'cáncer de la próstata, una glándula bajo la vejiga de los hombres',
  ],
  'prostate cancer that keeps growing on hormone treatment': [
    'cáncer de próstata resistente al tratamiento hormonal',
    'cáncer de próstata que crece aunque las hormonas masculinas estén bajas',
  ],
  'bladder cancer': ['cáncer de vejiga', 'cáncer que empieza en la vejiga'],
  'cancer of the urinary tract lining': [
    'cáncer del revestimiento de las vías urinarias',
    'cáncer en el interior de la vejiga o de las vías urinarias',
  ],
  'kidney cancer': ['cáncer de riñón', 'cáncer que empieza en el riñón'],
  'ovarian cancer': ['cáncer de ovario', 'cáncer que empieza en los ovarios'],
  'cervical cancer': ['cáncer de cuello uterino', 'cáncer de la parte baja del útero'],
  'cancer of the womb': [
    'cáncer de útero',
    'cáncer que empieza en el útero, a menudo en su capa interna',
  ],
  'head and neck cancer': [
    'cáncer de cabeza y cuello',
    'cáncer de la boca, la garganta, la laringe o zonas cercanas',
  ],
  'mouth cancer': ['cáncer de boca', 'cáncer de la boca o de la lengua'],
  'thyroid cancer': ['cáncer de tiroides', 'cáncer de la tiroides, una glándula del cuello'],
  'brain tumors': ['tumores cerebrales', 'crecimientos en el cerebro, sean cáncer o no'],
  'cancer that has spread to the brain': [
    'cáncer que se ha extendido al cerebro',
    'cáncer que empezó en otro lugar y ahora también crece en el cerebro',
  ],
  glioma: ['glioma', 'un tumor de las células del cerebro que dan soporte a las neuronas'],
  glioblastoma: ['glioblastoma', 'un cáncer del cerebro que suele crecer rápido'],
  neuroblastoma: [
    'neuroblastoma',
    'un cáncer de células nerviosas jóvenes, sobre todo en niños pequeños',
  ],
  sarcoma: ['sarcoma', 'cáncer del hueso o de tejidos blandos como el músculo o la grasa'],
  'cancer that has grown or spread': [
    'cáncer avanzado',
    'cáncer que ha crecido hacia tejidos cercanos o se ha extendido por el cuerpo',
  ],
  melanoma: ['melanoma', 'un cáncer de piel que empieza en las células que le dan color'],
  'skin cancer': ['cáncer de piel', 'cáncer que empieza en la piel'],
  'basal cell skin cancer': [
    'cáncer de piel de células basales',
    'un cáncer de piel de crecimiento lento que rara vez se extiende',
  ],
  leukemia: ['leucemia', 'cáncer de las células que forman la sangre'],
  'acute myeloid leukemia': [
    'leucemia mieloide aguda',
    'un cáncer de la sangre y la médula ósea que crece rápido',
  ],
  'acute lymphoblastic leukemia': [
    'leucemia linfoblástica aguda',
    'un cáncer de la sangre que crece rápido, frecuente entre los niños con leucemia',
  ],
  'chronic myeloid leukemia': [
    'leucemia mieloide crónica',
    'un cáncer de la sangre y la médula ósea que crece despacio',
  ],
  'chronic lymphocytic leukemia': [
    'leucemia linfocítica crónica',
    'un cáncer de crecimiento lento de un tipo de glóbulo blanco',
  ],
  'myelodysplastic syndromes': [
    'síndromes mielodisplásicos',
    'enfermedades en las que la médula ósea produce pocas células sanas',
  ],
  'multiple myeloma': [
    'mieloma múltiple',
    'un cáncer de las células plasmáticas de la médula ósea',
  ],
  lymphoma: ['linfoma', 'cáncer del sistema linfático, parte de las defensas del cuerpo'],
  'Hodgkin lymphoma': ['linfoma de Hodgkin', 'un cáncer del sistema linfático'],
  'non-Hodgkin lymphoma': ['linfoma no Hodgkin', 'un grupo de cánceres del sistema linfático'],
  'diffuse large B-cell lymphoma': [
    'linfoma difuso de células B grandes',
    'un cáncer del sistema linfático que crece rápido',
  ],
  'graft-versus-host disease': [
    'enfermedad de injerto contra huésped',
    'una enfermedad en que las células del donante atacan el cuerpo del receptor',
  ],
  'cancer pain': ['dolor por cáncer', 'dolor causado por un cáncer o por su tratamiento'],
  'tiredness from cancer': [
    'cansancio por cáncer',
    'cansancio profundo que acompaña al cáncer o a su tratamiento',
  ],
  'sickness and vomiting from chemotherapy': [
    'náuseas y vómitos por quimioterapia',
    'ganas de vomitar o vómitos después de la quimioterapia',
  ],
  'mouth sores from cancer treatment': [
    'llagas en la boca por el tratamiento del cáncer',
    'boca inflamada y dolorida, a menudo por el tratamiento del cáncer',
  ],
  lymphedema: [
    'linfedema',
    'hinchazón por líquido que no drena, a menudo en un brazo o una pierna',
  ],
};
