// Spanish words: blood.

import type { blood as spellings } from '../../conditions/blood.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const blood: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  anemia: ['anemia', 'muy pocos glóbulos rojos para llevar el oxígeno'],
  'iron deficiency': ['falta de hierro', 'muy poco hierro en el cuerpo'],
  'sickle cell disease': [
    'anemia falciforme',
    'una enfermedad heredada que da forma curva a los glóbulos rojos',
  ],
  thalassemia: [
    'talasemia',
    'una enfermedad heredada en la que el cuerpo produce poca hemoglobina',
  ],
  hemophilia: ['hemofilia', 'una enfermedad heredada en la que la sangre no coagula bien'],
  bleeding: ['sangrado', 'pérdida de sangre dentro o fuera del cuerpo'],
  'immune thrombocytopenia': [
    'trombocitopenia inmune',
    'una enfermedad en la que el cuerpo destruye sus propias plaquetas',
  ],
  'low platelets': ['plaquetas bajas', 'muy pocas células de las que ayudan a coagular la sangre'],
  'low white blood cells': [
    'glóbulos blancos bajos',
    'muy pocas células de la sangre que combaten gérmenes',
  ],
  'stem cell transplant': [
    'trasplante de células madre',
    'recibir células nuevas que forman la sangre',
    'personas que reciben un trasplante de células madre',
  ],
  sepsis: ['sepsis', 'una reacción grave de todo el cuerpo a una infección'],
};
