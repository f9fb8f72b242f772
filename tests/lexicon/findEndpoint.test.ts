// Rows are asked in bundles for speed; the answer must be the one each row alone would give.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TELLING_ROWS, VAGUE_ROWS } from '../../lib/lexicon/endpoints.ts';
import { findVague } from '../../lib/lexicon/findEndpoint.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';

describe('patterns of the rows', () => {
  it.each([...TELLING_ROWS, ...VAGUE_ROWS])(
    '%s stands beside others: it captures nothing and refers back to nothing',
    (_, [, , pattern]) => {
      expect(pattern.source).not.toMatch(/(?<!\\)\((?!\?)|\(\?<[a-z]|\\[1-9k]/i);
    },
  );
});

describe('findVague', () => {
  const measures = sharedRecordPaths().flatMap((path) => {
    const trial = readStudy(JSON.parse(readFileSync(path, 'utf8')));
    return trial.ok ? trial.value.outcomes.primary.items.map(({ measure }) => measure.value) : [];
  });

  it('finds what asking row after row finds, in every measure of the reference records', () => {
    for (const measure of measures) {
      const [first] = VAGUE_ROWS.filter(([, [, , pattern]]) => pattern.test(measure));
      expect(findVague(measure, [0])?.key).toBe(first?.[0]);
    }
  });
});
