// Spanish words: health, pain, care around operations, and the rest.

import type { life as spellings } from '../../conditions/life.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const life: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  healthy: ['buena salud', 'ninguna enfermedad conocida', 'personas sanas'],
  aging: ['la vejez', 'los cambios que llegan con la edad', 'personas mayores'],
  exercise: [
    'actividad física',
    'cuánto se mueve una persona en su vida diaria',
    'personas que participan por el ejercicio o los hábitos diarios',
  ],
  fatigue: ['cansancio', 'cansancio profundo que el descanso no quita'],
  pain: ['dolor', 'una sensación desagradable que duele'],
  chronicPain: ['dolor crónico', 'dolor que dura meses o más'],
  postoperativePain: ['dolor después de una operación', 'dolor en el tiempo después de operarse'],
  surgery: ['cirugía', 'una operación o la recuperación después de ella', 'personas que se operan'],
  anesthesia: [
    'anestesia',
    'medicina que adormece para un procedimiento',
    'personas que reciben anestesia',
  ],
  criticalIllness: [
    'enfermedad crítica',
    'una enfermedad tan grave que requiere cuidados intensivos',
  ],
  trauma: ['lesión por accidente', 'daño del cuerpo por un accidente o golpe'],
  palliative: [
    'cuidados en enfermedad grave',
    'cuidados que alivian la vida con una enfermedad grave',
  ],
  organTransplant: [
    'trasplante de órgano',
    'recibir un órgano de un donante',
    'personas con trasplante de órgano',
  ],
  bloodDonation: ['donación o transfusión de sangre', 'dar sangre o recibir sangre'],
  downSyndrome: [
    'síndrome de Down',
    'un cromosoma de más que afecta el crecimiento y el aprendizaje',
  ],
  geneticDisease: [
    'enfermedad heredada o poco frecuente',
    'una enfermedad poco frecuente o que se hereda',
  ],
  jaundiceNewborn: ['ictericia del recién nacido', 'piel amarilla en un bebé recién nacido'],
  edema: ['hinchazón', 'líquido que se acumula en una parte del cuerpo'],
  cancerScreening: [
    'pruebas para detectar enfermedades',
    'pruebas o imágenes que buscan enfermedades',
    'personas que se hacen una prueba o imagen',
  ],
  qualityOfLife: ['calidad de vida', 'qué tan bien se siente la vida diaria', 'personas'],
  treatmentAdherence: [
    'cumplir el tratamiento',
    'tomar la medicina o la atención según lo planeado',
    'personas',
  ],
  healthCare: [
    'salud y atención',
    'cómo viven, aprenden o reciben atención las personas',
    'personas',
  ],
  wrinkles: ['arrugas', 'líneas en la piel de la cara'],
  melasma: ['melasma', 'manchas marrones en la cara'],
  lowBirthWeight: [
    'bajo peso al nacer',
    'bebés que pesan muy poco al nacer',
    'bebés con bajo peso al nacer',
  ],
  pretermInfant: [
    'prematuridad',
    'bebés que nacen antes de tiempo',
    'bebés que nacieron antes de tiempo',
  ],
  pelvicFloor: ['suelo pélvico débil', 'músculos débiles que sostienen la vejiga y el intestino'],
};
