// Spanish words: heart and blood vessels.

import type { heart as spellings } from '../../conditions/heart.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const heart: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  heartDisease: ['enfermedad del corazón', 'una enfermedad del corazón o de los vasos sanguíneos'],
  cardiovascularRisk: [
    'riesgo de enfermedad del corazón',
    'cosas que aumentan la posibilidad de enfermedad del corazón y los vasos',
  ],
  highBloodPressure: [
    'presión arterial alta',
    'sangre que empuja demasiado fuerte contra las paredes de los vasos',
  ],
  lowBloodPressure: ['presión arterial baja', 'sangre que circula con muy poca fuerza'],
  orthostaticHypotension: [
    'presión baja al ponerse de pie',
    'una caída de la presión al ponerse de pie',
  ],
  pots: ['POTS', 'latidos rápidos y mareo al ponerse de pie'],
  heartAttack: ['infarto de corazón', 'daño del músculo del corazón cuando no le llega sangre'],
  acuteCoronarySyndrome: [
    'síndrome coronario agudo',
    'una falta repentina de sangre en el corazón, como un infarto',
  ],
  angina: ['angina de pecho', 'dolor de pecho porque llega poca sangre al corazón'],
  chestPain: ['dolor de pecho', 'dolor o presión en el pecho'],
  coronaryArteryDisease: [
    'enfermedad de las arterias del corazón',
    'arterias estrechas que llevan poca sangre al corazón',
  ],
  atherosclerosis: ['arterias endurecidas', 'depósitos de grasa que estrechan las arterias'],
  heartFailure: [
    'insuficiencia cardíaca',
    'un corazón que no bombea tanto como el cuerpo necesita',
  ],
  hfpef: [
    'insuficiencia cardíaca con corazón rígido',
    'un corazón que se contrae bien pero no se llena bien',
  ],
  cardiomyopathy: [
    'enfermedad del músculo del corazón',
    'una enfermedad que debilita, engrosa o endurece el músculo del corazón',
  ],
  hypertrophicCardiomyopathy: [
    'enfermedad del músculo del corazón engrosado',
    'una enfermedad heredada que engrosa el músculo del corazón',
  ],
  cardiacAmyloidosis: [
    'amiloidosis por transtiretina',
    'una enfermedad en la que una proteína anormal se acumula en corazón o nervios',
  ],
  cardiotoxicity: [
    'daño del corazón por medicinas',
    'daño del corazón por una medicina, como algunas contra el cáncer',
  ],
  atrialFibrillation: ['fibrilación auricular', 'un latido irregular y a menudo rápido'],
  arrhythmia: [
    'problemas del ritmo del corazón',
    'un latido demasiado rápido, demasiado lento o irregular',
  ],
  ventricularArrhythmia: [
    'arritmia ventricular',
    'un ritmo peligroso que nace en las cavidades bajas del corazón',
  ],
  cardiacArrest: ['paro cardíaco', 'el corazón deja de bombear sangre de repente'],
  aorticStenosis: ['estenosis aórtica', 'una válvula estrecha a la salida del corazón'],
  heartValveDisease: [
    'enfermedad de las válvulas del corazón',
    'una válvula del corazón que pierde o no abre bien',
  ],
  congenitalHeartDisease: [
    'problemas del corazón de nacimiento',
    'un corazón que se formó de otra manera antes de nacer',
  ],
  endocarditis: ['endocarditis', 'una infección de la capa interna o las válvulas del corazón'],
  pulmonaryHypertension: [
    'hipertensión pulmonar',
    'presión alta en los vasos sanguíneos de los pulmones',
  ],
  aorticAneurysm: [
    'aneurisma de aorta',
    'una pared débil y abultada en la arteria principal del cuerpo',
  ],
  peripheralArteryDisease: [
    'arterias estrechas en las piernas',
    'arterias estrechas que llevan poca sangre a las piernas',
  ],
  carotidStenosis: [
    'arterias estrechas en el cuello',
    'arterias estrechas del cuello que llevan sangre al cerebro',
  ],
  bloodClot: ['coágulos de sangre', 'sangre que se espesa en un bulto y puede tapar un vaso'],
  pulmonaryEmbolism: ['embolia pulmonar', 'un coágulo que tapa un vaso del pulmón'],
  varicoseVeins: ['várices', 'venas hinchadas por las que la sangre no regresa bien'],
  venousUlcer: ['úlceras en la pierna', 'heridas abiertas en la pierna que tardan en cerrar'],
  vasculitis: [
    'inflamación de los vasos sanguíneos',
    'una enfermedad en la que las defensas inflaman los vasos',
  ],
  syncope: ['desmayos', 'perder el conocimiento por un momento'],
  heartTransplant: [
    'trasplante de corazón',
    'recibir el corazón de un donante',
    'personas con trasplante de corazón',
  ],
  heartSurgery: [
    'cirugía del corazón',
    'una operación en el corazón o sus vasos',
    'personas que se operan del corazón',
  ],
  giantCellArteritis: [
    'arteritis de células gigantes',
    'arterias inflamadas en la cabeza, en personas mayores',
  ],
};
