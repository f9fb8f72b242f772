// Spanish words: heart and blood vessels.

import type { heart as spellings } from '../../conditions/heart.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const heart: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'heart disease': [
    'enfermedad del corazón',
    'una enfermedad del corazón o de los vasos sanguíneos',
  ],
  'heart disease risk': [
    'riesgo de enfermedad del corazón',
    'cosas que aumentan la posibilidad de enfermedad del corazón y los vasos',
  ],
  'high blood pressure': [
    'presión arterial alta',
    'sangre que empuja demasiado fuerte contra las paredes de los vasos',
  ],
  'low blood pressure': ['presión arterial baja', 'sangre que circula con muy poca fuerza'],
  'a heart attack': [
    'infarto de corazón',
    'daño del músculo del corazón cuando no le llega sangre',
  ],
  'acute coronary syndrome': [
    'síndrome coronario agudo',
    'una falta repentina de sangre en el corazón, como un infarto',
  ],
  angina: ['angina de pecho', 'dolor de pecho porque llega poca sangre al corazón'],
  'coronary artery disease': [
    'enfermedad de las arterias del corazón',
    'arterias estrechas que llevan poca sangre al corazón',
  ],
  'hardened arteries': ['arterias endurecidas', 'depósitos de grasa que estrechan las arterias'],
  'heart failure': [
    'insuficiencia cardíaca',
    'un corazón que no bombea tanto como el cuerpo necesita',
  ],
  'heart muscle disease': [
    'enfermedad del músculo del corazón',
    'una enfermedad que debilita, engrosa o endurece el músculo del corazón',
  ],
  'atrial fibrillation': ['fibrilación auricular', 'un latido irregular y a menudo rápido'],
  'heart rhythm problems': [
    'problemas del ritmo del corazón',
    'un latido demasiado rápido, demasiado lento o irregular',
  ],
  'cardiac arrest': ['paro cardíaco', 'el corazón deja de bombear sangre de repente'],
  'aortic stenosis': ['estenosis aórtica', 'una válvula estrecha a la salida del corazón'],
  'heart valve disease': [
    'enfermedad de las válvulas del corazón',
    'una válvula del corazón que pierde o no abre bien',
  ],
  'heart problems present from birth': [
    'problemas del corazón de nacimiento',
    'un corazón que se formó de otra manera antes de nacer',
  ],
  'pulmonary hypertension': [
    'hipertensión pulmonar',
    'presión alta en los vasos sanguíneos de los pulmones',
  ],
  'an aortic aneurysm': [
    'aneurisma de aorta',
    'una pared débil y abultada en la arteria principal del cuerpo',
  ],
  'narrowed leg arteries': [
    'arterias estrechas en las piernas',
    'arterias estrechas que llevan poca sangre a las piernas',
  ],
  'blood clots': ['coágulos de sangre', 'sangre que se espesa en un bulto y puede tapar un vaso'],
  'pulmonary embolism': ['embolia pulmonar', 'un coágulo que tapa un vaso del pulmón'],
  'varicose veins': ['várices', 'venas hinchadas por las que la sangre no regresa bien'],
  'heart transplant': [
    'trasplante de corazón',
    'recibir el corazón de un donante',
    'personas con trasplante de corazón',
  ],
  'heart surgery': [
    'cirugía del corazón',
    'una operación en el corazón o sus vasos',
    'personas que se operan del corazón',
  ],
};
