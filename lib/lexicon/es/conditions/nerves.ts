// Spanish words: brain, nerves and muscles.

import type { nerves as spellings } from '../../conditions/nerves.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const nerves: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  ALS: ['ELA', 'una enfermedad de las células nerviosas que controlan el movimiento'],
  'spinal muscular atrophy': [
    'atrofia muscular espinal',
    'una enfermedad heredada que debilita los músculos',
  ],
  'multiple sclerosis': [
    'esclerosis múltiple',
    'una enfermedad en la que las defensas dañan el cerebro y los nervios',
  ],
  'Parkinson disease': [
    'enfermedad de Parkinson',
    'una enfermedad del cerebro que causa temblor y movimientos lentos y rígidos',
  ],
  'Huntington disease': [
    'enfermedad de Huntington',
    'una enfermedad heredada del cerebro que afecta el movimiento y el pensamiento',
  ],
  tremor: ['temblor', 'un temblor que no se puede parar'],
  dystonia: ['distonía', 'músculos que se tensan o tuercen solos'],
  ataxia: ['ataxia', 'dificultad con el equilibrio y los movimientos finos'],
  'stiff muscles': ['músculos rígidos', 'músculos que quedan tensos o con calambres'],
  'cerebral palsy': [
    'parálisis cerebral',
    'un problema de movimiento por una lesión temprana del cerebro',
  ],
  'Alzheimer disease': [
    'enfermedad de Alzheimer',
    'una enfermedad del cerebro que daña poco a poco la memoria y el pensamiento',
  ],
  dementia: ['demencia', 'pérdida de memoria y pensamiento que hace difícil la vida diaria'],
  'memory and thinking problems': [
    'problemas de memoria y pensamiento',
    'dificultad con la memoria, la atención o el pensamiento',
  ],
  'a stroke': [
    'derrame o infarto cerebral',
    'daño del cerebro cuando le falta sangre o sangra un vaso',
  ],
  'bleeding in or around the brain': [
    'sangrado en el cerebro o a su alrededor',
    'sangre que se escapa dentro del cráneo',
  ],
  aphasia: ['afasia', 'dificultad para encontrar o entender palabras tras una lesión del cerebro'],
  'a brain injury': ['lesión cerebral', 'daño del cerebro, como por un golpe en la cabeza'],
  'a concussion': ['conmoción cerebral', 'una lesión leve del cerebro por un golpe o sacudida'],
  'brain injury at birth': [
    'lesión cerebral al nacer',
    'daño del cerebro de un recién nacido por falta de oxígeno',
  ],
  'a spinal cord injury': [
    'lesión de la médula espinal',
    'daño de los nervios de la columna que puede afectar movimiento y sensación',
  ],
  epilepsy: ['epilepsia', 'una condición del cerebro que causa convulsiones'],
  headache: ['dolor de cabeza', 'dolor en la cabeza'],
  migraine: ['migraña', 'dolores de cabeza fuertes que vienen en ataques, a menudo con náuseas'],
  'cluster headache': ['cefalea en racimos', 'brotes de dolor muy fuerte alrededor de un ojo'],
  'facial nerve pain': [
    'dolor de los nervios de la cara',
    'dolor repentino y agudo en la cara o la cabeza',
  ],
  'nerve damage': [
    'daño de los nervios',
    'nervios dañados que causan adormecimiento, debilidad o dolor',
  ],
  'nerve pain': ['dolor de los nervios', 'dolor de nervios dañados, a menudo ardor o punzadas'],
  'carpal tunnel syndrome': [
    'síndrome del túnel carpiano',
    'un nervio apretado en la muñeca que adormece la mano',
  ],
  'myasthenia gravis': [
    'miastenia grave',
    'una enfermedad en la que los músculos se cansan rápido',
  ],
  'Duchenne muscular dystrophy': [
    'distrofia muscular de Duchenne',
    'una enfermedad heredada en la que los niños pierden músculo poco a poco',
  ],
  'muscle disease': ['enfermedad de los músculos', 'una enfermedad que debilita los músculos'],
  'dizziness and balance problems': [
    'mareo y problemas de equilibrio',
    'sensación de que todo gira o de inestabilidad',
  ],
  falls: ['caídas', 'caerse o el miedo a caerse', 'personas con riesgo de caerse'],
  'brain or nerve disease': [
    'enfermedad del cerebro o los nervios',
    'una enfermedad del cerebro o de los nervios',
  ],
  seizures: [
    'convulsiones',
    'descargas repentinas del cerebro que cambian el movimiento o la conciencia',
  ],
};
