// Spanish words: cancers and what comes with them.

import type { cancer as spellings } from '../../conditions/cancer.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const cancer: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  cancer: ['cáncer', 'un grupo de enfermedades en las que las células crecen sin control'],
  solidTumors: ['tumores sólidos', 'cánceres que forman un bulto, en distintas partes del cuerpo'],
  bloodCancer: [
    'cáncer de la sangre',
    'cáncer que empieza en la sangre, la médula ósea o el sistema linfático',
  ],
  breastCancer: ['cáncer de mama', 'cáncer que empieza en la mama'],
  tripleNegativeBreastCancer: [
    'cáncer de mama triple negativo',
    'cáncer de mama sin tres marcadores a los que apuntan muchos tratamientos',
  ],
  ductalCarcinomaInSitu: [
    'carcinoma ductal in situ',
    'un cáncer de mama muy temprano que no ha salido del conducto de la leche',
  ],
  lungCancer: ['cáncer de pulmón', 'cáncer que empieza en el pulmón'],
  nonSmallCellLungCancer: [
    'cáncer de pulmón de células no pequeñas',
    'el tipo de cáncer de pulmón más frecuente',
  ],
  smallCellLungCancer: [
    'cáncer de pulmón de células pequeñas',
    'un tipo de cáncer de pulmón que suele crecer rápido',
  ],
  mesothelioma: ['mesotelioma', 'cáncer de la capa que rodea los pulmones o el vientre'],
  colorectalCancer: [
    'cáncer colorrectal',
    'cáncer del intestino grueso, en el colon o en el recto',
  ],
  colonCancer: ['cáncer de colon', 'cáncer que empieza en el intestino grueso'],
  rectalCancer: ['cáncer de recto', 'cáncer que empieza en la última parte del intestino'],
  stomachCancer: ['cáncer de estómago', 'cáncer que empieza en el estómago'],
  gastroesophagealCancer: [
    'cáncer de la unión del esófago con el estómago',
    'cáncer en el lugar donde el esófago se une al estómago',
  ],
  esophagealCancer: ['cáncer de esófago', 'cáncer del tubo que lleva la comida al estómago'],
  gastrointestinalCancer: [
    'cáncer del aparato digestivo',
    'cáncer del estómago, el intestino u otros órganos que procesan la comida',
  ],
  gist: ['GIST', 'un tumor que empieza en la pared del estómago o del intestino'],
  liverCancer: ['cáncer de hígado', 'cáncer que empieza en el hígado'],
  liverMetastases: [
    'cáncer que se ha extendido al hígado',
    'cáncer que empezó en otro lugar y ahora también crece en el hígado',
  ],
  bileDuctCancer: [
    'cáncer de las vías biliares',
    'cáncer de los conductos que llevan la bilis desde el hígado',
  ],
  pancreaticCancer: [
    'cáncer de páncreas',
    'cáncer que empieza en el páncreas, una glándula detrás del estómago',
  ],
  neuroendocrineTumor: [
    'tumores neuroendocrinos',
    'tumores de células que producen hormonas, a menudo en el intestino o el páncreas',
  ],
  prostateCancer: [
    'cáncer de próstata',
    'cáncer de la próstata, una glándula bajo la vejiga de los hombres',
  ],
  castrationResistantProstateCancer: [
    'cáncer de próstata resistente al tratamiento hormonal',
    'cáncer de próstata que crece aunque las hormonas masculinas estén bajas',
  ],
  bladderCancer: ['cáncer de vejiga', 'cáncer que empieza en la vejiga'],
  urothelialCancer: [
    'cáncer del revestimiento de las vías urinarias',
    'cáncer de la capa interna de la vejiga o de las vías de la orina',
  ],
  kidneyCancer: ['cáncer de riñón', 'cáncer que empieza en el riñón'],
  testicularCancer: ['cáncer de testículo', 'cáncer que empieza en un testículo'],
  penileCancer: ['cáncer de pene', 'cáncer del pene'],
  ovarianCancer: ['cáncer de ovario', 'cáncer que empieza en los ovarios'],
  peritonealCancer: [
    'cáncer en el revestimiento del abdomen',
    'cáncer que crece en la capa interna del vientre',
  ],
  cervicalCancer: ['cáncer de cuello uterino', 'cáncer de la parte baja del útero'],
  cervicalPrecancer: [
    'cambios en las células del cuello uterino',
    'células alteradas en el cuello del útero que no son cáncer',
  ],
  endometrialCancer: [
    'cáncer de útero',
    'cáncer que empieza en el útero, a menudo en su capa interna',
  ],
  headAndNeckCancer: [
    'cáncer de cabeza y cuello',
    'cáncer de la boca, la garganta, la laringe o zonas cercanas',
  ],
  mouthCancer: ['cáncer de boca', 'cáncer de la boca o de la lengua'],
  throatCancer: ['cáncer de garganta', 'cáncer que empieza en la garganta'],
  nasopharyngealCancer: [
    'cáncer de nasofaringe',
    'cáncer de la parte de la garganta que está detrás de la nariz',
  ],
  thyroidCancer: ['cáncer de tiroides', 'cáncer de la tiroides, una glándula del cuello'],
  brainTumor: ['tumores cerebrales', 'crecimientos en el cerebro, sean cáncer o no'],
  brainMetastases: [
    'cáncer que se ha extendido al cerebro',
    'cáncer que empezó en otro lugar y ahora también crece en el cerebro',
  ],
  glioma: ['glioma', 'un tumor de las células del cerebro que dan soporte a las neuronas'],
  glioblastoma: ['glioblastoma', 'un cáncer del cerebro que suele crecer rápido'],
  meningioma: ['meningioma', 'un tumor de las capas que rodean el cerebro, a menudo no canceroso'],
  neuroblastoma: [
    'neuroblastoma',
    'un cáncer de células nerviosas jóvenes, sobre todo en niños pequeños',
  ],
  sarcoma: ['sarcoma', 'cáncer del hueso o de tejidos blandos como el músculo o la grasa'],
  osteosarcoma: ['osteosarcoma', 'un cáncer de hueso, sobre todo en adolescentes'],
  kaposiSarcoma: [
    'sarcoma de Kaposi',
    'un cáncer que forma manchas oscuras en la piel o dentro del cuerpo',
  ],
  boneMetastases: [
    'cáncer que se ha extendido a los huesos',
    'cáncer que empezó en otro lugar y ahora también crece en los huesos',
  ],
  metastaticCancer: [
    'cáncer avanzado',
    'cáncer que ha crecido hacia tejidos cercanos o se ha extendido por el cuerpo',
  ],
  unknownPrimaryCancer: [
    'cáncer de origen desconocido',
    'cáncer que se ha extendido y no se sabe dónde empezó',
  ],
  melanoma: ['melanoma', 'un cáncer de piel que empieza en las células que le dan color'],
  skinCancer: ['cáncer de piel', 'cáncer que empieza en la piel'],
  basalCellCarcinoma: [
    'cáncer de piel de células basales',
    'un cáncer de piel de crecimiento lento que rara vez se extiende',
  ],
  actinicKeratosis: [
    'manchas ásperas por el sol',
    'zonas ásperas de la piel causadas por años de sol',
  ],
  pheochromocytoma: ['feocromocitoma', 'un tumor que produce demasiadas hormonas del estrés'],
  leukemia: ['leucemia', 'cáncer de las células que forman la sangre'],
  acuteMyeloidLeukemia: [
    'leucemia mieloide aguda',
    'un cáncer de la sangre y la médula ósea que crece rápido',
  ],
  acuteLymphoblasticLeukemia: [
    'leucemia linfoblástica aguda',
    'un cáncer de la sangre que crece rápido, el más frecuente en niños con leucemia',
  ],
  chronicMyeloidLeukemia: [
    'leucemia mieloide crónica',
    'un cáncer de la sangre y la médula ósea que crece despacio',
  ],
  chronicLymphocyticLeukemia: [
    'leucemia linfocítica crónica',
    'un cáncer de crecimiento lento de un tipo de glóbulo blanco',
  ],
  myelodysplasticSyndrome: [
    'síndromes mielodisplásicos',
    'enfermedades en las que la médula ósea produce pocas células sanas',
  ],
  myelofibrosis: ['mielofibrosis', 'una enfermedad en la que se forma cicatriz en la médula ósea'],
  multipleMyeloma: ['mieloma múltiple', 'un cáncer de las células plasmáticas de la médula ósea'],
  amyloidosis: [
    'amiloidosis',
    'una enfermedad en la que una proteína anormal se acumula en los órganos',
  ],
  lymphoma: ['linfoma', 'cáncer del sistema linfático, parte de las defensas del cuerpo'],
  hodgkinLymphoma: ['linfoma de Hodgkin', 'un cáncer del sistema linfático'],
  nonHodgkinLymphoma: ['linfoma no Hodgkin', 'un grupo de cánceres del sistema linfático'],
  diffuseLargeBCell: [
    'linfoma difuso de células B grandes',
    'un cáncer del sistema linfático que crece rápido',
  ],
  follicularLymphoma: ['linfoma folicular', 'un cáncer del sistema linfático que crece despacio'],
  cutaneousTCellLymphoma: [
    'linfoma de la piel',
    'un cáncer de glóbulos blancos que aparece en la piel',
  ],
  graftVersusHost: [
    'enfermedad de injerto contra huésped',
    'una enfermedad en la que las células del donante atacan al cuerpo que las recibe',
  ],
  neurofibromatosis: [
    'neurofibromatosis',
    'una enfermedad de los genes en la que crecen bultos en los nervios',
  ],
  cancerPain: ['dolor por cáncer', 'dolor causado por un cáncer o por su tratamiento'],
  cancerFatigue: [
    'cansancio por cáncer',
    'cansancio profundo que acompaña al cáncer o a su tratamiento',
  ],
  chemoNausea: [
    'náuseas y vómitos por quimioterapia',
    'ganas de vomitar o vómitos después de la quimioterapia',
  ],
  chemoNerveDamage: [
    'daño de los nervios por quimioterapia',
    'manos y pies dormidos o con dolor después de la quimioterapia',
  ],
  oralMucositis: [
    'llagas en la boca por el tratamiento del cáncer',
    'boca inflamada y dolorida, a menudo por el tratamiento del cáncer',
  ],
  radiationDermatitis: [
    'daño de la piel por radioterapia',
    'piel roja y dolorida después de la radioterapia',
  ],
  febrileNeutropenia: [
    'fiebre con glóbulos blancos bajos',
    'fiebre cuando hay pocas células de la sangre que combaten gérmenes',
  ],
  lymphedema: [
    'linfedema',
    'hinchazón por líquido que no drena, a menudo en un brazo o una pierna',
  ],
  cachexia: [
    'pérdida de peso y músculo por enfermedad',
    'pérdida de peso y músculo a causa de una enfermedad larga',
  ],
  ascites: ['líquido en el abdomen', 'acumulación de líquido dentro del vientre'],
  pleuralEffusion: [
    'líquido alrededor de los pulmones',
    'acumulación de líquido entre el pulmón y la pared del pecho',
  ],
  cancerSurvivor: [
    'vida después del cáncer',
    'la vida después del tratamiento del cáncer',
    'personas que han tenido cáncer',
  ],
};
