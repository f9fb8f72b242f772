// What is exported comes back whole; an import adds and merges, and takes nothing away.
import { describe, expect, it } from 'vitest';
import { writeBackup } from '../../lib/share/writeBackup.ts';
import type { Backup } from '../../lib/store/backupSchema.ts';
import type { Store } from '../../lib/store/createStore.ts';
import {
  A,
  B,
  C,
  change,
  FOLLOWED,
  following,
  foundStudy,
  freshStore,
  given,
  LATER,
  listing,
  NOW,
  named,
} from './storeFixtures.ts';

async function filled(): Promise<Store> {
  const store = freshStore();
  await store.saved.follow(following(A));
  await store.saved.follow(following(B));
  await store.saved.annotate(A, { notes: 'Ask about travel', tags: ['mum'] }, NOW);
  await store.absorb({
    nctId: A,
    now: LATER,
    under: 'data-2',
    comparedWith: 0,
    changes: [change(A, 'suspended')],
    alerts: ['suspended'],
    read: {
      snapshot: { status: 'SUSPENDED' },
      listing: listing({ status: 'SUSPENDED' }),
      lastUpdatePosted: '2026-11-22',
    },
  });
  await store.conditions.add(named('Cough'), FOLLOWED);
  await store.conditions.finish({
    key: 'cough',
    now: LATER,
    under: 'data-2',
    from: '2026-11-22',
    known: [C],
    fresh: [foundStudy(C, { briefTitle: 'New' })],
  });
  return store;
}

async function exported(store: Store): Promise<Backup> {
  const text = writeBackup(LATER, given(await store.backup.exportRows({ history: true })));
  return given(store.backup.read(text));
}

describe('export and import', () => {
  it('bring everything a person saved into an empty database', async () => {
    const from = await filled();
    const to = freshStore();
    const counts = given(await to.backup.applyImport(await exported(from), LATER));
    expect(counts).toEqual({ trialsNew: 2, trialsMerged: 0, trialsSame: 0, conditionsNew: 1 });
    const [before, after] = [
      given(await from.backup.exportRows({ history: true })),
      given(await to.backup.exportRows({ history: true })),
    ];
    expect(after.changes).toEqual(before.changes);
    expect(after.newStudies).toEqual(before.newStudies);
    expect(after.snapshots).toEqual(before.snapshots);
    // Both are looked at afresh by the next check.
    expect(after.saved).toEqual(before.saved.map((row) => ({ ...row, checkedUnder: '' })));
    expect(after.conditions).toEqual(
      before.conditions.map((row) => ({ ...row, checkedUnder: '' })),
    );
  });

  it('change nothing where everything is there already', async () => {
    const store = await filled();
    const before = given(await store.backup.exportRows({ history: true }));
    const backup = await exported(store);
    const counts = given(await store.backup.applyImport(backup, LATER));
    expect(counts).toEqual({ trialsNew: 0, trialsMerged: 0, trialsSame: 2, conditionsNew: 0 });
    expect(given(await store.backup.exportRows({ history: true }))).toEqual(before);
    expect(given(await store.alerts.all())).toHaveLength(2);
  });
});

describe('exportRows', () => {
  it('can leave behind what was found out, and give what a person decided and wrote', async () => {
    const rows = given(await (await filled()).backup.exportRows({ history: false }));
    expect([rows.snapshots, rows.changes, rows.newStudies]).toEqual([[], [], []]);
    expect(rows.saved).toHaveLength(2);
    expect(rows.conditions).toHaveLength(1);
  });
});

describe('previewImport', () => {
  it('says what an import would do and writes nothing', async () => {
    const to = freshStore();
    const backup = await exported(await filled());
    const preview = given(await to.backup.previewImport(backup, LATER));
    expect(preview).toEqual({ trialsNew: 2, trialsMerged: 0, trialsSame: 0, conditionsNew: 1 });
    expect(given(await to.saved.all())).toEqual([]);
    expect(given(await to.backup.applyImport(backup, LATER))).toEqual(preview);
  });
});

describe('merging', () => {
  const at = (day: number): string => `2026-11-${day}T08:00:00.000Z`;

  it('takes notes and tags each from the later writer', async () => {
    const from = await filled();
    const to = await filled();
    await from.saved.annotate(A, { notes: 'Newer note' }, at(25));
    await to.saved.annotate(A, { tags: ['newer tag'] }, at(25));
    const counts = given(await to.backup.applyImport(await exported(from), at(26)));
    expect(counts).toMatchObject({ trialsMerged: 1, trialsSame: 1 });
    expect(given(await to.saved.get(A))).toMatchObject({
      notes: 'Newer note',
      tags: ['newer tag'],
    });
  });

  it('keeps what is here and not in the file', async () => {
    const backup = await exported(await filled());
    const to = freshStore();
    await to.saved.follow(following(C));
    await to.conditions.add(named('Asthma'), FOLLOWED);
    given(await to.backup.applyImport(backup, LATER));
    expect(given(await to.saved.all()).map((row) => row.nctId)).toEqual([A, B, C]);
    expect(given(await to.conditions.all()).map((row) => row.key)).toEqual(['asthma', 'cough']);
  });

  it('brings back a study that was unfollowed here and left no trace', async () => {
    const to = await filled();
    const backup = await exported(to);
    await to.saved.unfollow([B], at(25));
    given(await to.backup.applyImport(backup, at(26)));
    expect(given(await to.saved.get(B))).toMatchObject({ following: 1, checkedUnder: '' });
  });

  it('leaves a noted study unfollowed when that was the later wish', async () => {
    const to = await filled();
    const backup = await exported(to);
    await to.saved.unfollow([A], at(25));
    given(await to.backup.applyImport(backup, at(26)));
    expect(given(await to.saved.get(A))).toMatchObject({
      following: 0,
      notes: 'Ask about travel',
    });
  });

  it('keeps a change seen once it was seen on either side', async () => {
    const to = await filled();
    const backup = await exported(to);
    await to.markSeen(['suspended', C]);
    given(await to.backup.applyImport(backup, LATER));
    expect(given(await to.changes.all())[0]?.seen).toBe(true);
    expect(given(await to.newStudies.all())[0]?.seen).toBe(true);
  });

  it('keeps the history that is here rather than mixing two', async () => {
    const backup = await exported(await filled());
    const to = freshStore();
    await to.saved.follow(following(A, { snapshot: { status: 'COMPLETED' } }));
    given(await to.backup.applyImport(backup, LATER));
    expect(given(await to.snapshots.history(A)).map((version) => version.snapshot)).toEqual([
      { status: 'COMPLETED' },
    ]);
  });

  it('has a study that comes without a history read by the next check', async () => {
    const backup = await exported(await filled());
    const to = freshStore();
    given(await to.backup.applyImport({ ...backup, snapshots: [] }, LATER));
    expect(given(await to.saved.get(A))?.lastUpdatePosted).toBe('');
  });

  it('lets no time from a file lie ahead of now, or it would win for ever', async () => {
    const from = freshStore();
    await from.saved.follow(following(A));
    await from.saved.annotate(A, { notes: 'From the future' }, '2099-01-01T00:00:00.000Z');
    const to = freshStore();
    given(await to.backup.applyImport(await exported(from), LATER));
    expect(given(await to.saved.get(A))?.notesAt).toBe(LATER);
  });
});

describe('backups', () => {
  it('keep the newest five, listed newest first', async () => {
    const store = freshStore();
    for (const day of [10, 11, 12, 13, 14, 15]) {
      const row = { at: `2026-11-${day}`, json: `{"day":${day}}`, trials: day, conditions: 0 };
      given(await store.backups.keep(row));
    }
    const list = given(await store.backups.list());
    expect(list.map((row) => row.trials)).toEqual([15, 14, 13, 12, 11]);
    expect(list[0]).not.toHaveProperty('json');
    expect(given(await store.backups.newest())?.trials).toBe(15);
    expect(given(await store.backups.get('2026-11-12'))?.json).toBe('{"day":12}');
  });
});

describe('imports', () => {
  it('hold one waiting import, the last looked at', async () => {
    const store = freshStore();
    await store.imports.hold({ token: 'one', at: NOW, json: '{}' });
    await store.imports.hold({ token: 'two', at: NOW, json: '{}' });
    expect(given(await store.imports.get('one'))).toBeUndefined();
    expect(given(await store.imports.get('two'))).toMatchObject({ token: 'two' });
    await store.imports.drop();
    expect(given(await store.imports.get('two'))).toBeUndefined();
  });
});
