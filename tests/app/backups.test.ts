// Export, import and erase: looked at first, whole or not at all, and never more than was asked.
import { beforeEach, describe, expect, it } from 'vitest';
import { fail } from '../../lib/result/result.ts';
import { DATABASE_NAME } from '../../lib/store/names.ts';
import { A, B, given } from '../store/storeFixtures.ts';
import { ASKER, createWorld, DAY, study, type World } from './world.ts';

let world: World;
let app: ReturnType<World['start']>;

async function filled(): Promise<World> {
  const made = createWorld();
  const there = made.start();
  for (const nctId of [A, B]) {
    made.registry.studies.set(nctId, study());
    given(await there.handlers['ui-bg-follow']({ nctId }, ASKER));
  }
  given(await there.handlers['ui-bg-annotate']({ nctId: A, notes: 'Ask about travel' }, ASKER));
  return made;
}

beforeEach(async () => {
  world = await filled();
  app = world.start();
});

const exported = async () => given(await app.handlers['ui-bg-export']({}, ASKER));
const saved = async (there = app) => given(await there.handlers['ui-bg-list-saved']({}, ASKER));

describe('export', () => {
  it('is a file named by its day', async () => {
    const { json, filename } = await exported();
    expect(filename).toBe('plain-trial-2026-11-23.json');
    expect(JSON.parse(json)).toMatchObject({ saved: [{ nctId: A }, { nctId: B }] });
  });

  it('still works when the database does not open as it should', async () => {
    const deps = world.deps();
    const exportRows = async () => fail('storage-shut', 'UpgradeError');
    const broken = { ...deps.store, backup: { ...deps.store.backup, exportRows } };
    app = world.start({ ...deps, store: broken });
    expect(JSON.parse((await exported()).json).saved).toHaveLength(2);
  });

  it('leaves a history behind that no message could carry, and nothing else', async () => {
    const deps = world.deps();
    const rows = given(await deps.store.backup.exportRows({ history: true }));
    const [first] = rows.snapshots;
    const huge = { ...rows, snapshots: [{ ...first, full: { text: 'x'.repeat(31_000_000) } }] };
    const exportRows = async () => ({ ok: true, value: huge }) as never;
    const backup = { ...deps.store.backup, exportRows };
    app = world.start({ ...deps, store: { ...deps.store, backup } });
    const file = JSON.parse((await exported()).json);
    expect(file.snapshots).toEqual([]);
    expect(file.saved).toHaveLength(2);
  });

  it('says what is wrong when nothing can be read', async () => {
    const deps = world.deps();
    const refused = async () => fail('storage-refused');
    const backup = { ...deps.store.backup, exportRows: refused, rescue: refused };
    app = world.start({ ...deps, store: { ...deps.store, backup } });
    expect(await app.handlers['ui-bg-export']({}, ASKER)).toMatchObject({
      error: { kind: 'storage-refused' },
    });
  });
});

describe('import', () => {
  it('is looked at, then merged, also when the worker stopped in between', async () => {
    const { json } = await exported();
    const other = createWorld();
    const preview = given(await other.start().handlers['ui-bg-import-preview']({ json }, ASKER));
    expect(preview).toEqual({
      token: expect.any(String),
      exportedAt: '2026-11-23T08:00:00.000Z',
      trialsNew: 2,
      trialsMerged: 0,
      trialsSame: 0,
      conditionsNew: 0,
    });
    expect(await saved(other.start())).toEqual([]);
    const applied = await other
      .start()
      .handlers['ui-bg-import-apply']({ token: preview.token }, ASKER);
    expect(given(applied)).toEqual(preview);
    expect(await saved(other.start())).toMatchObject([
      { nctId: A, notes: 'Ask about travel' },
      { nctId: B },
    ]);
  });

  it('puts a copy of everything aside first, which can be brought back', async () => {
    const { json } = await exported();
    world.time.now += DAY;
    given(await app.handlers['ui-bg-annotate']({ nctId: B, notes: 'Newer note' }, ASKER));
    const { token } = given(await app.handlers['ui-bg-import-preview']({ json }, ASKER));
    given(await app.handlers['ui-bg-import-apply']({ token }, ASKER));
    given(
      await app.handlers['ui-bg-change-saved']({ nctIds: [B], change: { to: 'remove' } }, ASKER),
    );
    const [copy] = given(await app.handlers['ui-bg-list-backups']({}, ASKER));
    const preview = given(
      await app.handlers['ui-bg-backup-preview']({ at: copy?.at ?? '' }, ASKER),
    );
    expect(preview).toMatchObject({ trialsNew: 1 });
    given(await app.handlers['ui-bg-import-apply']({ token: preview.token }, ASKER));
    expect((await saved()).find((row) => row.nctId === B)?.notes).toBe('Newer note');
  });

  it('changes nothing for a broken file, and names the line', async () => {
    const { json } = await exported();
    const before = await saved();
    const broken = json.replace('"following":1', '"following":"yes"');
    expect(await app.handlers['ui-bg-import-preview']({ json: broken }, ASKER)).toMatchObject({
      error: {
        kind: 'bad-file',
        detail: expect.stringMatching(/^line 6, column \d+: saved\.0\.following/),
      },
    });
    expect(await saved()).toEqual(before);
  });

  it('refuses a token nobody was given, or that was used', async () => {
    const { token } = given(await app.handlers['ui-bg-import-preview'](await exported(), ASKER));
    given(await app.handlers['ui-bg-import-apply']({ token }, ASKER));
    for (const wrong of [token, 'guessed']) {
      expect(await app.handlers['ui-bg-import-apply']({ token: wrong }, ASKER)).toMatchObject({
        error: { kind: 'bad-request' },
      });
    }
  });

  it('refuses a copy that is not there', async () => {
    const ask = { at: '2020-01-01T00:00:00.000Z' };
    expect(await app.handlers['ui-bg-backup-preview'](ask, ASKER)).toMatchObject({ ok: false });
  });
});

describe('erase', () => {
  it('says how much goes, settings that were changed included', async () => {
    given(await app.handlers['ui-bg-set-settings']({ settings: { textSize: 21 } }, ASKER));
    expect(given(await app.handlers['ui-bg-erase-counts']({}, ASKER))).toEqual({
      cache: 2,
      saved: 2,
      changes: 0,
      requestLog: 0,
      settings: 1,
      everything: 5,
    });
  });

  it('of the cache leaves what a person saved', async () => {
    given(await app.handlers['ui-bg-erase']({ what: ['cache'] }, ASKER));
    expect(await saved()).toHaveLength(2);
  });

  it('of everything leaves nothing, settings included', async () => {
    given(await app.handlers['ui-bg-set-settings']({ settings: { textSize: 21 } }, ASKER));
    given(await app.handlers['ui-bg-erase']({ what: ['everything'] }, ASKER));
    expect(await saved()).toEqual([]);
    expect(world.browser.settings.textSize).toBe(16);
    expect(world.browser.broadcasts.at(-1)).toBe('saved changes settings');
  });

  it('of saved things leaves the settings', async () => {
    given(await app.handlers['ui-bg-set-settings']({ settings: { textSize: 21 } }, ASKER));
    given(await app.handlers['ui-bg-erase']({ what: ['saved'] }, ASKER));
    expect(world.browser.settings.textSize).toBe(21);
    expect(await saved()).toEqual([]);
  });
});

it('begins afresh when somebody deletes the database under us', async () => {
  await new Promise((resolve) => {
    const request = world.database.indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = resolve;
  });
  expect(await saved()).toEqual([]);
  given(await app.handlers['ui-bg-follow']({ nctId: A }, ASKER));
  expect(await saved()).toHaveLength(1);
});
