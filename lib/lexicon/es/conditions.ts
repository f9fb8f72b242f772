// Spanish names and plain lines of conditions.
import type { ConditionLexicon } from '../conditionWords.ts';

export const conditions: ConditionLexicon = {
  als: ['ELA', 'una enfermedad de las células nerviosas que controlan el movimiento'],
  type2Diabetes: ['diabetes tipo 2', 'una enfermedad que mantiene alto el azúcar en la sangre'],
  erectileDysfunction: ['problemas de erección', 'dificultad para lograr o mantener una erección'],
};
