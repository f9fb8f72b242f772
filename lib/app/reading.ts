// How a study is read, as the use cases ask for it.
import { glossesFor } from '../summary/glossesFor.ts';
import { plainConditions } from '../summary/plainConditions.ts';
import { summarize } from '../summary/summarize.ts';
import type { Reading } from './deps.ts';

export const reading: Reading = {
  summarize,
  facts: () => [],
  conditions: plainConditions,
  glosses: glossesFor,
  verbatim: () => ({}),
};
