// Finds the real registry records that stand beside a checkout; they are public data, and not ours to commit.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `../shared/registry/records` beside the project, with one `NCT….json` a study. */
export const SHARED_RECORDS = fileURLToPath(
  new URL('../../shared/registry/records', import.meta.url),
);

/**
 * Paths of all reference records, sorted. Where they are missing it is an error under `CI=true`, and elsewhere an
 * empty list and a loud word: a check that silently looked at nothing would be a check that cannot fail.
 */
export function sharedRecordPaths(): string[] {
  if (existsSync(SHARED_RECORDS))
    return readdirSync(SHARED_RECORDS)
      .filter((name) => /^NCT\d{8}\.json$/.test(name))
      .sort()
      .map((name) => join(SHARED_RECORDS, name));
  const message = `No reference records at ${SHARED_RECORDS}: checks on real records see nothing.`;
  if (process.env.CI === 'true') throw new Error(message);
  console.warn(`\n!!! SKIPPED: ${message}\n`);
  return [];
}
