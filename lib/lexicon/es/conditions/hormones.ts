// Spanish words: hormones, sugar, fats and the body's chemistry.

import type { hormones as spellings } from '../../conditions/hormones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const hormones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  diabetes: ['diabetes', 'una enfermedad que mantiene alto el azúcar en la sangre'],
  'type 1 diabetes': [
    'diabetes tipo 1',
    'una enfermedad en la que el cuerpo produce poca o ninguna insulina',
  ],
  'type 2 diabetes': [
    'diabetes tipo 2',
    'una enfermedad en la que el cuerpo no usa bien la insulina',
  ],
  'diabetes in pregnancy': [
    'diabetes del embarazo',
    'azúcar alta en la sangre durante el embarazo',
  ],
  prediabetes: ['prediabetes', 'azúcar en la sangre más alta de lo normal, sin llegar a diabetes'],
  'insulin resistance': [
    'resistencia a la insulina',
    'un cuerpo que no responde bien a la insulina',
  ],
  'high blood sugar': ['azúcar alta en la sangre', 'demasiada azúcar en la sangre'],
  'low blood sugar': ['azúcar baja en la sangre', 'muy poca azúcar en la sangre'],
  'foot sores from diabetes': [
    'heridas del pie por diabetes',
    'heridas del pie que tardan en cerrar por la diabetes',
  ],
  'nerve damage from diabetes': [
    'daño de los nervios por diabetes',
    'pies o manos dormidos o con dolor por la diabetes',
  ],
  'kidney disease from diabetes': [
    'enfermedad del riñón por diabetes',
    'riñones dañados por el azúcar alta',
  ],
  obesity: ['obesidad', 'un peso tan alto que puede dañar la salud'],
  'metabolic syndrome': [
    'síndrome metabólico',
    'una mezcla de peso, presión, azúcar y grasas altas',
  ],
  'high cholesterol': ['colesterol alto', 'demasiada cantidad de una sustancia grasa en la sangre'],
  'unhealthy blood fats': [
    'grasas alteradas en la sangre',
    'demasiada o muy poca cantidad de algunas grasas en la sangre',
  ],
  'fatty liver disease': [
    'hígado graso',
    'demasiada grasa en el hígado, no causada por el alcohol',
  ],
  'an underactive thyroid': ['tiroides lenta', 'una glándula tiroides que produce poca hormona'],
  'an overactive thyroid': [
    'tiroides acelerada',
    'una glándula tiroides que produce demasiada hormona',
  ],
  'growth problems': [
    'problemas de crecimiento',
    'crecer menos de lo esperado o tener poca hormona del crecimiento',
  ],
  'low testosterone': ['testosterona baja', 'muy poca cantidad de la principal hormona masculina'],
  'low vitamin D': ['vitamina D baja', 'muy poca vitamina D en el cuerpo'],
  malnutrition: ['desnutrición', 'muy poca comida o muy poco de lo que el cuerpo necesita de ella'],
  gout: ['gota', 'dolor repentino en las articulaciones por cristales diminutos'],
  'hot flashes': ['sofocos', 'calor y sudor repentinos, a menudo en la menopausia'],
  menopause: ['menopausia', 'la etapa en que la regla desaparece para siempre'],
  overweight: ['sobrepeso', 'un peso por encima de lo saludable'],
};
