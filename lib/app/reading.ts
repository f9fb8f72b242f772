// How a study is read, as the use cases ask for it.
import { studyFacts } from '../summary/facts/studyFacts.ts';
import { valueWords } from '../summary/facts/valueWords.ts';
import { glossesFor } from '../summary/glossesFor.ts';
import { plainConditions } from '../summary/plainConditions.ts';
import { summarize } from '../summary/summarize.ts';
import { verbatim } from '../summary/verbatim.ts';
import type { Reading } from './deps.ts';

export const reading: Reading = {
  summarize,
  facts: studyFacts,
  conditions: plainConditions,
  glosses: glossesFor,
  valueWords,
  verbatim,
};
