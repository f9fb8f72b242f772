// The request log keeps the last 500 and shows the newest first.
import { describe, expect, it } from 'vitest';
import type { RequestLogRow } from '../../lib/settings/requestLogRow.ts';
import { connect } from '../../lib/store/connect.ts';
import { MOST_REQUESTS, requestLogTable } from '../../lib/store/requestLog.ts';
import { freshFactory, freshStore, given } from './storeFixtures.ts';

const request = (path: string): RequestLogRow => ({
  at: '2026-11-23T08:00:00.000Z',
  host: 'clinicaltrials.gov',
  path,
  why: 'check',
  bytes: 120,
  outcome: '200',
});

describe('requestLog', () => {
  it('lists newest first, exactly as written', async () => {
    const store = freshStore();
    given(await store.requestLog.add(request('/one')));
    given(await store.requestLog.add(request('/two')));
    expect(given(await store.requestLog.list())).toEqual([request('/two'), request('/one')]);
  });

  it('keeps the last 500', async () => {
    const { db, run } = connect(freshFactory());
    await db.open();
    await db.requestLog.bulkAdd(
      Array.from({ length: MOST_REQUESTS }, (_, at) => request(`/${at}`)),
    );
    given(await requestLogTable(db, run).add(request('/last')));
    const paths = given(await requestLogTable(db, run).list()).map((row) => row.path);
    expect(paths).toHaveLength(MOST_REQUESTS);
    expect(paths[0]).toBe('/last');
    expect(paths.at(-1)).toBe('/1');
  });
});
