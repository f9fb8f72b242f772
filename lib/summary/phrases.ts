// Every thing the read can say: the phrase tables of all sections, key to parameters.

import type { DisclaimerPhrases } from './rules/disclaimer.ts';
import type { HeadlinePhrases } from './rules/headline.ts';
import type { InvolvePhrases } from './rules/involve.ts';
import type { LeadPhrases } from './rules/lead.ts';
import type { MainGoalPhrases } from './rules/mainGoal.ts';
import type { QuestionPhrases } from './rules/questions.ts';
import type { QuotePhrases } from './rules/quotes.ts';
import type { ResultsPhrases } from './rules/results.ts';
import type { StatusPhrases } from './rules/status.ts';
import type { SubstancePhrases } from './rules/substance.ts';
import type { SummaryPhrases } from './rules/summary.ts';
import type { WhenPhrases } from './rules/when.ts';
import type { WherePhrases } from './rules/where.ts';
import type { WhoPhrases } from './rules/who.ts';
import type { WrongPhrases } from './rules/wrong.ts';

export interface Phrases
  extends HeadlinePhrases,
    SummaryPhrases,
    SubstancePhrases,
    LeadPhrases,
    WrongPhrases,
    InvolvePhrases,
    StatusPhrases,
    MainGoalPhrases,
    QuotePhrases,
    DisclaimerPhrases,
    QuestionPhrases,
    ResultsPhrases,
    WhenPhrases,
    WherePhrases,
    WhoPhrases {}
