// What one compared study leaves behind: together, once, and only for a study still followed.
import { describe, expect, it } from 'vitest';
import { absorb, type Comparison } from '../../lib/store/absorb.ts';
import { alertFor } from '../../lib/store/alerts.ts';
import { connect } from '../../lib/store/connect.ts';
import { savedTable } from '../../lib/store/saved.ts';
import {
  A,
  change,
  following,
  freshFactory,
  freshStore,
  given,
  LATER,
  listing,
  NOW,
} from './storeFixtures.ts';

const comparison = (fields: Partial<Comparison> = {}): Comparison => ({
  nctId: A,
  now: LATER,
  under: 'data-2',
  comparedWith: 0,
  changes: [change(A, 'suspended')],
  alerts: ['suspended'],
  read: {
    snapshot: { status: 'SUSPENDED', sites: ['Reykjavik'] },
    listing: listing({ status: 'SUSPENDED' }),
    lastUpdatePosted: '2026-11-22',
  },
  ...fields,
});

describe('absorb', () => {
  it('writes changes, alerts, snapshot, list and cursor', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    expect(given(await store.absorb(comparison()))).toBe(1);
    expect(given(await store.changes.all())).toEqual([change(A, 'suspended')]);
    expect(given(await store.alerts.all())).toEqual([alertFor('change', 'suspended')]);
    expect(given(await store.snapshots.newest(A))).toMatchObject({
      version: 1,
      snapshot: { status: 'SUSPENDED' },
    });
    expect(given(await store.saved.get(A))).toMatchObject({
      status: 'SUSPENDED',
      checkedAt: LATER,
      checkedUnder: 'data-2',
      lastUpdatePosted: '2026-11-22',
      savedAt: NOW,
    });
  });

  it('writes nothing a second time for the same comparison', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.absorb(comparison());
    expect(given(await store.absorb(comparison()))).toBe(0);
    expect(given(await store.changes.all())).toHaveLength(1);
    expect(given(await store.alerts.all())).toHaveLength(1);
  });

  it('tells a change again that truly happened again', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.absorb(comparison());
    await store.absorb(
      comparison({
        comparedWith: 1,
        changes: [],
        alerts: [],
        read: {
          snapshot: { status: 'RECRUITING' },
          listing: listing(),
          lastUpdatePosted: '2026-11-23',
        },
      }),
    );
    expect(given(await store.absorb(comparison({ comparedWith: 2 })))).toBe(1);
    expect(given(await store.changes.all()).map((row) => row.id)).toEqual([
      'suspended',
      'suspended.2',
    ]);
    expect(given(await store.alerts.all()).map((row) => row.subject)).toContain('suspended.2');
  });

  it('writes nothing for a study unfollowed meanwhile', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.unfollow([A], NOW);
    expect(given(await store.absorb(comparison()))).toBe(0);
    expect(given(await store.changes.all())).toEqual([]);
    expect(given(await store.snapshots.newest(A))?.version).toBe(0);
  });

  it('marks a study gone and keeps its last snapshot', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    const { read: _read, ...gone } = comparison({ gone: { since: LATER } });
    given(await store.absorb(gone));
    expect(given(await store.saved.get(A))).toMatchObject({
      gone: { since: LATER },
      headline: 'A study of a cough syrup',
    });
    expect(given(await store.snapshots.newest(A))?.version).toBe(0);
  });

  it('takes the mark away when the study is back', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    const { read: _read, ...gone } = comparison({
      gone: { since: LATER },
      changes: [],
      alerts: [],
    });
    await store.absorb(gone);
    given(await store.absorb(comparison()));
    expect(given(await store.saved.get(A))?.gone).toBeUndefined();
  });

  it('leaves no part behind when one write fails', async () => {
    const { db, run } = connect(freshFactory());
    await savedTable(db, run).follow(following(A));
    db.saved.hook('updating', () => {
      throw Object.assign(new Error('disk full'), { name: 'QuotaExceededError' });
    });
    const result = await absorb(db, run)(comparison());
    expect(result).toMatchObject({ ok: false, error: { kind: 'storage-full' } });
    expect(await db.changes.count()).toBe(0);
    expect(await db.alerts.count()).toBe(0);
    expect(await db.snapshots.count()).toBe(1);
  });
});
