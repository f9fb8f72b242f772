// Following and unfollowing: what is kept, what is undone, what is never lost.
import { describe, expect, it } from 'vitest';
import {
  A,
  B,
  change,
  following,
  freshStore,
  given,
  LATER,
  listing,
  NOW,
} from './storeFixtures.ts';

const compared = (nctId: string, ids: string[]) => ({
  nctId,
  now: LATER,
  under: 'data-2',
  comparedWith: 0,
  changes: ids.map((id) => change(nctId, id)),
  alerts: ids,
});

describe('follow', () => {
  it('saves the study with its first snapshot', async () => {
    const store = freshStore();
    given(await store.saved.follow(following(A)));
    expect(given(await store.saved.get(A))).toMatchObject({
      nctId: A,
      following: 1,
      savedAt: NOW,
      headline: 'A study of a cough syrup',
      checkedUnder: '2026-11-22',
    });
    expect(given(await store.snapshots.newest(A))).toEqual({
      version: 0,
      at: NOW,
      snapshot: { status: 'RECRUITING', sites: ['Reykjavik'] },
    });
  });

  it('changes nothing when it is followed already', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.follow(following(A, { now: LATER, listing: listing({ headline: 'Other' }) }));
    expect(given(await store.saved.get(A))).toMatchObject({
      savedAt: NOW,
      headline: 'A study of a cough syrup',
    });
    expect(given(await store.snapshots.history(A))).toHaveLength(1);
  });

  it('takes up an unfollowed study where it was left, so what changed in between is still told', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.annotate(A, { notes: 'Ask about travel' }, NOW);
    await store.saved.unfollow([A], LATER);
    given(
      await store.saved.follow(following(A, { now: LATER, snapshot: { status: 'SUSPENDED' } })),
    );
    expect(given(await store.saved.get(A))).toMatchObject({
      following: 1,
      savedAt: NOW,
      notes: 'Ask about travel',
      lastUpdatePosted: '2026-11-01',
    });
    expect(given(await store.snapshots.newest(A))?.snapshot).toMatchObject({
      status: 'RECRUITING',
    });
  });

  it('leaves one row and one snapshot when two windows follow and unfollow at once', async () => {
    const store = freshStore();
    await Promise.all([
      store.saved.follow(following(A)),
      store.saved.unfollow([A], NOW),
      store.saved.follow(following(A)),
      store.saved.follow(following(A)),
    ]);
    expect(given(await store.saved.all())).toHaveLength(1);
    expect(given(await store.saved.followed())).toHaveLength(1);
    expect(given(await store.snapshots.history(A))).toHaveLength(1);
  });
});

describe('unfollow', () => {
  it('keeps row, notes, snapshot and changes, and drops what was still to be told', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.follow(following(B));
    await store.absorb(compared(A, ['a1']));
    await store.absorb(compared(B, ['b1']));
    given(await store.saved.unfollow([A], LATER));
    expect(given(await store.saved.followed()).map((row) => row.nctId)).toEqual([B]);
    expect(given(await store.changes.of(A))).toHaveLength(1);
    expect(given(await store.snapshots.newest(A))).toBeDefined();
    expect(given(await store.alerts.all()).map((alert) => alert.subject)).toEqual(['b1']);
  });
});

describe('annotate', () => {
  it('writes only the fields given and remembers when', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    given(await store.saved.annotate(A, { tags: ['mum'] }, NOW));
    const row = given(await store.saved.annotate(A, { notes: 'Called' }, LATER));
    expect(row).toMatchObject({ tags: ['mum'], tagsAt: NOW, notes: 'Called', notesAt: LATER });
  });

  it('says when the study is not saved', async () => {
    expect(given(await freshStore().saved.annotate(A, { notes: 'x' }, NOW))).toBeUndefined();
  });
});

describe('removeUnshown', () => {
  it('takes out what was unfollowed long ago and nobody wrote about, and nothing else', async () => {
    const store = freshStore();
    for (const nctId of [A, B, 'NCT00000104', 'NCT00000105']) {
      await store.saved.follow(following(nctId));
    }
    await store.saved.annotate(B, { notes: 'Keep' }, NOW);
    await store.saved.unfollow([A], NOW);
    await store.saved.unfollow([B], NOW);
    await store.saved.unfollow(['NCT00000104'], LATER);
    given(await store.saved.removeUnshown('2026-11-24T00:00:00.000Z'));
    expect(given(await store.saved.all()).map((row) => row.nctId)).toEqual([
      B,
      'NCT00000104',
      'NCT00000105',
    ]);
    expect(given(await store.snapshots.history(A))).toEqual([]);
  });
});

describe('remove', () => {
  it('takes the study out with its history, changes and alerts', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.absorb(compared(A, ['a1']));
    given(await store.saved.remove([A], LATER));
    expect(given(await store.saved.all())).toEqual([]);
    expect(given(await store.changes.all())).toEqual([]);
    expect(given(await store.alerts.all())).toEqual([]);
    expect(given(await store.snapshots.history(A))).toEqual([]);
  });
});

describe('unchanged', () => {
  it('moves the time and the cursor of those compared', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.follow(following(B));
    await store.saved.unchanged([A], { now: LATER, under: 'data-2' });
    expect(given(await store.saved.get(A))).toMatchObject({
      checkedAt: LATER,
      checkedUnder: 'data-2',
    });
    expect(given(await store.saved.get(B))).toMatchObject({
      checkedAt: NOW,
      checkedUnder: '2026-11-22',
    });
  });
});

describe('relist', () => {
  it('brings the list up to date and leaves what a person wrote', async () => {
    const store = freshStore();
    await store.saved.follow(following(A));
    await store.saved.annotate(A, { notes: 'Mine' }, NOW);
    given(await store.saved.relist(A, listing({ headline: 'A newer headline' })));
    expect(given(await store.saved.get(A))).toMatchObject({
      headline: 'A newer headline',
      notes: 'Mine',
    });
  });

  it('adds nothing for a study that is not saved', async () => {
    const store = freshStore();
    given(await store.saved.relist(A, listing()));
    expect(given(await store.saved.all())).toEqual([]);
  });
});

describe('forgetRemoved', () => {
  it('forgets only what was taken out long ago', async () => {
    const store = freshStore();
    for (const nctId of [A, B]) given(await store.saved.follow(following(nctId)));
    given(await store.saved.remove([A], '2025-01-01T00:00:00.000Z'));
    given(await store.saved.remove([B], LATER));
    given(await store.saved.forgetRemoved(LATER));
    const { studies } = given(await store.mergeSyncedList([], LATER));
    expect(studies.map(({ nctId }) => nctId)).toEqual([B]);
  });
});
