// Records to be spoilt: all of ours, and a sample of the real ones spread by hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SAMPLE_RECORDS } from '../../../tools/registry/loadRecords.ts';
import type { Json } from '../../oracle/recordFacts.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';

export interface PooledRecord {
  nctId: string;
  record: Json;
}

const load = (path: string): PooledRecord => ({
  nctId: basename(path, '.json'),
  record: JSON.parse(readFileSync(path, 'utf8')) as Json,
});

/** Our own sample records, all of them. */
export const fixtures = (): PooledRecord[] =>
  readdirSync(SAMPLE_RECORDS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => load(join(SAMPLE_RECORDS, name)));

const spread = (name: string): string => createHash('sha256').update(name).digest('hex');

/** So many of the reference records, always the same ones; none where they are missing (and loudly so). */
export const sharedSample = (count: number): PooledRecord[] =>
  sharedRecordPaths()
    .sort((a, b) => (spread(basename(a)) < spread(basename(b)) ? -1 : 1))
    .slice(0, count)
    .map(load);
