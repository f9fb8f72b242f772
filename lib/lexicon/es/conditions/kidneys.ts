// Spanish words: kidneys, bladder and male organs.

import type { kidneys as spellings } from '../../conditions/kidneys.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const kidneys: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'chronic kidney disease': [
    'enfermedad renal crónica',
    'riñones que poco a poco dejan de limpiar la sangre',
  ],
  'kidney failure': ['fallo de los riñones', 'riñones que ya no pueden limpiar la sangre solos'],
  'sudden kidney damage': [
    'daño repentino de los riñones',
    'riñones que dejan de cumplir su función en horas o días',
  ],
  'kidney transplant': [
    'trasplante de riñón',
    'recibir el riñón de un donante',
    'personas con trasplante de riñón',
  ],
  'polycystic kidney disease': [
    'enfermedad renal poliquística',
    'una enfermedad heredada en la que crecen bolsas de líquido en los riñones',
  ],
  'inflamed kidney filters': [
    'inflamación de los filtros del riñón',
    'daño de los filtros diminutos de los riñones',
  ],
  'kidney stones': [
    'piedras en los riñones',
    'bultos duros que se forman en los riñones o las vías de la orina',
  ],
  'an overactive bladder': ['vejiga hiperactiva', 'ganas repentinas y fuertes de orinar'],
  'urine leaks': ['escapes de orina', 'orina que se escapa sin querer'],
  bedwetting: ['incontinencia nocturna', 'orinarse dormido, en los niños'],
  'bladder problems from nerve damage': [
    'vejiga afectada por los nervios',
    'una vejiga que los nervios ya no controlan bien',
  ],
  'bladder pain': ['dolor de vejiga', 'dolor o presión duradera en la vejiga'],
  'an enlarged prostate': [
    'próstata agrandada',
    'una próstata más grande que puede dificultar orinar',
  ],
  prostatitis: ['prostatitis', 'dolor o inflamación de la próstata'],
  'erection problems': ['problemas de erección', 'dificultad para lograr o mantener una erección'],
  'early ejaculation': ['eyaculación precoz', 'eyaculación que llega antes de lo deseado'],
  'Peyronie disease': ['enfermedad de Peyronie', 'una cicatriz que dobla el pene'],
  'urinary symptoms': ['síntomas urinarios', 'dificultad para retener la orina o para orinar'],
};
