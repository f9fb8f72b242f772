// The cache of records: thinned out by itself, given up when the disk is full.
import { describe, expect, it } from 'vitest';
import { connect } from '../../lib/store/connect.ts';
import { recordsTable } from '../../lib/store/records.ts';
import type { RecordRow } from '../../lib/store/rows.ts';
import { A, B, freshFactory, freshStore, given, NOW } from './storeFixtures.ts';

const row = (asked: string, fetchedAt = NOW): RecordRow => ({
  asked,
  nctId: asked,
  json: { protocolSection: {} },
  fetchedAt,
  dataDay: '2026-11-23',
});
const numbered = (at: number): string => `NCT${String(at).padStart(8, '0')}`;

describe('records', () => {
  it('gives back what was put, under the number asked for', async () => {
    const store = freshStore();
    given(await store.records.put({ ...row(A), nctId: B }));
    expect(given(await store.records.get(A))).toMatchObject({ asked: A, nctId: B });
    expect(given(await store.records.get(B))).toBeUndefined();
  });

  it('lets the oldest go beyond 400', async () => {
    const { db, run } = connect(freshFactory());
    const records = recordsTable(db, run);
    await db.open();
    await db.records.bulkPut(
      Array.from({ length: 400 }, (_, at) =>
        row(numbered(at + 1), `2026-01-01T00:00:00.${String(at).padStart(3, '0')}Z`),
      ),
    );
    given(await records.put(row(numbered(401))));
    expect(await db.records.count()).toBe(400);
    expect(await db.records.get(numbered(1))).toBeUndefined();
    expect(await db.records.get(numbered(401))).toBeDefined();
  });
});
