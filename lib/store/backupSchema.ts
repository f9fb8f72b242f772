// What a backup file must look like. It comes from a disk, so from anywhere: every field is checked, unknown ones are dropped.
import * as z from 'zod/mini';
import { isStudyFilter, NO_FILTER, type StudyFilter } from '../follow/studyFilter.ts';

const time = z.iso.datetime();
const timeOrNever = z.union([time, z.literal('')]);
const nctId = z.string().check(z.regex(/^NCT\d{8}$/));
const words = z.string().check(z.maxLength(5_000));
const wordList = z.array(words).check(z.maxLength(2_000));

/** A day as the registry writes it, with or without the day of the month. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/));

const saved = z.object({
  nctId,
  headline: words,
  briefTitle: words,
  status: words,
  statusText: words,
  phases: wordList,
  conditions: wordList,
  countries: wordList,
  hasResults: z.boolean(),
  interventions: z.exactOptional(wordList),
  sponsor: z.exactOptional(words),
  places: z.exactOptional(wordList),
  dates: z.exactOptional(
    z.object({
      posted: z.exactOptional(day),
      start: z.exactOptional(day),
      primaryCompletion: z.exactOptional(day),
      completion: z.exactOptional(day),
    }),
  ),
  savedAt: time,
  following: z.literal([0, 1]),
  followingAt: time,
  notes: z.string().check(z.maxLength(100_000)),
  notesAt: timeOrNever,
  tags: wordList,
  tagsAt: timeOrNever,
  checkedAt: time,
  lastUpdatePosted: words,
  gone: z.optional(z.object({ since: time, mergedInto: z.optional(nctId) })),
});

const condition = z.object({
  condition: words.check(z.minLength(1)),
  meshTerm: z._default(words, ''),
  since: time,
  checkedAt: z.nullable(time),
  from: z.iso.date(),
  known: z.nullable(z.array(words).check(z.maxLength(100_000))),
  filter: z._default(z.custom<StudyFilter>(isStudyFilter), NO_FILTER),
});

const side = z.nullable(z.string().check(z.maxLength(200_000)));

const change = z.object({
  id: words.check(z.minLength(1)),
  nctId,
  kind: words,
  weight: z.enum(['important', 'notable', 'minor']),
  text: z.string().check(z.maxLength(100_000)),
  before: side,
  after: side,
  ptr: words,
  recorded: z.exactOptional(z.object({ before: side, after: side })),
  details: z.exactOptional(
    z.array(
      z.object({
        before: side,
        after: side,
        label: z.exactOptional(words),
      }),
    ),
  ),
  foundAt: time,
  seen: z.boolean(),
});

const newStudy = z.object({
  nctId,
  condition: words,
  briefTitle: words,
  headline: z._default(words, ''),
  stage: z._default(words, ''),
  place: z._default(words, ''),
  foundAt: time,
  seen: z.boolean(),
});

const parts = z.record(z.string(), z.unknown());

const snapshot = z.object({
  nctId,
  version: z.int().check(z.nonnegative()),
  at: time,
  full: z.optional(parts),
  parts: z.optional(z.object({ set: parts, gone: z.array(z.string()) })),
});

export const backupSchema = z.object({
  format: z.literal('plain-trial-backup'),
  version: z.literal(1),
  exportedAt: time,
  saved: z.array(saved).check(z.maxLength(100_000)),
  conditions: z.array(condition).check(z.maxLength(10_000)),
  changes: z.array(change).check(z.maxLength(1_000_000)),
  newStudies: z.array(newStudy).check(z.maxLength(1_000_000)),
  snapshots: z.array(snapshot).check(z.maxLength(1_000_000)),
});

export type Backup = z.infer<typeof backupSchema>;
