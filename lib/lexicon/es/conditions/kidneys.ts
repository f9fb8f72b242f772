// Spanish words: kidneys, bladder and male organs.

import type { kidneys as spellings } from '../../conditions/kidneys.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const kidneys: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  kidneyDisease: ['enfermedad renal crónica', 'riñones que poco a poco dejan de limpiar la sangre'],
  kidneyFailure: ['fallo de los riñones', 'riñones que ya no pueden limpiar la sangre solos'],
  dialysisAccess: [
    'acceso de sangre para diálisis',
    'un vaso unido que sirve para conectar a la máquina de diálisis',
  ],
  acuteKidney: [
    'daño repentino de los riñones',
    'riñones que dejan de cumplir su función en horas o días',
  ],
  kidneyTransplant: [
    'trasplante de riñón',
    'recibir el riñón de un donante',
    'personas con trasplante de riñón',
  ],
  polycysticKidney: [
    'enfermedad renal poliquística',
    'una enfermedad heredada en la que crecen bolsas de líquido en los riñones',
  ],
  glomerular: [
    'inflamación de los filtros del riñón',
    'daño de los filtros diminutos de los riñones',
  ],
  lupusNephritis: ['lupus del riñón', 'daño del riñón causado por el lupus'],
  kidneyStones: [
    'piedras en los riñones',
    'bultos duros que se forman en los riñones o las vías de la orina',
  ],
  overactiveBladder: ['vejiga hiperactiva', 'ganas repentinas y fuertes de orinar'],
  urinaryIncontinence: ['escapes de orina', 'orina que se escapa sin querer'],
  nocturia: ['orinar de noche', 'despertarse de noche para orinar'],
  bedwetting: ['mojar la cama', 'orinarse dormido, en los niños'],
  urinaryRetention: ['dificultad para orinar', 'orina que no sale bien'],
  neurogenicBladder: [
    'vejiga afectada por los nervios',
    'una vejiga que los nervios ya no controlan bien',
  ],
  bladderPain: ['dolor de vejiga', 'dolor o presión duradera en la vejiga'],
  bph: ['próstata agrandada', 'una próstata más grande que puede dificultar orinar'],
  prostatitis: ['prostatitis', 'dolor o inflamación de la próstata'],
  erectileDysfunction: ['problemas de erección', 'dificultad para lograr o mantener una erección'],
  prematureEjaculation: ['eyaculación precoz', 'eyaculación que llega antes de lo deseado'],
  peyronie: ['enfermedad de Peyronie', 'una cicatriz que dobla el pene'],
  urinarySymptoms: ['síntomas urinarios', 'dificultad para retener la orina o para orinar'],
};
