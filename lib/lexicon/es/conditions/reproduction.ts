// Spanish words: pregnancy, birth and female organs.

import type { reproduction as spellings } from '../../conditions/reproduction.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const reproduction: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  pregnancy: ['embarazo', 'esperar un bebé', 'personas embarazadas'],
  'high blood pressure in pregnancy': [
    'presión alta en el embarazo',
    'presión alta que exige a los órganos en el embarazo',
  ],
  'birth that comes too early': ['parto prematuro', 'un bebé que nace antes de tiempo'],
  childbirth: ['parto', 'el trabajo de parto y el nacimiento', 'personas que dan a luz'],
  'labor pain': ['dolor de parto', 'dolor al dar a luz'],
  'cesarean birth': [
    'parto por cesárea',
    'nacimiento mediante una operación en el vientre',
    'personas que tienen un parto por cesárea',
  ],
  'bleeding after birth': [
    'sangrado después del parto',
    'sangrado abundante después de tener un bebé',
  ],
  breastfeeding: [
    'lactancia materna',
    'alimentar a un bebé con leche materna',
    'personas que amamantan',
  ],
  'pregnancy loss': ['pérdida del embarazo', 'un embarazo que termina demasiado pronto'],
  abortion: ['aborto', 'terminar un embarazo', 'personas que tienen un aborto'],
  'trouble getting pregnant': [
    'dificultad para lograr un embarazo',
    'no lograr un embarazo después de intentarlo mucho tiempo',
  ],
  'male infertility': [
    'infertilidad masculina',
    'espermatozoides escasos o débiles para lograr un embarazo',
  ],
  'polycystic ovary syndrome': [
    'síndrome de ovario poliquístico',
    'un problema hormonal con reglas irregulares y ovarios con quistes pequeños',
  ],
  endometriosis: ['endometriosis', 'tejido como el del útero que crece fuera de él y duele'],
  fibroids: ['miomas', 'bultos en el útero que no son cáncer'],
  'period or womb problems': [
    'problemas de la regla o del útero',
    'reglas muy abundantes, irregulares o ausentes',
  ],
  'period pain': ['dolor de regla', 'cólicos con la regla'],
  'pelvic pain': ['dolor pélvico', 'dolor en la parte baja del vientre o en las partes íntimas'],
  'pelvic organ prolapse': [
    'descenso de los órganos pélvicos',
    'órganos como el útero que bajan de su sitio',
  ],
  'vaginal dryness': [
    'sequedad vaginal',
    'una capa vaginal seca y fina, a menudo tras la menopausia',
  ],
  'birth control': [
    'anticoncepción',
    'formas de evitar un embarazo',
    'personas que usan anticonceptivos',
  ],
  'newborn health': [
    'salud del recién nacido',
    'la salud de los bebés en sus primeras semanas',
    'bebés recién nacidos',
  ],
};
