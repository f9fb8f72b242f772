// Spanish words: mind, sleep and habits.

import type { mind as spellings } from '../../conditions/mind.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mind: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  depression: ['depresión', 'ánimo bajo que dura y hace difícil la vida diaria'],
  majorDepression: ['depresión mayor', 'ánimo muy bajo que dura semanas o más'],
  treatmentResistantDepression: [
    'depresión que no mejoró con tratamiento',
    'depresión que no mejoró con tratamientos anteriores',
  ],
  postpartumDepression: [
    'depresión posparto',
    'ánimo muy bajo alrededor o después de tener un bebé',
  ],
  bipolar: ['trastorno bipolar', 'una condición con épocas de ánimo muy alto y muy bajo'],
  anxiety: ['ansiedad', 'preocupación o miedo fuerte, difícil de calmar'],
  generalizedAnxiety: [
    'trastorno de ansiedad generalizada',
    'preocupación casi todos los días por muchas cosas',
  ],
  socialAnxiety: ['ansiedad social', 'miedo fuerte a que los demás juzguen'],
  panic: ['trastorno de pánico', 'ataques repentinos de miedo intenso'],
  phobia: ['fobia', 'miedo intenso a una cosa o un lugar'],
  ocd: [
    'trastorno obsesivo-compulsivo',
    'pensamientos no deseados y actos que la persona se siente obligada a repetir',
  ],
  ptsd: ['TEPT', 'malestar que sigue después de un hecho aterrador'],
  stress: ['estrés', 'sentir más presión de la que se puede manejar'],
  burnout: ['agotamiento', 'estar agotado por el trabajo o por cuidar a alguien'],
  adjustmentDisorder: [
    'trastorno de adaptación',
    'malestar después de un cambio difícil en la vida',
  ],
  grief: ['duelo', 'tristeza después de la muerte de alguien', 'personas en duelo'],
  schizophrenia: [
    'esquizofrenia',
    'una enfermedad que puede cambiar lo que una persona oye, piensa y siente',
  ],
  psychosis: ['psicosis', 'perder el contacto con lo que es real'],
  tardiveDyskinesia: [
    'discinesia tardía',
    'movimientos que no se pueden parar, causados por algunas medicinas',
  ],
  suicide: ['pensamientos de suicidio o autolesión', 'pensamientos de morir o de hacerse daño'],
  autism: [
    'autismo',
    'una forma distinta en que el cerebro maneja el trato y los sentidos',
    'personas autistas',
  ],
  adhd: ['TDAH', 'dificultad para mantener la atención o estar quieto'],
  conductDisorder: ['problemas de conducta', 'una conducta que a menudo daña o altera a otros'],
  developmentalDisorder: [
    'problemas del desarrollo',
    'aprender o adquirir habilidades más tarde que otros niños',
  ],
  eatingDisorder: [
    'trastornos de la alimentación',
    'formas dañinas de comer o de pensar en la comida y el peso',
  ],
  anorexia: ['anorexia', 'comer muy poco, con un peso muy bajo'],
  bulimia: ['atracones de comida', 'comer mucho de una vez y sentir que no se puede parar'],
  borderline: [
    'trastorno de la personalidad',
    'formas duraderas de sentir y actuar que causan malestar',
  ],
  insomnia: ['insomnio', 'dificultad para dormirse o seguir dormido'],
  sleepProblems: ['problemas del sueño', 'un sueño muy corto, cortado o a deshora'],
  sleepApnea: ['apnea del sueño', 'respiración que se para y vuelve durante el sueño'],
  narcolepsy: ['narcolepsia', 'ataques repentinos de sueño durante el día'],
  restlessLegs: ['piernas inquietas', 'ganas de mover las piernas, sobre todo de noche'],
  delirium: [
    'confusión repentina',
    'confusión que aparece rápido, a menudo por enfermedad o tras una operación',
  ],
  alcohol: ['problemas con el alcohol', 'beber de una forma difícil de controlar o que hace daño'],
  alcoholWithdrawal: [
    'abstinencia de alcohol',
    'malestar al dejar de beber después de beber mucho',
  ],
  opioidUse: [
    'consumo de opioides',
    'uso de opioides, calmantes fuertes que pueden crear dependencia',
  ],
  cocaineUse: [
    'adicción a estimulantes',
    'consumo de cocaína u otros estimulantes difícil de dejar',
  ],
  cannabisUse: ['consumo de cannabis', 'consumo de cannabis que puede ser difícil de dejar'],
  substanceUse: [
    'problemas con drogas o alcohol',
    'consumo de drogas o alcohol difícil de controlar',
  ],
  smoking: ['tabaquismo', 'consumo de tabaco o nicotina', 'personas que fuman o usan nicotina'],
  mentalHealth: [
    'salud mental',
    'cómo una persona se siente, piensa y se las arregla',
    'personas que participan por su salud mental',
  ],
  loneliness: ['soledad', 'sentirse solo o apartado de los demás'],
  violence: [
    'violencia o problemas familiares',
    'daño o tensión entre personas que se conocen',
    'personas que viven violencia o problemas familiares',
  ],
  sexualDysfunction: ['problemas sexuales', 'dificultad con el deseo, la excitación o el placer'],
};
