// An answer of the background for the sample study, as the overlay gets it: the record is real in shape, the read is short.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialAnswer } from '../../../lib/messaging/protocol.ts';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import type { Section, Sentence } from '../../../lib/summary/plainRead.ts';
import { answerFor } from './sampleRead.ts';

const RECORDS = join(import.meta.dirname, '../../fixtures/records');

/** The answer for a sample record, with `changes` laid over it. */
export function fakeAnswer(nctId = 'NCT07118319', changes: Partial<TrialAnswer> = {}): TrialAnswer {
  const study = readStudy(JSON.parse(readFileSync(join(RECORDS, `${nctId}.json`), 'utf8')));
  if (!study.ok)
    throw new Error(`the sample record ${nctId} cannot be read: ${study.error.detail}`);
  return { ...answerFor(study.value), ...changes };
}

/** A sentence resting on the enrollment count. */
export const sentence = (id: string, text: string, more: Partial<Sentence> = {}): Sentence => ({
  id,
  text,
  rule: 'R12',
  certainty: 'stated',
  sources: [{ ptr: '/protocolSection/designModule/enrollmentInfo/count', value: '12' }],
  ...more,
});

/** The answer with one section put in the place of its namesake, or added. */
export function withSection(answer: TrialAnswer, section: Section): TrialAnswer {
  const others = answer.read.sections.filter((each) => each.id !== section.id);
  return { ...answer, read: { ...answer.read, sections: [...others, section] } };
}
