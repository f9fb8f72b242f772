// English: all headings and all phrases of the read.
import type { Language } from '../../language.ts';
import { disclaimerWords } from './disclaimer.ts';
import { headlineWords } from './headline.ts';
import { involveWords } from './involve.ts';
import { leadWords } from './lead.ts';
import { mainGoalWords } from './mainGoal.ts';
import { questionWords } from './questions.ts';
import { quoteWords } from './quotes.ts';
import { resultsWords } from './results.ts';
import { statusWords } from './status.ts';
import { substanceWords } from './substance.ts';
import { summaryWords } from './summary.ts';
import { whenWords } from './when.ts';
import { whereWords } from './where.ts';
import { whoWords } from './who.ts';
import { wrongWords } from './wrong.ts';

export const english: Language = {
  code: 'en',
  headings: {
    headline: 'Headline',
    status: 'Status',
    summary: 'Summary',
    substance: 'Active substance',
    lead: 'What this could lead to',
    wrong: 'What could go wrong',
    involve: 'What taking part involves',
    who: 'Who can join',
    where: 'Where',
    when: 'When',
    results: 'Results',
    questions: 'Questions to ask',
    disclaimer: 'About this read',
  },
  phrases: {
    ...headlineWords,
    ...statusWords,
    ...summaryWords,
    ...substanceWords,
    ...leadWords,
    ...wrongWords,
    ...mainGoalWords,
    ...involveWords,
    ...disclaimerWords,
    ...questionWords,
    ...resultsWords,
    ...quoteWords,
    ...whenWords,
    ...whereWords,
    ...whoWords,
  },
};
