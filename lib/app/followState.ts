// Whether a study is followed, and which of its conditions.
import type { FollowState } from '../follow/saved.ts';
import { ok, type Result } from '../result/result.ts';
import type { Trial } from '../trial/trial.ts';
import type { Deps } from './deps.ts';

/** The state of a study. Conditions are worded as the study words them. */
export async function followState(
  { store }: Pick<Deps, 'store'>,
  trial: Trial,
): Promise<Result<FollowState>> {
  const row = await store.saved.get(trial.nctId.value);
  if (!row.ok) return row;
  const listed = trial.conditions.conditions.items.map((condition) => condition.value);
  const followed = await store.conditions.among(listed);
  if (!followed.ok) return followed;
  const conditions = followed.value;
  return row.value?.following === 1
    ? ok({ following: true, since: row.value.savedAt, conditions })
    : ok({ following: false, conditions });
}
