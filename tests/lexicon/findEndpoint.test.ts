// Few rows are asked about a measure; the answer must be the one that asking every row would give.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VAGUE_ROWS } from '../../lib/lexicon/endpoints.ts';
import { findVague } from '../../lib/lexicon/findEndpoint.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';

describe('findVague', () => {
  it('finds the first row that matches, in every measure of the reference records', () => {
    for (const path of sharedRecordPaths()) {
      const trial = readStudy(JSON.parse(readFileSync(path, 'utf8')));
      const outcomes = trial.ok ? trial.value.outcomes.primary.items : [];
      for (const { measure } of outcomes) {
        const first = VAGUE_ROWS.find(([, [, , pattern]]) => pattern.test(measure.value));
        expect(findVague(measure.value, [0])?.key).toBe(first?.[0]);
      }
    }
  });
});
