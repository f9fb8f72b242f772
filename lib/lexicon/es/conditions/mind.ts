// Spanish words: mind, sleep and habits.

import type { mind as spellings } from '../../conditions/mind.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const mind: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  depression: ['depresión', 'ánimo bajo que dura y hace difícil la vida diaria'],
  'major depression': ['depresión mayor', 'ánimo muy bajo que dura semanas o más'],
  'depression that did not ease with treatment': [
    'depresión que no mejoró con tratamiento',
    'depresión que no mejoró con tratamientos anteriores',
  ],
  'depression after birth': [
    'depresión posparto',
    'ánimo muy bajo alrededor o después de tener un bebé',
  ],
  'bipolar disorder': [
    'trastorno bipolar',
    'una condición con épocas de ánimo muy alto y muy bajo',
  ],
  anxiety: ['ansiedad', 'preocupación o miedo fuerte, difícil de calmar'],
  'generalized anxiety disorder': [
    'trastorno de ansiedad generalizada',
    'preocupación casi todos los días por muchas cosas',
  ],
  'social anxiety': ['ansiedad social', 'miedo fuerte a que los demás juzguen'],
  'panic disorder': ['trastorno de pánico', 'ataques repentinos de miedo intenso'],
  'obsessive-compulsive disorder': [
    'trastorno obsesivo-compulsivo',
    'pensamientos no deseados y actos que la persona se siente obligada a repetir',
  ],
  PTSD: ['TEPT', 'malestar que sigue después de un hecho aterrador'],
  stress: ['estrés', 'sentir más presión de la que se puede manejar'],
  burnout: ['agotamiento', 'estar agotado por el trabajo o por cuidar a alguien'],
  schizophrenia: [
    'esquizofrenia',
    'una enfermedad que puede cambiar lo que una persona oye, piensa y siente',
  ],
  psychosis: ['psicosis', 'perder el contacto con lo que es real'],
  'thoughts of suicide or self-harm': [
    'pensamientos de suicidio o autolesión',
    'pensamientos de morir o de hacerse daño',
  ],
  autism: [
    'autismo',
    'una forma distinta en que el cerebro maneja el trato y los sentidos',
    'personas autistas',
  ],
  ADHD: ['TDAH', 'dificultad para mantener la atención o estar quieto'],
  'developmental problems': [
    'problemas del desarrollo',
    'aprender o adquirir habilidades más tarde que otros niños',
  ],
  'eating disorders': [
    'trastornos de la alimentación',
    'formas dañinas de comer o de pensar en la comida y el peso',
  ],
  anorexia: ['anorexia', 'comer muy poco, con un peso muy bajo'],
  'binge eating': ['atracones de comida', 'comer mucho de una vez y sentir que no se puede parar'],
  'a personality disorder': [
    'trastorno de la personalidad',
    'formas duraderas de sentir y actuar que causan malestar',
  ],
  insomnia: ['insomnio', 'dificultad para dormirse o seguir dormido'],
  'sleep problems': ['problemas del sueño', 'un sueño muy corto, cortado o a deshora'],
  'sleep apnea': ['apnea del sueño', 'respiración que se para y vuelve durante el sueño'],
  narcolepsy: ['narcolepsia', 'ataques repentinos de sueño durante el día'],
  'restless legs': ['piernas inquietas', 'ganas de mover las piernas, sobre todo de noche'],
  'sudden confusion': [
    'confusión repentina',
    'confusión que aparece rápido, a menudo por enfermedad o tras una operación',
  ],
  'alcohol problems': [
    'problemas con el alcohol',
    'beber de una forma difícil de controlar o que hace daño',
  ],
  'opioid use problems': [
    'trastorno por consumo de opioides',
    'uso de opioides, calmantes fuertes que pueden crear dependencia',
  ],
  'stimulant drug addiction': [
    'adicción a estimulantes',
    'consumo de cocaína u otros estimulantes difícil de dejar',
  ],
  'cannabis use problems': [
    'trastorno por consumo de cannabis',
    'consumo de cannabis que puede ser difícil de dejar',
  ],
  'drug or alcohol use problems': [
    'problemas con drogas o alcohol',
    'consumo de drogas o alcohol difícil de controlar',
  ],
  smoking: ['tabaquismo', 'consumo de tabaco o nicotina', 'personas que fuman o usan nicotina'],
  'mental health': [
    'salud mental',
    'cómo una persona se siente, piensa y se las arregla',
    'personas que participan por su salud mental',
  ],
  'sexual problems': ['problemas sexuales', 'dificultad con el deseo, la excitación o el placer'],
};
