// Spanish words: blood.

import type { blood as spellings } from '../../conditions/blood.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const blood: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  anemia: ['anemia', 'muy pocos glóbulos rojos para llevar el oxígeno'],
  renalAnemia: [
    'anemia por enfermedad del riñón',
    'muy pocos glóbulos rojos porque los riñones fallan',
  ],
  ironDeficiency: ['falta de hierro', 'muy poco hierro en el cuerpo'],
  sickleCell: [
    'anemia falciforme',
    'una enfermedad heredada que da forma curva a los glóbulos rojos',
  ],
  thalassemia: [
    'talasemia',
    'una enfermedad heredada en la que el cuerpo produce poca hemoglobina',
  ],
  aplasticAnemia: [
    'anemia aplásica',
    'una enfermedad en la que la médula ósea produce pocas células de la sangre',
  ],
  hemophilia: ['hemofilia', 'una enfermedad heredada en la que la sangre no coagula bien'],
  vonWillebrand: [
    'enfermedad de von Willebrand',
    'una enfermedad heredada que hace sangrar con facilidad',
  ],
  bleedingDisorder: ['problemas de coagulación', 'sangre que no coagula como debería'],
  bleeding: ['sangrado', 'pérdida de sangre dentro o fuera del cuerpo'],
  itp: [
    'trombocitopenia inmune',
    'una enfermedad en la que el cuerpo destruye sus propias plaquetas',
  ],
  thrombocytopenia: ['plaquetas bajas', 'muy pocas células de las que ayudan a coagular la sangre'],
  neutropenia: ['glóbulos blancos bajos', 'muy pocas células de la sangre que combaten gérmenes'],
  stemCellTransplant: [
    'trasplante de células madre',
    'recibir células nuevas que forman la sangre',
    'personas que reciben un trasplante de células madre',
  ],
  sepsis: ['sepsis', 'una reacción grave de todo el cuerpo a una infección'],
};
