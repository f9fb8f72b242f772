// Spanish words: health, pain, care around operations, and the rest.

import type { life as spellings } from '../../conditions/life.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const life: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  'good health': ['buena salud', 'ninguna enfermedad conocida', 'personas sanas'],
  'older age': ['la vejez', 'los cambios que llegan con la edad', 'personas mayores'],
  'physical activity': [
    'actividad física',
    'cuánto se mueve una persona en su vida diaria',
    'personas que participan por el ejercicio o los hábitos diarios',
  ],
  fatigue: ['cansancio', 'cansancio profundo que el descanso no quita'],
  pain: ['dolor', 'una sensación desagradable que duele'],
  'long-term pain': ['dolor crónico', 'dolor que dura meses o más'],
  'pain after surgery': [
    'dolor después de una operación',
    'dolor en el tiempo después de operarse',
  ],
  surgery: [
    'cirugía',
    'una operación o la recuperación después de ella',
    'personas que pasan por una operación',
  ],
  anesthesia: [
    'anestesia',
    'medicina que adormece para un procedimiento',
    'personas que reciben anestesia',
  ],
  'critical illness': [
    'enfermedad crítica',
    'una enfermedad tan grave que requiere cuidados intensivos',
  ],
  injury: ['lesión por accidente', 'daño del cuerpo por un accidente o golpe'],
  'care for serious illness': [
    'cuidados en enfermedad grave',
    'cuidados que alivian la vida con una enfermedad grave',
  ],
  'Down syndrome': [
    'síndrome de Down',
    'un cromosoma de más que afecta el crecimiento y el aprendizaje',
  ],
  'tests to find disease': [
    'pruebas para detectar enfermedades',
    'pruebas o imágenes que buscan enfermedades',
    'personas que se hacen una prueba o imagen',
  ],
  'quality of life': ['calidad de vida', 'qué tan bien se siente la vida diaria', 'personas'],
  'keeping to treatment': [
    'cumplir el tratamiento',
    'tomar la medicina o la atención según lo planeado',
    'personas',
  ],
  'health and care': [
    'salud y atención',
    'cómo viven, aprenden o reciben atención las personas',
    'personas',
  ],
  wrinkles: ['arrugas', 'líneas en la piel de la cara'],
  melasma: ['melasma', 'manchas marrones en la cara'],
  'early birth': [
    'prematuridad',
    'bebés que nacen antes de tiempo',
    'bebés que nacieron antes de tiempo',
  ],
};
