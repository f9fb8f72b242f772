// Spanish words: bones, joints and muscles.

import type { bones as spellings } from '../../conditions/bones.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const bones: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  osteoarthritis: ['artrosis', 'articulaciones desgastadas que duelen y se ponen rígidas'],
  'osteoarthritis of the knee': [
    'artrosis de rodilla',
    'una rodilla desgastada que duele y se pone rígida',
  ],
  'joint replacement': [
    'reemplazo de articulación',
    'una operación para poner una articulación artificial',
    'personas a quienes les reemplazan una articulación',
  ],
  'rheumatoid arthritis': [
    'artritis reumatoide',
    'una enfermedad en la que las defensas inflaman las articulaciones',
  ],
  'joint disease': [
    'enfermedad de las articulaciones',
    'articulaciones doloridas, hinchadas o rígidas',
  ],
  'juvenile arthritis': [
    'artritis juvenil',
    'inflamación de las articulaciones que empieza en la infancia',
  ],
  'psoriatic arthritis': [
    'artritis psoriásica',
    'articulaciones doloridas e hinchadas junto con psoriasis',
  ],
  'spine inflammation': [
    'inflamación de la columna',
    'inflamación que pone la columna rígida y dolorida',
  ],
  'weak bones': ['huesos débiles', 'huesos que se vuelven delgados y se rompen con facilidad'],
  'broken bones in the spine': [
    'fracturas de la columna',
    'huesos de la espalda agrietados o rotos',
  ],
  'a broken bone': ['un hueso roto', 'un hueso agrietado o roto'],
  'back pain': ['dolor de espalda', 'dolor en la espalda'],
  'a slipped disc': [
    'hernia de disco',
    'una almohadilla entre los huesos de la espalda que se sale',
  ],
  'worn discs in the spine': [
    'discos gastados en la columna',
    'almohadillas gastadas entre los huesos de la espalda o el cuello',
  ],
  sciatica: ['dolor por un nervio pinzado', 'dolor que baja por un nervio desde la columna'],
  'a narrow spinal canal': [
    'canal espinal estrecho',
    'muy poco espacio para los nervios en la columna',
  ],
  'spine problems': [
    'problemas de la columna',
    'huesos de la espalda que se deslizan, se mueven o se gastan',
  ],
  'a curved spine': ['columna curvada', 'una columna que se dobla hacia un lado o hacia adelante'],
  'neck pain': ['dolor de cuello', 'dolor en el cuello'],
  'shoulder pain or injury': [
    'dolor o lesión del hombro',
    'un hombro dolorido, rígido o lesionado',
  ],
  'sore tendons': ['tendones doloridos', 'dolor donde el músculo se une al hueso o bajo el pie'],
  'knee pain or injury': ['dolor o lesión de rodilla', 'una rodilla dolorida o lesionada'],
  fibromyalgia: ['fibromialgia', 'dolor duradero en todo el cuerpo, con cansancio'],
  'muscle or bone pain': [
    'dolor de músculos o huesos',
    'músculos, huesos o articulaciones doloridos',
  ],
  'weak muscles or trouble moving': [
    'músculos débiles o dificultad para moverse',
    'músculos débiles o pequeños para las tareas diarias',
  ],
  frailty: ['fragilidad', 'poca fuerza y energía en la vejez'],
  'osteoarthritis of the hip': [
    'artrosis de cadera',
    'una cadera desgastada que duele y se pone rígida',
  ],
  'a frozen shoulder': ['hombro congelado', 'un hombro que se pone rígido y dolorido'],
  'a shoulder tendon injury': [
    'lesión de los tendones del hombro',
    'tendones del hombro lastimados o rotos',
  ],
  'a torn knee ligament': [
    'ligamento de la rodilla roto',
    'una rotura de una banda que sujeta la rodilla',
  ],
  'heel pain under the foot': [
    'dolor en la planta del pie',
    'dolor de la banda que está bajo el pie',
  ],
  'a broken hip': ['fractura de cadera', 'una rotura cerca de la cadera'],
};
