// How a followed study looked before: the kept versions, the registry's own on request, and any two compared.
import type { Change } from '../follow/change.ts';
import type { KeptVersion, PastVersion, StudyHistory, VersionName } from '../follow/history.ts';
import { byWeight } from '../follow/severity.ts';
import { parseNctId } from '../nct/nctId.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { StoredSnapshot } from '../store/rows.ts';
import { type Deps, isoNow } from './deps.ts';
import { explain } from './explain.ts';
import { readerOf } from './language.ts';

const updatedOf = ({ lastUpdatePosted }: StoredSnapshot): string =>
  typeof lastUpdatePosted === 'string' ? lastUpdatePosted : '';

/** Every version kept of a saved study with what had changed; `bad-request` when it is not saved. */
export async function studyHistory(
  { store }: Pick<Deps, 'store'>,
  id: string,
): Promise<Result<StudyHistory>> {
  const nctId = parseNctId(id);
  if (nctId === undefined) return fail('bad-id', id);
  const row = await store.saved.get(nctId);
  if (!row.ok) return row;
  if (row.value === undefined) return fail('bad-request', `${nctId} is not saved`);
  const kept = await store.snapshots.history(nctId);
  if (!kept.ok) return kept;
  const changes = await store.changes.of(nctId);
  if (!changes.ok) return changes;
  const versions = kept.value.map(
    ({ version, at, snapshot }): KeptVersion => ({
      version,
      at,
      updated: updatedOf(snapshot),
      // Version and changes are written down in one step, at one time.
      changes: changes.value.filter((change) => change.foundAt === at).sort(byWeight),
    }),
  );
  return ok({ nctId, headline: row.value.headline, since: row.value.savedAt, versions });
}

/** The versions that the registry keeps itself. Its failure takes nothing away from what was kept here. */
export async function registryHistory(deps: Deps, id: string): Promise<Result<PastVersion[]>> {
  const nctId = parseNctId(id);
  if (nctId === undefined) return fail('bad-id', id);
  const listed = await deps.registry.fetchHistory(nctId, { priority: 'click' });
  return listed.ok ? listed : { ok: false, error: await explain(deps, listed.error) };
}

async function snapshotOf(
  deps: Deps,
  nctId: string,
  { from, version }: VersionName,
): Promise<Result<StoredSnapshot>> {
  if (from === 'registry') {
    const past = await deps.registry.fetchPastVersion(nctId, version, { priority: 'click' });
    if (!past.ok) return { ok: false, error: await explain(deps, past.error) };
    const trial = deps.readStudy(past.value.record);
    if (!trial.ok) return trial;
    const { follow } = await readerOf(deps);
    return ok(follow.snapshotOf(trial.value));
  }
  const kept = await deps.store.snapshots.history(nctId);
  if (!kept.ok) return kept;
  const found = kept.value.find((one) => one.version === version);
  return found ? ok(found.snapshot) : fail('bad-request', `no version ${version} is kept`);
}

/** What changed from one version to another, told as changes are; nothing of it is written down. */
export async function compareVersions(
  deps: Deps,
  id: string,
  { before, after }: { before: VersionName; after: VersionName },
): Promise<Result<Change[]>> {
  const nctId = parseNctId(id);
  if (nctId === undefined) return fail('bad-id', id);
  const older = await snapshotOf(deps, nctId, before);
  if (!older.ok) return older;
  const newer = await snapshotOf(deps, nctId, after);
  if (!newer.ok) return newer;
  const { lang, follow } = await readerOf(deps);
  return ok(follow.changes(older.value, newer.value, { lang, foundAt: isoNow(deps) }));
}
