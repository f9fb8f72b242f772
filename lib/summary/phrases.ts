// Every thing the read can say: the phrase tables of all sections, key to parameters.
import type { MainGoalPhrases } from './rules/mainGoal.ts';
import type { QuotePhrases } from './rules/quotes.ts';
import type { StatusPhrases } from './rules/status.ts';
import type { WherePhrases } from './rules/where.ts';
import type { WhoPhrases } from './rules/who.ts';

export interface Phrases
  extends StatusPhrases,
    MainGoalPhrases,
    QuotePhrases,
    WherePhrases,
    WhoPhrases {}
