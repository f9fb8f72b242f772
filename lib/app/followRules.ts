// How two versions of a study are compared, as the use cases ask for it.
import { diffStored, goneChange, mergedChange } from '../follow/diff.ts';
import { snapshotOf } from '../follow/snapshot.ts';
import type { FollowRules } from './deps.ts';

export const followRules: FollowRules = {
  snapshotOf,
  changes: diffStored,
  gone: goneChange,
  merged: mergedChange,
};
