// What reads a study and compares two versions of it, as the use cases ask for it: a script of its own (`entrypoints/reader.ts`).
import { diffStored, goneChange, mergedChange } from '../follow/diff.ts';
import { snapshotOf } from '../follow/snapshotOf.ts';
import { CHANGE_WORDS } from '../follow/words/languages.ts';
import { studyFacts } from '../summary/facts/studyFacts.ts';
import { valueWords } from '../summary/facts/valueWords.ts';
import { glossesFor } from '../summary/glossesFor.ts';
import { plainConditions } from '../summary/plainConditions.ts';
import { summarize } from '../summary/summarize.ts';
import { verbatim } from '../summary/verbatim.ts';
import type { Reader } from './deps.ts';

export const reader: Reader = {
  reading: {
    summarize,
    facts: studyFacts,
    conditions: plainConditions,
    glosses: glossesFor,
    valueWords,
    verbatim,
  },
  follow: {
    snapshotOf,
    changes: diffStored,
    gone: goneChange,
    merged: mergedChange,
    stage: (phases, lang) => CHANGE_WORDS[lang].stage(phases),
    place: (first, others, lang) => CHANGE_WORDS[lang].place(first, others),
  },
};
