// What a backup file must look like. It comes from a disk, so from anywhere: every field is checked, unknown ones are dropped.
import { z } from 'zod';

const time = z.iso.datetime();
const timeOrNever = z.union([time, z.literal('')]);
const nctId = z.string().regex(/^NCT\d{8}$/);
const words = z.string().max(5_000);
const wordList = z.array(words).max(2_000);

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
  savedAt: time,
  following: z.literal([0, 1]),
  followingAt: time,
  notes: z.string().max(100_000),
  notesAt: timeOrNever,
  tags: wordList,
  tagsAt: timeOrNever,
  checkedAt: time,
  lastUpdatePosted: words,
  gone: z.object({ since: time, mergedInto: nctId.optional() }).optional(),
});

const condition = z.object({
  condition: words.min(1),
  since: time,
  checkedAt: time.nullable(),
  from: z.iso.date(),
  known: z.array(nctId).max(100_000).nullable(),
});

const change = z.object({
  id: words.min(1),
  nctId,
  kind: words,
  weight: z.enum(['important', 'notable', 'minor']),
  text: z.string().max(100_000),
  before: z.string().max(200_000).nullable(),
  after: z.string().max(200_000).nullable(),
  ptr: words,
  details: z
    .array(
      z.object({
        before: z.string().max(200_000).nullable(),
        after: z.string().max(200_000).nullable(),
        label: words.exactOptional(),
      }),
    )
    .exactOptional(),
  foundAt: time,
  seen: z.boolean(),
});

const newStudy = z.object({
  nctId,
  condition: words,
  briefTitle: words,
  foundAt: time,
  seen: z.boolean(),
});

const parts = z.record(z.string(), z.unknown());

const snapshot = z.object({
  nctId,
  version: z.int().min(0),
  at: time,
  full: parts.optional(),
  parts: z.object({ set: parts, gone: z.array(z.string()) }).optional(),
});

export const backupSchema = z.object({
  format: z.literal('plain-trial-backup'),
  version: z.literal(1),
  exportedAt: time,
  saved: z.array(saved).max(100_000),
  conditions: z.array(condition).max(10_000),
  changes: z.array(change).max(1_000_000),
  newStudies: z.array(newStudy).max(1_000_000),
  snapshots: z.array(snapshot).max(1_000_000),
});

export type Backup = z.infer<typeof backupSchema>;
