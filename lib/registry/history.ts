// Earlier versions of a record, from the registry's internal history. Nothing but the page that shows them depends on it.
import type { PastVersion } from '../follow/history.ts';
import { fail, ok, type Result } from '../result/result.ts';
import type { AskOptions } from './clientDeps.ts';
import { historySchema, pastVersionSchema } from './historySchemas.ts';

export interface RegistryHistory {
  /** The versions the registry has of a study, newest first. `registry-error` where it gives none in a form we know. */
  fetchHistory(nctId: string, options: AskOptions): Promise<Result<PastVersion[]>>;
  /** The record as it was in one version, unread. */
  fetchPastVersion(
    nctId: string,
    version: number,
    options: AskOptions,
  ): Promise<Result<{ record: unknown }>>;
}

/** `ask` sends a path below `/api/int`, at the client's pace. */
export function createHistory(
  ask: (path: string, options: AskOptions) => Promise<Result<unknown>>,
): RegistryHistory {
  return {
    async fetchHistory(nctId, options) {
      const answer = await ask(`/studies/${nctId}/history`, options);
      if (!answer.ok) return answer;
      const history = historySchema.safeParse(answer.value);
      if (!history.success) return fail('registry-error', 'the answer is no history');
      return ok(
        history.data.changes
          .map(({ version, date, status }) => ({ version, date, status }))
          .sort((a, b) => b.version - a.version),
      );
    },

    async fetchPastVersion(nctId, version, options) {
      const answer = await ask(`/studies/${nctId}/history/${version}`, options);
      if (!answer.ok) return answer;
      const past = pastVersionSchema.safeParse(answer.value);
      if (!past.success) return fail('registry-error', 'the answer is no version of a record');
      return ok({ record: past.data.study });
    },
  };
}
