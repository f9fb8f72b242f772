// Every thing the read can say: the phrase tables of all sections, key to parameters.
import type { MainGoalPhrases } from './rules/mainGoal.ts';
import type { StatusPhrases } from './rules/status.ts';

export interface Phrases extends StatusPhrases, MainGoalPhrases {}
