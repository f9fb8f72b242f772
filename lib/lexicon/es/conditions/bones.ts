// Spanish words: bones, joints and muscles.

import type { bones as spellings } from '../../conditions/bones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const bones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  osteoarthritis: ['artrosis', 'articulaciones desgastadas que duelen y se ponen rígidas'],
  kneeOsteoarthritis: ['artrosis de rodilla', 'una rodilla desgastada que duele y se pone rígida'],
  jointReplacement: [
    'reemplazo de articulación',
    'una operación para poner una articulación artificial',
    'personas a quienes les reemplazan una articulación',
  ],
  rheumatoidArthritis: [
    'artritis reumatoide',
    'una enfermedad en la que las defensas inflaman las articulaciones',
  ],
  arthritis: ['enfermedad de las articulaciones', 'articulaciones doloridas, hinchadas o rígidas'],
  juvenileArthritis: [
    'artritis juvenil',
    'inflamación de las articulaciones que empieza en la infancia',
  ],
  psoriaticArthritis: [
    'artritis psoriásica',
    'articulaciones doloridas e hinchadas junto con psoriasis',
  ],
  axialSpondyloarthritis: [
    'inflamación de la columna',
    'inflamación que pone la columna rígida y dolorida',
  ],
  osteoporosis: ['huesos débiles', 'huesos que se vuelven delgados y se rompen con facilidad'],
  fracture: ['hueso roto', 'un hueso agrietado o roto'],
  lowBackPain: ['dolor de espalda', 'dolor en la espalda'],
  herniatedDisc: ['hernia de disco', 'una almohadilla entre los huesos de la espalda que se sale'],
  degenerativeDisc: [
    'discos gastados en la columna',
    'almohadillas gastadas entre los huesos de la espalda o el cuello',
  ],
  sciatica: ['dolor por un nervio pinzado', 'dolor que baja por un nervio desde la columna'],
  spinalStenosis: ['canal espinal estrecho', 'muy poco espacio para los nervios en la columna'],
  spondylolisthesis: [
    'problemas de la columna',
    'huesos de la espalda que se deslizan, se mueven o se gastan',
  ],
  scoliosis: ['columna curvada', 'una columna que se dobla hacia un lado o hacia adelante'],
  neckPain: ['dolor de cuello', 'dolor en el cuello'],
  shoulderPain: ['dolor o lesión del hombro', 'un hombro dolorido, rígido o lesionado'],
  tendonProblems: ['tendones doloridos', 'dolor donde el músculo se une al hueso o bajo el pie'],
  kneeProblems: ['dolor o lesión de rodilla', 'una rodilla dolorida o lesionada'],
  fibromyalgia: ['fibromialgia', 'dolor duradero en todo el cuerpo, con cansancio'],
  musclePain: ['dolor de músculos o huesos', 'músculos, huesos o articulaciones doloridos'],
  muscleLoss: [
    'músculos débiles o dificultad para moverse',
    'músculos débiles o pequeños para las tareas diarias',
  ],
  frailty: ['fragilidad', 'poca fuerza y energía en la vejez'],
  amputation: [
    'pérdida de un miembro',
    'un brazo o pierna que se quitó o falta',
    'personas que perdieron un miembro',
  ],
  hipOsteoarthritis: ['artrosis de cadera', 'una cadera desgastada que duele y se pone rígida'],
  boneDeath: [
    'muerte del hueso por falta de sangre',
    'hueso que muere porque le llega poca sangre',
  ],
  frozenShoulder: ['hombro congelado', 'un hombro que se pone rígido y dolorido'],
  rotatorCuff: ['lesión de los tendones del hombro', 'tendones del hombro lastimados o rotos'],
  aclTear: ['ligamento de la rodilla roto', 'una rotura de una banda que sujeta la rodilla'],
  plantarFasciitis: ['dolor en la planta del pie', 'dolor de la banda que está bajo el pie'],
  tennisElbow: ['codo de tenista', 'dolor en la parte externa del codo'],
  ankleSprain: ['esguince de tobillo', 'bandas del tobillo estiradas o rotas'],
  hipFracture: ['fractura de cadera', 'una rotura cerca de la cadera'],
  wristFracture: ['fractura de muñeca', 'una rotura del hueso del brazo cerca de la muñeca'],
  vertebralFracture: ['fractura de una vértebra', 'un hueso de la espalda agrietado o hundido'],
};
