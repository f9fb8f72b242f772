// English: all headings and all phrases of the read.
import type { Language } from '../../language.ts';
import { mainGoalWords } from './mainGoal.ts';
import { quoteWords } from './quotes.ts';
import { statusWords } from './status.ts';
import { whereWords } from './where.ts';
import { whoWords } from './who.ts';

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
  phrases: { ...statusWords, ...mainGoalWords, ...quoteWords, ...whereWords, ...whoWords },
};
