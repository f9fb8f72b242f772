// Spanish: all headings and all phrases of the read. Written for readers in the United States and Latin America.
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

export const spanish: Language = {
  code: 'es',
  headings: {
    headline: 'Titular',
    status: 'Estado',
    summary: 'Resumen',
    substance: 'Sustancia activa',
    lead: 'A qué podría llevar',
    wrong: 'Qué podría salir mal',
    involve: 'En qué consiste participar',
    who: 'Quién puede participar',
    where: 'Dónde',
    when: 'Cuándo',
    results: 'Resultados',
    questions: 'Preguntas que puede hacer',
    disclaimer: 'Sobre esta lectura',
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
