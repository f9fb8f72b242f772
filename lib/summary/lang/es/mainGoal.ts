// Spanish words for the main goal.
import { endpoints } from '../../../lexicon/es/endpoints.ts';
import type { Wording } from '../../language.ts';
import type { MainGoalPhrases } from '../../rules/mainGoal.ts';

export const mainGoalWords: Wording<MainGoalPhrases> = {
  'goal.known': ({ endpoint, past }) =>
    `El objetivo principal ${past ? 'fue' : 'es'} medir ${endpoints[endpoint]}.`,
  'goal.quoted': ({ measure, past }) =>
    `Lo principal que se ${past ? 'midió' : 'mide'} es: «${measure}».`,
};
