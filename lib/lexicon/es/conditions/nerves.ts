// Spanish words: brain, nerves and muscles.

import type { nerves as spellings } from '../../conditions/nerves.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const nerves: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  als: ['ELA', 'una enfermedad de las células nerviosas que controlan el movimiento'],
  spinalMuscularAtrophy: [
    'atrofia muscular espinal',
    'una enfermedad heredada que debilita los músculos',
  ],
  multipleSclerosis: [
    'esclerosis múltiple',
    'una enfermedad en la que las defensas dañan el cerebro y los nervios',
  ],
  neuromyelitisOptica: [
    'neuromielitis óptica',
    'una enfermedad que inflama el nervio del ojo y la médula espinal',
  ],
  opticNeuritis: ['daño del nervio del ojo', 'daño del nervio que une el ojo con el cerebro'],
  parkinson: [
    'enfermedad de Parkinson',
    'una enfermedad del cerebro que causa temblor y movimientos lentos y rígidos',
  ],
  lewyBody: [
    'enfermedad por cuerpos de Lewy',
    'una enfermedad del cerebro que afecta el pensamiento, la visión y el movimiento',
  ],
  multipleSystemAtrophy: [
    'atrofia multisistémica',
    'una enfermedad del cerebro que poco a poco afecta el movimiento y el equilibrio',
  ],
  huntington: [
    'enfermedad de Huntington',
    'una enfermedad heredada del cerebro que afecta el movimiento y el pensamiento',
  ],
  essentialTremor: ['temblor', 'un temblor que no se puede parar'],
  dystonia: ['distonía', 'músculos que se tensan o tuercen solos'],
  ataxia: ['ataxia', 'dificultad con el equilibrio y los movimientos finos'],
  spasticity: ['músculos rígidos', 'músculos que quedan tensos o con calambres'],
  cerebralPalsy: [
    'parálisis cerebral',
    'un problema de movimiento por una lesión temprana del cerebro',
  ],
  alzheimer: [
    'enfermedad de Alzheimer',
    'una enfermedad del cerebro que daña poco a poco la memoria y el pensamiento',
  ],
  dementia: ['demencia', 'pérdida de memoria y pensamiento que hace difícil la vida diaria'],
  mildCognitive: [
    'problemas de memoria y pensamiento',
    'dificultad con la memoria, la atención o el pensamiento',
  ],
  stroke: [
    'derrame o infarto cerebral',
    'daño del cerebro cuando le falta sangre o sangra un vaso',
  ],
  tia: ['ataque cerebral pasajero', 'signos de derrame que pasan en menos de un día'],
  brainBleed: ['sangrado en el cerebro o a su alrededor', 'sangre que se escapa dentro del cráneo'],
  brainAneurysm: ['aneurisma cerebral', 'una pared débil y abultada en un vaso del cerebro'],
  hemiparesis: ['debilidad de un lado', 'debilidad o falta de movimiento en un lado del cuerpo'],
  aphasia: ['afasia', 'dificultad para encontrar o entender palabras tras una lesión del cerebro'],
  brainInjury: ['lesión cerebral', 'daño del cerebro, como por un golpe en la cabeza'],
  concussion: ['conmoción cerebral', 'una lesión leve del cerebro por un golpe o sacudida'],
  neonatalBrain: [
    'lesión cerebral al nacer',
    'daño del cerebro de un recién nacido por falta de oxígeno',
  ],
  spinalCordInjury: [
    'lesión de la médula espinal',
    'daño de los nervios de la columna que puede afectar movimiento y sensación',
  ],
  epilepsy: ['epilepsia', 'una condición del cerebro que causa convulsiones'],
  severeChildEpilepsy: [
    'epilepsia grave de la infancia',
    'epilepsia que empieza temprano y es difícil de controlar',
  ],
  headache: ['dolor de cabeza', 'dolor en la cabeza'],
  migraine: ['migraña', 'dolores de cabeza fuertes que vienen en ataques, a menudo con náuseas'],
  clusterHeadache: ['cefalea en racimos', 'brotes de dolor muy fuerte alrededor de un ojo'],
  spinalHeadache: [
    'dolor de cabeza tras una punción en la espalda',
    'dolor de cabeza por escape de líquido tras una aguja en la espalda',
  ],
  trigeminalNeuralgia: [
    'dolor de los nervios de la cara',
    'dolor repentino y agudo en la cara o la cabeza',
  ],
  bellPalsy: ['parálisis facial', 'músculos débiles en un lado de la cara'],
  neuropathy: [
    'daño de los nervios',
    'nervios dañados que causan adormecimiento, debilidad o dolor',
  ],
  nervePain: ['dolor de los nervios', 'dolor de nervios dañados, a menudo ardor o punzadas'],
  crps: [
    'síndrome de dolor regional complejo',
    'dolor fuerte y duradero en un brazo o pierna, a menudo tras una lesión',
  ],
  carpalTunnel: [
    'síndrome del túnel carpiano',
    'un nervio apretado en la muñeca que adormece la mano',
  ],
  guillainBarre: [
    'síndrome de Guillain-Barré',
    'una enfermedad en la que las defensas atacan los nervios y causan debilidad',
  ],
  cidp: ['CIDP', 'inflamación duradera de los nervios que debilita brazos y piernas'],
  myastheniaGravis: ['miastenia grave', 'una enfermedad en la que los músculos se cansan rápido'],
  duchenne: [
    'distrofia muscular de Duchenne',
    'una enfermedad heredada en la que los niños pierden músculo poco a poco',
  ],
  muscularDystrophy: ['enfermedad de los músculos', 'una enfermedad que debilita los músculos'],
  dizziness: ['mareo y problemas de equilibrio', 'sensación de que todo gira o de inestabilidad'],
  falls: ['caídas', 'caerse o el miedo a caerse', 'personas con riesgo de caerse'],
  hydrocephalus: ['hidrocefalia', 'demasiado líquido en los espacios huecos del cerebro'],
  intracranialHypertension: [
    'presión alta en la cabeza',
    'demasiada presión de líquido dentro del cráneo',
  ],
  spinaBifida: ['espina bífida', 'una columna que no se cerró del todo antes de nacer'],
  neurodegeneration: [
    'enfermedad del cerebro o los nervios',
    'una enfermedad del cerebro o de los nervios',
  ],
  seizures: [
    'convulsiones',
    'descargas repentinas del cerebro que cambian el movimiento o la conciencia',
  ],
};
