// Everything saved as a file: export, import with a preview, and the copies that make themselves.
import { fail, ok, type Result } from '../result/result.ts';
import type { ImportPreview } from '../share/importPreview.ts';
import { backupFilename, writeBackup } from '../share/writeBackup.ts';
import { type Deps, isoNow } from './deps.ts';
import { DAY_MS } from './freshness.ts';
import { refreshBadge } from './library.ts';

/** Browsers carry messages of 64 MB at most; the file travels in one. */
const LONGEST_FILE = 30_000_000;

/**
 * The file's text. A history too long for it stays behind: what a person saved is more than how it once looked. When the
 * database won't open as it should, what can still be read of it.
 */
async function backupText(deps: Deps, at: string): Promise<Result<string>> {
  const rows = await deps.store.backup.exportRows({ history: true });
  if (rows.ok) {
    const text = writeBackup(at, rows.value);
    return ok(
      text.length <= LONGEST_FILE ? text : writeBackup(at, { ...rows.value, snapshots: [] }),
    );
  }
  const rescued = await deps.store.backup.rescue();
  return rescued.ok ? ok(writeBackup(at, rescued.value)) : rows;
}

/** Everything saved, as a file to keep. */
export async function exportBackup(
  deps: Deps,
): Promise<Result<{ json: string; filename: string }>> {
  const at = isoNow(deps);
  const json = await backupText(deps, at);
  return json.ok ? ok({ json: json.value, filename: backupFilename(at) }) : json;
}

/** What importing this file would do. `bad-file` says which line is wrong and why. */
export async function previewImport(deps: Deps, json: string): Promise<Result<ImportPreview>> {
  const backup = deps.store.backup.read(json);
  if (!backup.ok) return backup;
  const now = isoNow(deps);
  const counts = await deps.store.backup.previewImport(backup.value, now);
  if (!counts.ok) return counts;
  const token = deps.newToken();
  const held = await deps.store.imports.hold({ token, at: now, json });
  if (!held.ok) return held;
  return ok({ token, exportedAt: backup.value.exportedAt, ...counts.value });
}

/** Merges the import that was looked at, after a copy of everything was put aside. */
export async function applyImport(deps: Deps, token: string): Promise<Result<ImportPreview>> {
  const { store } = deps;
  const held = await store.imports.get(token);
  if (!held.ok) return held;
  if (held.value === undefined) return fail('bad-request', 'this import is no longer waiting');
  const backup = store.backup.read(held.value.json);
  if (!backup.ok) return backup;
  const copied = await keepBackup(deps);
  if (!copied.ok) return copied;
  const counts = await store.backup.applyImport(backup.value, isoNow(deps));
  if (!counts.ok) return counts;
  await store.imports.drop();
  await refreshBadge(deps);
  await deps.platform.broadcastChanged(['saved', 'changes']);
  return ok({ token, exportedAt: backup.value.exportedAt, ...counts.value });
}

/** What restoring one of our own copies would do; applied like any import. */
export async function previewBackup(deps: Deps, at: string): Promise<Result<ImportPreview>> {
  const kept = await deps.store.backups.get(at);
  if (!kept.ok) return kept;
  if (kept.value === undefined) return fail('bad-request', 'there is no such copy');
  return previewImport(deps, kept.value.json);
}

/** A copy without the times of checking and copying, which move every day and are no reason for another copy. */
const timeless = (json: string): string =>
  json.replace(/"(exportedAt|checkedAt|checkedUnder)": ?"[^"]*"/g, '');

/**
 * Keeps a copy of what a person saved, unless there is nothing or nothing has changed since the last copy. Without
 * what was found out: that is many times as much, and an import takes nothing of it away.
 */
export async function keepBackup(deps: Deps): Promise<Result<null>> {
  const { store } = deps;
  const rows = await store.backup.exportRows({ history: false });
  if (!rows.ok) return rows;
  const newest = await store.backups.newest();
  if (!newest.ok) return newest;
  const at = isoNow(deps);
  const { saved, conditions } = rows.value;
  const json = writeBackup(at, rows.value);
  const isSame = newest.value && timeless(newest.value.json) === timeless(json);
  if (isSame || saved.length + conditions.length === 0) return ok(null);
  const row = { at, json, trials: saved.length, conditions: conditions.length };
  const kept = await store.backups.keep(row);
  return kept.ok ? ok(null) : kept;
}

/** Keeps a copy when the last one is a day old. */
export async function keepDailyBackup(deps: Deps): Promise<Result<null>> {
  const newest = await deps.store.backups.newest();
  if (!newest.ok) return newest;
  const age = newest.value ? deps.clock.now() - Date.parse(newest.value.at) : DAY_MS;
  return age >= 0 && age < DAY_MS ? ok(null) : keepBackup(deps);
}
