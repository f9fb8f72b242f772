// The browser's sync is written before anything is taken out of it, and its refusals are values.
import { beforeEach, expect, it, vi } from 'vitest';
import { readSyncArea, writeSyncArea } from '../../lib/platform/syncArea.ts';
import { fakeBrowser } from './fakeBrowser.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fakeBrowser.ts')).fakeBrowser,
}));

const { sync } = fakeBrowser.storage;
beforeEach(() => {
  sync.forget();
  sync.set.mockClear();
  sync.remove.mockClear();
});

it('writes first, then takes away, and asks for nothing when there is nothing to do', async () => {
  await writeSyncArea({ write: { a: [1], b: [2] }, remove: [] });
  expect(sync.remove).not.toHaveBeenCalled();
  await writeSyncArea({ write: { a: [3] }, remove: ['b'] });
  expect(sync.set.mock.invocationCallOrder.at(-1)).toBeLessThan(
    sync.remove.mock.invocationCallOrder.at(-1) ?? 0,
  );
  expect(await readSyncArea()).toEqual({ ok: true, value: { a: [3] } });
  await writeSyncArea({ write: {}, remove: [] });
  expect(sync.set).toHaveBeenCalledTimes(2);
});

it.each([
  ['QUOTA_BYTES quota exceeded', 'storage-full'],
  ['Resource::kQuotaBytesPerItem quota exceeded', 'storage-full'],
  ['Sync is switched off', 'storage-refused'],
])('says what "%s" means', async (words, kind) => {
  sync.set.mockRejectedValueOnce(new Error(words));
  const written = await writeSyncArea({ write: { a: 1 }, remove: ['b'] });
  expect(written).toMatchObject({ ok: false, error: { kind } });
  expect(sync.remove).not.toHaveBeenCalled();
});
