// The shapes of the registry's history: internal and undocumented (API.md, "History", August 2026), so every field may be gone tomorrow.
import * as z from 'zod/mini';
import { studySchema } from './studySchema.ts';

const text = z.catch(z.string(), '');

/** GET …/history: versions count from 0; the registry's page shows them from 1. */
export const historySchema = z.looseObject({
  changes: z.array(
    z.looseObject({ version: z.int().check(z.nonnegative()), date: text, status: text }),
  ),
});

/** GET …/history/{n}: the record as it was. */
export const pastVersionSchema = z.looseObject({ study: studySchema });
