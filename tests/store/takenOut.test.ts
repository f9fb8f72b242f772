// Taking studies out can be undone: everything known of them comes back, whatever happened meanwhile.
import { describe, expect, it } from 'vitest';
import { isRemoved, newSynced } from '../../lib/share/syncedList.ts';
import type { Store } from '../../lib/store/createStore.ts';
import { A, B, change, following, freshStore, given, LATER, NOW } from './storeFixtures.ts';

const LAST = '2026-11-25T08:00:00.000Z';

/** Two studies, the first with notes, a tag, a second version, an unseen change and its alert. */
async function filled(): Promise<Store> {
  const store = freshStore();
  for (const nctId of [A, B]) given(await store.saved.follow(following(nctId)));
  given(await store.saved.annotate(A, { notes: 'Ask about travel', tags: ['mum'] }, NOW));
  given(
    await store.absorb({
      nctId: A,
      now: LATER,
      under: 'data-2',
      comparedWith: 0,
      changes: [change(A, 'one')],
      alerts: ['one'],
      read: {
        snapshot: { status: 'SUSPENDED' },
        listing: following(A).listing,
        lastUpdatePosted: '2026-11-24',
      },
    }),
  );
  return store;
}

const everything = async (store: Store) => ({
  saved: given(await store.saved.all()),
  history: given(await store.snapshots.history(A)),
  changes: given(await store.changes.all()),
  alerts: given(await store.alerts.all()),
});

describe('what was taken out', () => {
  it('comes back whole: rows, notes, tags, history, unseen news and what was still to be told', async () => {
    const store = await filled();
    const before = await everything(store);
    given(await store.saved.remove([A, B], LATER));
    expect(await everything(store)).toEqual({ saved: [], history: [], changes: [], alerts: [] });
    expect(given(await store.takenOut.count())).toBe(2);
    given(await store.takenOut.putBack(LAST));
    const { saved, ...rest } = await everything(store);
    expect(rest.history).toEqual(before.history);
    expect(rest.changes).toEqual(before.changes);
    expect(rest.alerts).toEqual(before.alerts);
    expect(saved).toMatchObject([
      { nctId: A, following: 1, savedAt: NOW, notes: 'Ask about travel', tags: ['mum'] },
      { nctId: B, following: 1, savedAt: NOW, notes: '', tags: [] },
    ]);
    expect(given(await store.takenOut.count())).toBe(0);
  });

  it('comes back on the other computers too, which have heard that it was taken out', async () => {
    const store = await filled();
    given(await store.saved.remove([A], LATER));
    const elsewhere = { ...newSynced(A), removedAt: Date.parse(LATER) };
    // A clock that was set back does not let the taking out win.
    given(await store.takenOut.putBack(NOW));
    const { studies } = given(await store.mergeSyncedList([elsewhere], LAST));
    const merged = studies.find(({ nctId }) => nctId === A);
    expect(merged && isRemoved(merged)).toBe(false);
    expect(merged).toMatchObject({ following: 1, notes: 'Ask about travel', tags: ['mum'] });
    expect(given(await store.saved.get(A))).toMatchObject({ notes: 'Ask about travel' });
  });

  it('joins a study that was followed anew meanwhile, and loses nothing of either', async () => {
    const store = await filled();
    given(await store.saved.remove([A], LATER));
    given(
      await store.saved.follow(following(A, { now: LATER, snapshot: { status: 'COMPLETED' } })),
    );
    given(await store.saved.annotate(A, { tags: ['dad'] }, LATER));
    given(await store.takenOut.putBack(LAST));
    expect(given(await store.saved.get(A))).toMatchObject({
      savedAt: NOW,
      notes: 'Ask about travel',
      tags: ['mum', 'dad'],
    });
    expect(given(await store.snapshots.history(A)).map(({ snapshot }) => snapshot.status)).toEqual([
      'COMPLETED',
      'SUSPENDED',
      'RECRUITING',
    ]);
  });

  it('survives an import that is looked at and applied', async () => {
    const store = await filled();
    given(await store.saved.remove([A], LATER));
    given(await store.imports.hold({ token: 't', at: LATER, json: '{}' }));
    given(await store.imports.drop());
    expect(given(await store.takenOut.count())).toBe(1);
  });

  it('gives way to what is taken out next, and can be let go for good', async () => {
    const store = await filled();
    given(await store.saved.remove([A], LATER));
    given(await store.saved.remove([B], LATER));
    expect(given(await store.takenOut.count())).toBe(1);
    given(await store.takenOut.forget(NOW));
    expect(given(await store.takenOut.count())).toBe(1);
    given(await store.takenOut.forget());
    given(await store.takenOut.putBack(LAST));
    expect(given(await store.saved.all())).toEqual([]);
  });
});
