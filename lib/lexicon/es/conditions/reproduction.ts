// Spanish words: pregnancy, birth and female organs.

import type { reproduction as spellings } from '../../conditions/reproduction.ts';
import type { ConditionWords } from '../../conditionWords.ts';

export const reproduction: Readonly<Record<keyof typeof spellings, ConditionWords>> = {
  pregnancy: ['embarazo', 'esperar un bebé', 'personas embarazadas'],
  preeclampsia: [
    'presión alta en el embarazo',
    'presión alta que exige a los órganos en el embarazo',
  ],
  pretermBirth: ['parto prematuro', 'un bebé que nace antes de tiempo'],
  fetalGrowth: ['crecimiento lento en el vientre', 'un bebé que crece despacio antes de nacer'],
  childbirth: ['parto', 'el trabajo de parto y el nacimiento', 'personas que dan a luz'],
  laborPain: ['dolor de parto', 'dolor al dar a luz'],
  cesarean: [
    'parto por cesárea',
    'nacimiento mediante una operación en el vientre',
    'personas que tienen un parto por cesárea',
  ],
  postpartumHemorrhage: [
    'sangrado después del parto',
    'sangrado abundante después de tener un bebé',
  ],
  postpartum: [
    'tiempo después del parto',
    'las semanas después de tener un bebé',
    'personas que acaban de dar a luz',
  ],
  breastfeeding: [
    'lactancia materna',
    'alimentar a un bebé con leche materna',
    'personas que amamantan',
  ],
  morningSickness: ['náuseas del embarazo', 'náuseas y vómitos fuertes en el embarazo'],
  miscarriage: ['pérdida del embarazo', 'un embarazo que termina demasiado pronto'],
  abortion: ['aborto', 'terminar un embarazo', 'personas que tienen un aborto'],
  ectopic: ['embarazo fuera del útero', 'un embarazo que crece fuera del útero'],
  infertility: [
    'dificultad para lograr un embarazo',
    'no lograr un embarazo después de intentarlo mucho tiempo',
  ],
  maleInfertility: [
    'infertilidad masculina',
    'espermatozoides escasos o débiles para lograr un embarazo',
  ],
  pcos: [
    'síndrome de ovario poliquístico',
    'un problema hormonal con reglas irregulares y ovarios con quistes pequeños',
  ],
  endometriosis: ['endometriosis', 'tejido como el del útero que crece fuera de él y duele'],
  fibroids: ['miomas', 'bultos en el útero que no son cáncer'],
  heavyPeriods: [
    'problemas de la regla o del útero',
    'reglas muy abundantes, irregulares o ausentes',
  ],
  periodPain: ['dolor de regla', 'cólicos con la regla'],
  pms: ['síntomas antes de la regla', 'ánimo bajo o molestias antes de la regla'],
  pelvicPain: ['dolor pélvico', 'dolor en la parte baja del vientre o en las partes íntimas'],
  prolapse: ['descenso de los órganos pélvicos', 'órganos como el útero que bajan de su sitio'],
  vaginalDryness: ['sequedad vaginal', 'una capa vaginal seca y fina, a menudo tras la menopausia'],
  contraception: [
    'anticoncepción',
    'formas de evitar un embarazo',
    'personas que usan anticonceptivos',
  ],
  brcaRisk: ['riesgo heredado de cáncer', 'genes que aumentan la posibilidad de algunos cánceres'],
  newborn: [
    'salud del recién nacido',
    'la salud de los bebés en sus primeras semanas',
    'bebés recién nacidos',
  ],
};
