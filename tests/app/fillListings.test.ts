// Rows saved before the list kept treatments, sponsor, places and dates get them from their snapshot.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillListings } from '../../lib/app/fillListings.ts';
import { snapshotOf } from '../../lib/follow/snapshotOf.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { A, B, following, freshStore, given } from '../store/storeFixtures.ts';

const record: unknown = JSON.parse(
  readFileSync(new URL('../fixtures/records/NCT07118319.json', import.meta.url), 'utf8'),
);

describe('rows of an early version', () => {
  it('are completed from the snapshot, with everything else as it was', async () => {
    const store = freshStore();
    const snapshot = snapshotOf(given(readStudy(record)));
    given(await store.saved.follow(following(A, { snapshot })));
    given(await store.saved.annotate(A, { notes: 'Ask about travel' }, '2026-11-24T08:00:00.000Z'));
    const before = given(await store.saved.get(A));
    await fillListings({ store });
    const after = given(await store.saved.get(A));
    expect(after).toMatchObject({ ...before, sponsor: 'Peking University Third Hospital' });
    expect(after?.interventions).toEqual(snapshot.interventions.map(({ name }) => name));
    expect(after?.places?.[0]).toBe(snapshot.sites[0]?.city);
    expect(after?.dates?.completion).toBe(snapshot.completion?.date);
  });

  it('stay as they are without a snapshot that can be read', async () => {
    const store = freshStore();
    given(await store.saved.follow(following(B)));
    const before = given(await store.saved.get(B));
    await fillListings({ store });
    expect(given(await store.saved.get(B))).toEqual(before);
  });
});
