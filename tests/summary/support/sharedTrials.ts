// The reference records as studies, read once for all tests of a file.
import { readFileSync } from 'node:fs';
import { readStudy } from '../../../lib/registry/readStudy.ts';
import type { Trial } from '../../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';

let read: Trial[] | undefined;

/** All reference records; empty where they are missing (see `sharedRecordPaths`). */
export function sharedTrials(): readonly Trial[] {
  read ??= sharedRecordPaths().map((path) => {
    const study = readStudy(JSON.parse(readFileSync(path, 'utf8')));
    if (!study.ok) throw new Error(`${path}: ${study.error.detail}`);
    return study.value;
  });
  return read;
}
