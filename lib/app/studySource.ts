// A study's record: the kept one while it is fresh, else the registry's, else the kept one marked as stale.
import { parseStudyNumber, type StudyNumber } from '../nct/studyNumber.ts';
import { type Failure, fail, ok, type Result } from '../result/result.ts';
import type { RecordRow } from '../store/rows.ts';
import type { Trial } from '../trial/trial.ts';
import { type Deps, isoNow } from './deps.ts';
import { explain } from './explain.ts';
import { isFresh } from './freshness.ts';

export interface StudyRecord {
  /** The number asked for, canonical. */
  asked: string;
  trial: Trial;
  fetchedAt: string;
  /** True when it came from the registry just now. */
  isNew: boolean;
  /** Set when the registry failed and this is the kept copy. */
  stale?: { since: string; why: Failure };
}

export interface GetOptions {
  /** Ask the registry even though the kept record is fresh. */
  refresh: boolean;
  /** False for private windows: nothing about the reading is written down. */
  keep: boolean;
  /** Why it is asked for, where that is no click: `hover` on a badge, or `page`, where nobody waits for this one. */
  why?: 'hover' | 'page';
}

export interface StudySource {
  /** `bad-id`, or whatever kept the registry from answering when there is no copy. */
  get(id: string, options: GetOptions): Promise<Result<StudyRecord>>;
  /** The kept record, however old; asks nobody. */
  copy(id: string): Promise<Trial | undefined>;
  /** The same, and whether it is as good as a new one. */
  kept(id: string): Promise<{ trial: Trial; isFresh: boolean } | undefined>;
  /** Keeps a record that was fetched for another reason. */
  keep(asked: string, record: unknown, trial: Trial): Promise<void>;
  /** True while a request for this path belongs to a private window and must not be logged. */
  isUnlogged(path: string): boolean;
}

const rowOf = (asked: string, record: unknown, trial: Trial, fetchedAt: string): RecordRow => ({
  asked,
  nctId: trial.nctId.value,
  json: record,
  fetchedAt,
  dataDay: trial.versionHolder?.value ?? '',
});

export function createStudySource(deps: Deps): StudySource {
  const { store, registry, readStudy } = deps;
  /** Calls for one number share one request. */
  const underWay = new Map<string, Promise<Result<StudyRecord>>>();
  const unlogged = new Set<string>();

  const keep: StudySource['keep'] = async (asked, record, trial) => {
    // A full or refused database costs the copy and nothing else: the study is shown all the same.
    await store.records.put(rowOf(asked, record, trial, isoNow(deps)));
  };

  /** Keeps a private window's requests for this number out of the log while they run. */
  async function unloggedIf<T>(isPrivate: boolean, id: string, ask: () => Promise<T>): Promise<T> {
    // As it stands in the address of a request.
    const inPath = encodeURIComponent(id).toLowerCase();
    if (isPrivate) unlogged.add(inPath);
    try {
      return await ask();
    } finally {
      unlogged.delete(inPath);
    }
  }

  /** The study that carries another registry's number, when exactly one does: nothing is guessed. */
  async function across(id: string): Promise<Result<string>> {
    const found = await registry.findBySecondaryId(id, { priority: 'click' });
    if (!found.ok) return found;
    const [only, another] = found.value;
    if (only === undefined) return fail('no-match', id);
    return another === undefined
      ? ok(only.nctId)
      : fail('several-matches', found.value.map((study) => study.nctId).join(', '));
  }

  async function fetchNew(
    number: StudyNumber,
    { keep: mayKeep, why }: GetOptions,
  ): Promise<Result<StudyRecord>> {
    const asked = number.id;
    const nctId = number.registry
      ? await unloggedIf(!mayKeep, asked, () => across(asked))
      : ok(asked);
    if (!nctId.ok) return { ok: false, error: await explain(deps, nctId.error) };
    const fetched = await unloggedIf(!mayKeep, nctId.value, () =>
      registry.fetchStudy(nctId.value, {
        priority: why === 'page' ? 'background' : 'click',
        ...(why !== undefined && { why }),
      }),
    );
    if (!fetched.ok) return { ok: false, error: await explain(deps, fetched.error) };
    const read = readStudy(fetched.value.record);
    if (!read.ok) return read;
    if (mayKeep) await keep(asked, fetched.value.record, read.value);
    return ok({ asked, trial: read.value, fetchedAt: isoNow(deps), isNew: true });
  }

  function fetchOnce(number: StudyNumber, options: GetOptions): Promise<Result<StudyRecord>> {
    // Nobody shares the request of a study that waits its turn behind others: a click would wait with it.
    const key = `${number.id} ${options.keep} ${options.why === 'page'}`;
    const before = underWay.get(key);
    if (before) return before;
    const request = fetchNew(number, options).finally(() => underWay.delete(key));
    underWay.set(key, request);
    return request;
  }

  /** The kept record, read; `undefined` when there is none or it can't be had. */
  async function copyOf(asked: string) {
    const row = await store.records.get(asked);
    if (!row.ok || row.value === undefined) return undefined;
    const read = readStudy(row.value.json);
    return read.ok ? { row: row.value, trial: read.value } : undefined;
  }

  async function isStillFresh(row: RecordRow): Promise<boolean> {
    const checks = await store.checks.get();
    return isFresh(row, checks.ok ? checks.value.version : null, deps.clock.now());
  }

  return {
    keep,
    async kept(id) {
      const copy = await copyOf(parseStudyNumber(id)?.id ?? '');
      return copy && { trial: copy.trial, isFresh: await isStillFresh(copy.row) };
    },
    copy: async (id) => (await copyOf(parseStudyNumber(id)?.id ?? ''))?.trial,
    isUnlogged: (path) => [...unlogged].some((inPath) => path.toLowerCase().includes(inPath)),

    async get(id, options) {
      const number = parseStudyNumber(id);
      if (number === undefined) return fail('bad-id', id);
      const asked = number.id;
      const copy = await copyOf(asked);
      const kept = copy && {
        asked,
        trial: copy.trial,
        fetchedAt: copy.row.fetchedAt,
        isNew: false,
      };
      if (copy && kept && !options.refresh && (await isStillFresh(copy.row))) {
        return ok(kept);
      }
      const fetched = await fetchOnce(number, options);
      if (fetched.ok || kept === undefined) return fetched;
      // The registry knew this study once: it is gone, not unknown.
      const why: Failure =
        fetched.error.kind === 'unknown-id' ? { ...fetched.error, kind: 'gone' } : fetched.error;
      return ok({ ...kept, stale: { since: kept.fetchedAt, why } });
    },
  };
}
