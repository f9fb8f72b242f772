// English words for the main goal.
import { endpoints } from '../../../lexicon/en/endpoints.ts';
import type { Wording } from '../../language.ts';
import type { MainGoalPhrases } from '../../rules/mainGoal.ts';

export const mainGoalWords: Wording<MainGoalPhrases> = {
  'goal.known': ({ endpoint, past }) =>
    `The main goal ${past ? 'was' : 'is'} to measure ${endpoints[endpoint]}.`,
  'goal.quoted': ({ measure, past }) =>
    `The main thing measured ${past ? 'was' : 'is'}: “${measure}”.`,
};
