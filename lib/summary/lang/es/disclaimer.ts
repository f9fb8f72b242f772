// Spanish words for the section "disclaimer".
import type { Wording } from '../../language.ts';
import type { DisclaimerPhrases } from '../../rules/disclaimer.ts';
import { monthYear } from './grammar.ts';

export const disclaimerWords: Wording<DisclaimerPhrases> = {
  'disclaimer.madeByRules': ({ date }) =>
    date === undefined
      ? 'Hecha con reglas a partir del registro público.'
      : `Hecha con reglas a partir del registro público de ${monthYear(date)}.`,
  'disclaimer.canMiss': () => 'Puede pasar cosas por alto.',
  'disclaimer.noAdvice': () => 'No es consejo médico.',
  'disclaimer.talk': () =>
    'Lea el registro completo y hable con el equipo del estudio y con su médico antes de decidir.',
  'disclaimer.record': ({ nctId }) => `El registro completo es ${nctId} en ClinicalTrials.gov.`,
  'disclaimer.source': () =>
    'Los datos vienen de ClinicalTrials.gov, un sitio de la Biblioteca Nacional de Medicina (Estados Unidos).',
  'disclaimer.noPart': () => 'La Biblioteca no ha tenido parte en esta lectura.',
};
