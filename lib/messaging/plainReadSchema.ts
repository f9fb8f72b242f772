// The shape of a plain read for whoever gets one from outside; a test holds it equal to the type.
import { z } from 'zod';
import { SECTION_IDS } from '../summary/plainRead.ts';

const source = z.strictObject({
  ptr: z.string().describe('RFC 6901 pointer into the API v2 record'),
  value: z.string().describe('What stands there, or a slice of it'),
});

const sentence = z.strictObject({
  id: z.string(),
  text: z.string(),
  rule: z.string(),
  certainty: z.enum(['stated', 'computed', 'paraphrased', 'quoted', 'inferred', 'general']),
  sources: z.array(source),
  reference: z.string().exactOptional(),
  depth: z.number().exactOptional(),
});

const section = z.strictObject({
  id: z.enum(SECTION_IDS),
  heading: z.string(),
  sentences: z.array(sentence),
  lists: z.array(z.strictObject({ label: z.string(), items: z.array(sentence) })).exactOptional(),
  missing: z.string().exactOptional(),
});

export const plainReadSchema = z.strictObject({
  nctId: z.string().regex(/^NCT\d{8}$/),
  lang: z.string(),
  engine: z.string(),
  recordVersion: z.string(),
  via: z.enum(['rules', 'on-device', 'endpoint', 'feed']),
  sections: z.array(section),
});
