// Spanish words: hormones, sugar, fats and the body's chemistry.

import type { hormones as spellings } from '../../conditions/hormones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const hormones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  diabetes: ['diabetes', 'una enfermedad que mantiene alto el azúcar en la sangre'],
  type1Diabetes: [
    'diabetes tipo 1',
    'una enfermedad en la que el cuerpo produce poca o ninguna insulina',
  ],
  type2Diabetes: ['diabetes tipo 2', 'una enfermedad en la que el cuerpo no usa bien la insulina'],
  gestationalDiabetes: ['diabetes del embarazo', 'azúcar alta en la sangre durante el embarazo'],
  prediabetes: ['prediabetes', 'azúcar en la sangre más alta de lo normal, sin llegar a diabetes'],
  insulinResistance: ['resistencia a la insulina', 'un cuerpo que no responde bien a la insulina'],
  highBloodSugar: ['azúcar alta en la sangre', 'demasiada azúcar en la sangre'],
  lowBloodSugar: ['azúcar baja en la sangre', 'muy poca azúcar en la sangre'],
  diabeticKetoacidosis: [
    'cetoacidosis diabética',
    'acumulación de ácido en la sangre cuando falta insulina',
  ],
  diabeticFoot: [
    'heridas del pie por diabetes',
    'heridas del pie que tardan en cerrar por la diabetes',
  ],
  diabeticNerve: [
    'daño de los nervios por diabetes',
    'pies o manos dormidos o con dolor por la diabetes',
  ],
  diabeticKidney: ['enfermedad del riñón por diabetes', 'riñones dañados por el azúcar alta'],
  obesity: ['obesidad', 'un peso tan alto que puede dañar la salud'],
  bodyWeight: ['peso corporal', 'cuánto pesa una persona', 'personas que participan por su peso'],
  metabolicSyndrome: ['síndrome metabólico', 'una mezcla de peso, presión, azúcar y grasas altas'],
  highCholesterol: ['colesterol alto', 'demasiada cantidad de una sustancia grasa en la sangre'],
  bloodFats: [
    'grasas alteradas en la sangre',
    'demasiada o muy poca cantidad de algunas grasas en la sangre',
  ],
  fattyLiver: ['hígado graso', 'demasiada grasa en el hígado, no causada por el alcohol'],
  underactiveThyroid: ['tiroides lenta', 'una glándula tiroides que produce poca hormona'],
  overactiveThyroid: ['tiroides acelerada', 'una glándula tiroides que produce demasiada hormona'],
  thyroidEye: [
    'enfermedad tiroidea del ojo',
    'hinchazón detrás de los ojos por una enfermedad de la tiroides',
  ],
  adrenalInsufficiency: [
    'problemas de las hormonas suprarrenales',
    'glándulas sobre los riñones que producen poco de algunas hormonas',
  ],
  growthHormoneDeficiency: [
    'problemas de crecimiento',
    'crecer menos de lo esperado o tener poca hormona del crecimiento',
  ],
  achondroplasia: [
    'acondroplasia',
    'un cambio en un gen que hace crecer poco los brazos y las piernas',
  ],
  hypopituitarism: [
    'problemas de la hipófisis',
    'problemas de una pequeña glándula bajo el cerebro que produce hormonas',
  ],
  hyperparathyroidism: [
    'exceso de hormona paratiroidea',
    'demasiada hormona de la que sube el calcio en la sangre',
  ],
  lowTestosterone: ['testosterona baja', 'muy poca cantidad de la principal hormona masculina'],
  genderDysphoria: ['disforia de género', 'malestar cuando el cuerpo y el género no coinciden'],
  vitaminDDeficiency: ['vitamina D baja', 'muy poca vitamina D en el cuerpo'],
  vitaminDeficiency: [
    'falta de vitaminas o minerales',
    'muy poca cantidad de una vitamina o un mineral',
  ],
  malnutrition: ['desnutrición', 'muy poca comida o muy poco de lo que el cuerpo necesita de ella'],
  nutrition: [
    'alimentación',
    'lo que come una persona y cómo lo come',
    'personas que participan por su alimentación',
  ],
  gout: ['gota', 'dolor repentino en las articulaciones por cristales diminutos'],
  lysosomalStorage: [
    'enfermedad de depósito',
    'una enfermedad heredada en la que se acumulan desechos en las células',
  ],
  inbornMetabolism: [
    'enfermedad metabólica heredada',
    'una enfermedad de nacimiento en la forma de procesar la comida',
  ],
  hotFlashes: ['sofocos', 'calor y sudor repentinos, a menudo en la menopausia'],
  menopause: ['menopausia', 'la etapa en que la regla desaparece para siempre'],
  overweight: ['sobrepeso', 'un peso por encima de lo saludable'],
};
