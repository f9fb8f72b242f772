// Two computers come to the same list whatever is exchanged in which order, and no item is larger than a browser takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRemoved,
  itemChanges,
  mergeSynced,
  newSynced,
  packList,
  type SyncedStudy,
  unpackList,
} from '../../lib/share/syncedList.ts';

const study = (nctId: string, fields: Partial<SyncedStudy> = {}): SyncedStudy => ({
  ...newSynced(nctId),
  following: 1,
  followingAt: 1_000,
  ...fields,
});

const ID = 'NCT00000101';
const time = fc.integer({ min: 0, max: 5 });
const anyStudy: fc.Arbitrary<SyncedStudy> = fc
  .record({
    following: fc.constantFrom<0 | 1>(0, 1),
    followingAt: time,
    notes: fc.constantFrom('', 'Ask Dr. Example', '¿Cuándo?'),
    notesAt: time,
    tags: fc.constantFrom<string[][]>([], ['mum'], ['mum', 'ask']),
    tagsAt: time,
    removedAt: time,
  })
  .map((fields) => mergeSynced({ ...newSynced(ID), ...fields }, newSynced(ID)));

describe('mergeSynced', () => {
  it('takes each field from whoever wrote it last', () => {
    const here = study(ID, { notes: 'old', notesAt: 1, tags: ['new'], tagsAt: 9 });
    const there = study(ID, { notes: 'new', notesAt: 5, tags: ['old'], tagsAt: 2, following: 0 });
    expect(mergeSynced(here, { ...there, followingAt: 2_000 })).toMatchObject({
      notes: 'new',
      tags: ['new'],
      following: 0,
    });
  });

  it('comes to the same whichever copy comes first, and in whatever groups', () => {
    fc.assert(
      fc.property(anyStudy, anyStudy, anyStudy, (a, b, c) => {
        expect(mergeSynced(a, b)).toEqual(mergeSynced(b, a));
        expect(mergeSynced(a, a)).toEqual(a);
        expect(mergeSynced(mergeSynced(a, b), c).removedAt).toBe(
          mergeSynced(a, mergeSynced(b, c)).removedAt,
        );
        expect(isRemoved(mergeSynced(mergeSynced(a, b), c))).toBe(
          isRemoved(mergeSynced(a, mergeSynced(b, c))),
        );
      }),
    );
  });

  it('takes out what was taken out later than everything written, and nothing else', () => {
    const removed = { ...newSynced(ID), removedAt: 2_000 };
    expect(mergeSynced(study(ID, { notes: 'x', notesAt: 500 }), removed)).toEqual(removed);
    const rewritten = study(ID, { notes: 'kept after all', notesAt: 3_000 });
    expect(mergeSynced(rewritten, removed).notes).toBe('kept after all');
  });
});

describe('packing', () => {
  const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });
  const anyList = fc.uniqueArray(
    fc.record({
      nctId: fc
        .integer({ min: 1, max: 99_999_999 })
        .map((number) => `NCT${String(number).padStart(8, '0')}`),
      following: fc.constantFrom<0 | 1>(0, 1),
      followingAt: fc.nat(),
      notes: anyText,
      notesAt: fc.integer({ min: 1, max: 9_999_999 }),
      tags: fc.array(anyText, { maxLength: 3 }),
      tagsAt: fc.integer({ min: 1, max: 9_999_999 }),
      removedAt: fc.constant(0),
    }),
    { selector: ({ nctId }) => nctId, maxLength: 60 },
  );

  it('gives back what was packed, in any order, in items a browser takes', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const packed = packList(list);
        expect(packed?.tooLong).toBe(0);
        const back = unpackList(packed?.items ?? {});
        const byId = (a: SyncedStudy, b: SyncedStudy) => a.nctId.localeCompare(b.nctId);
        expect(back.sort(byId)).toEqual([...list].sort(byId));
        expect(packList([...list].reverse())).toEqual(packed);
        for (const [key, item] of Object.entries(packed?.items ?? {})) {
          const json = JSON.stringify(item).replaceAll('<', '\\u003C');
          expect(new TextEncoder().encode(key + json).length).toBeLessThanOrEqual(8_192);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has room for thousands of studies without notes', () => {
    const list = Array.from({ length: 3_000 }, (_, at) =>
      study(`NCT${String(at + 1).padStart(8, '0')}`, { followingAt: 1_795_420_800_000 }),
    );
    const packed = packList(list);
    const all = Object.entries(packed?.items ?? {}).map((item) => JSON.stringify(item).length);
    expect(unpackList(packed?.items ?? {})).toHaveLength(3_000);
    expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(102_400);
    expect(all.length).toBeLessThan(512);
  });

  it('says when there is no room, instead of leaving something out', () => {
    const notes = 'x'.repeat(5_000);
    const list = Array.from({ length: 21 }, (_, at) =>
      study(`NCT${String(at + 1).padStart(8, '0')}`, { notes, notesAt: 1 }),
    );
    expect(packList(list)).toBeNull();
    expect(packList(list.slice(0, 15))).not.toBeNull();
  });

  it('lets notes that fit no item stay at home, and says so; the following travels', () => {
    const packed = packList([study(ID, { notes: 'é'.repeat(6_000), notesAt: 1 })]);
    expect(packed?.tooLong).toBe(1);
    expect(unpackList(packed?.items ?? {})).toEqual([study(ID)]);
  });

  it('passes over what is damaged or not ours', () => {
    const items = {
      other: [[101, 1, 1]],
      'studies-1': [
        [101, 1_000, 1],
        [-1, 1, 1],
        [102, 'x', 1],
        null,
        [103, 1, 2],
        [104, 1, 1, 0, 0, 7],
      ],
      'studies-2': 'damaged',
    };
    expect(unpackList(items)).toEqual([study(ID)]);
  });
});

describe('itemChanges', () => {
  it('writes what differs and takes away only our own surplus', () => {
    const before = { 'studies-1': [1], 'studies-2': [2], 'studies-3': [3], other: [4] };
    expect(itemChanges(before, { 'studies-1': [1], 'studies-2': [9] })).toEqual({
      write: { 'studies-2': [9] },
      remove: ['studies-3'],
    });
  });
});
