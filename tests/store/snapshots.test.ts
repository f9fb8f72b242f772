// A history kept small can be read back whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsThatDiffer, withParts } from '../../lib/store/snapshotParts.ts';
import { A, change, following, freshStore, given, NOW } from './storeFixtures.ts';

const snapshots = fc.dictionary(
  fc.constantFrom('status', 'sites', 'dates', 'title'),
  fc.jsonValue(),
);

describe('partsThatDiffer and withParts', () => {
  it('lead back to the older snapshot from any newer one', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (older, newer) => {
        const parts = partsThatDiffer(newer, older);
        const back = parts === null ? newer : withParts(newer, parts);
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(older)));
      }),
    );
  });

  it('are nothing for a snapshot and itself', () => {
    fc.assert(
      fc.property(snapshots, (one) => {
        expect(partsThatDiffer(one, { ...one })).toBeNull();
      }),
    );
  });

  it('hold only what differs', () => {
    const parts = partsThatDiffer(
      { status: 'B', text: 'long', new: 1 },
      { status: 'A', text: 'long' },
    );
    expect(parts).toEqual({ set: { status: 'A' }, gone: ['new'] });
  });
});

describe('history', () => {
  it('gives every version whole, newest first', async () => {
    const store = freshStore();
    const versions = [
      { status: 'RECRUITING', text: 'same' },
      { status: 'SUSPENDED', text: 'same', why: 'Supply' },
      { status: 'RECRUITING', text: 'same' },
    ];
    await store.saved.follow(following(A, { snapshot: versions[0] ?? {} }));
    for (const [at, snapshot] of versions.slice(1).entries()) {
      await store.absorb({
        nctId: A,
        now: `2026-11-2${at + 4}T08:00:00.000Z`,
        under: `data-${at}`,
        comparedWith: at,
        changes: [change(A, `change-${at}`)],
        alerts: [],
        read: { snapshot, listing: following(A).listing, lastUpdatePosted: '' },
      });
    }
    const history = given(await store.snapshots.history(A));
    expect(history.map((version) => version.snapshot)).toEqual([...versions].reverse());
    expect(history.map((version) => version.at)).toEqual([
      '2026-11-25T08:00:00.000Z',
      '2026-11-24T08:00:00.000Z',
      NOW,
    ]);
  });
});
