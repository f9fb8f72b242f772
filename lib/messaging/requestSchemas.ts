// The shape of every message to the background, checked before anything is done with it.
import * as z from 'zod/mini';
import { isStudyFilter, type StudyFilter } from '../follow/studyFilter.ts';
import { isSettingsChange } from '../settings/checkSettings.ts';
import type { Settings } from '../settings/settings.ts';
import type { Ask, Message } from './protocol.ts';

/** Long enough for sloppy spellings; whether it is a number of a study is for the use case to say. */
const nctId = z.string().check(z.minLength(1), z.maxLength(40));
const condition = z.string().check(z.minLength(1), z.maxLength(500));
const conditions = z.array(condition).check(z.minLength(1), z.maxLength(100));
const tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));
const version = z.object({
  from: z.enum(['kept', 'registry']),
  version: z.int().check(z.nonnegative()),
});
const nothing = z.object({});
/** All numbers of a long page. */
const nctIds = z.array(nctId).check(z.maxLength(5_000));
/** Backups of 10,000 studies with their history stay far below. */
const file = z.string().check(z.maxLength(100_000_000));

/** One schema a message. Unknown fields are dropped; `type` is the envelope's. */
export const REQUEST_SCHEMAS: { readonly [M in Message]: z.ZodMiniType<Ask<M>> } = {
  'cs-bg-open-overlay': z.object({ nctId }),
  'cs-bg-focus-frame': z.object({ frameId: z.int().check(z.nonnegative()) }),
  'cs-bg-toggle-overlay': z.object({ nctId }),
  'cs-bg-hover': nothing,
  'cs-bg-page': z.object({ nctId: z.exactOptional(z.string().check(z.maxLength(40))) }),
  'cs-bg-card': z.object({ nctId, fetch: z.boolean() }),
  'cs-bg-move-tab': z.object({
    side: z.enum(['left', 'right']),
    at: z.number().check(z.gte(0), z.lte(1)),
  }),
  'cs-bg-hide-tab': z.object({ everywhere: z.boolean() }),
  'ui-bg-get-trial': z.object({ nctId, refresh: z.boolean() }),
  'ui-bg-follow': z.object({ nctId }),
  'ui-bg-unfollow': z.object({ nctId }),
  'ui-bg-follow-conditions': z.object({ nctId, conditions }),
  'ui-bg-unfollow-conditions': z.object({ nctId, conditions }),
  'ui-bg-unfollow-condition': z.object({ condition }),
  'ui-bg-filter-condition': z.object({
    condition,
    filter: z.custom<StudyFilter>(isStudyFilter),
  }),
  'ui-bg-list-saved': z.object({ nctIds: z.exactOptional(nctIds) }),
  'ui-bg-list-changes': nothing,
  'ui-bg-list-conditions': nothing,
  'ui-bg-mark-seen': z.object({
    ids: z.array(z.string().check(z.maxLength(600))).check(z.maxLength(1_000_000)),
  }),
  'ui-bg-annotate': z
    .object({
      nctId,
      notes: z.exactOptional(z.string().check(z.maxLength(20_000))),
      tags: z.exactOptional(z.array(tag).check(z.maxLength(50))),
    })
    .check(
      z.refine(({ notes, tags }) => notes !== undefined || tags !== undefined, 'nothing to write'),
    ),
  'ui-bg-change-saved': z.object({
    nctIds: z.array(nctId).check(z.minLength(1), z.maxLength(100_000)),
    change: z.union([
      z.object({ to: z.enum(['follow', 'unfollow', 'remove']) }),
      z.object({ to: z.enum(['tag', 'untag']), tag }),
    ]),
  }),
  'ui-bg-notices': nothing,
  'ui-bg-put-back': nothing,
  'ui-bg-close-notice': z.object({ notice: z.enum(['takenOut', 'lost']) }),
  'ui-bg-history': z.object({ nctId }),
  'ui-bg-registry-history': z.object({ nctId }),
  'ui-bg-compare-versions': z.object({ nctId, before: version, after: version }),
  'ui-bg-check-now': nothing,
  'ui-bg-last-check': nothing,
  'ui-bg-find-places': z.object({ typed: z.string().check(z.maxLength(100)) }),
  'ui-bg-sync-state': nothing,
  'ui-bg-get-settings': nothing,
  'ui-bg-set-settings': z.object({ settings: z.custom<Partial<Settings>>(isSettingsChange) }),
  'ui-bg-cite': z.object({ nctId, format: z.enum(['text', 'markdown', 'ris', 'bibtex']) }),
  'ui-bg-export': nothing,
  'ui-bg-import-preview': z.object({ json: file }),
  'ui-bg-import-apply': z.object({ token: z.string().check(z.minLength(1), z.maxLength(100)) }),
  'ui-bg-list-backups': nothing,
  'ui-bg-backup-preview': z.object({ at: z.iso.datetime() }),
  'ui-bg-erase': z.object({
    what: z
      .array(z.enum(['cache', 'saved', 'changes', 'requestLog', 'settings', 'everything']))
      .check(z.minLength(1)),
  }),
  'ui-bg-erase-counts': nothing,
  'ui-bg-request-log': nothing,
  'ui-bg-open-page': z.object({
    page: z.enum(['library', 'options', 'welcome']),
    hash: z.exactOptional(z.string().check(z.maxLength(200), z.regex(/^[\w\-./%=&]*$/))),
  }),
  'ui-bg-page-trials': z.object({ all: z.exactOptional(z.boolean()) }),
  'ui-bg-list-sites': nothing,
  'ui-bg-known-heads': z.object({ nctIds }),
  'ui-bg-read-all': z.object({ nctIds }),
  'ui-bg-read-all-stop': nothing,
  'ui-bg-read-all-state': nothing,
  'ui-bg-shortcuts': nothing,
  'ui-bg-change-shortcuts': nothing,
  'ui-bg-open-overlay-in-tab': z.object({ nctId, beside: z.exactOptional(z.boolean()) }),
  'ui-bg-beside': z.object({ tabId: z.int(), nctId: z.exactOptional(nctId) }),
  'ui-bg-show-source': z.object({
    tabId: z.int(),
    source: z.object({ ptr: z.string(), value: z.string() }),
    nctIds,
  }),
};

/** True for the name of a message of ours. */
export const isMessage = (name: unknown): name is Message =>
  typeof name === 'string' && Object.hasOwn(REQUEST_SCHEMAS, name);
