// Reading every study of a page ahead, one after the other, at the pace of the background; a person starts and may stop it.
import type { ReadAll } from '../messaging/protocol.ts';
import { parseNctId } from '../nct/nctId.ts';
import type { Failure } from '../result/result.ts';
import type { Deps } from './deps.ts';
import type { StudySource } from './studySource.ts';

/** At one request a second this takes less than two minutes; more would push older copies out of the cache. */
const MOST_STUDIES = 100;

/** After these every further request would fail as well. */
const STOPPING: readonly Failure['kind'][] = ['offline', 'rate-limited', 'not-permitted'];

export interface Reader {
  state(): ReadAll;
  /** Starts, unless it is running: then what is under way goes on. Numbers that are none are left out. */
  start(nctIds: readonly string[]): ReadAll;
  /** No further study is asked for. */
  stop(): Promise<ReadAll>;
}

export function createReader(deps: Deps, source: StudySource): Reader {
  const { platform } = deps;
  let state: ReadAll = { total: 0, done: 0, failed: 0, running: false };

  const tell = async (change: Partial<ReadAll>): Promise<void> => {
    state = { ...state, ...change };
    await platform.broadcastChanged(['reading']);
  };

  async function run(nctIds: readonly string[]): Promise<void> {
    for (const nctId of nctIds) {
      if (!state.running) return;
      const study = await source.get(nctId, { refresh: false, keep: true, why: 'page' });
      if (study.ok) await tell({ done: state.done + 1 });
      else if (STOPPING.includes(study.error.kind))
        return tell({ running: false, failure: study.error });
      else await tell({ failed: state.failed + 1 });
    }
    await tell({ running: false });
  }

  return {
    state: () => state,
    start(asked) {
      if (state.running) return state;
      const known = new Set(asked.flatMap((id) => parseNctId(id) ?? []));
      const nctIds = [...known].slice(0, MOST_STUDIES);
      state = { total: nctIds.length, done: 0, failed: 0, running: nctIds.length > 0 };
      void platform.keepAwake(() => run(nctIds));
      return state;
    },
    async stop() {
      await tell({ running: false });
      return state;
    },
  };
}
