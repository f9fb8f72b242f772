// How a headline names fewer conditions than the record lists, where there is no room for all.
import type { ConditionName } from '../names/conditionName.ts';

/** All conditions, then the first and that there are others, then the first alone, where `alone` allows it. */
export const fewerConditions = (
  about: readonly ConditionName[],
  alone = true,
): ConditionName[][] => [
  [...about],
  ...(about.length > 2 ? [about.filter((name, at) => at === 0 || 'others' in name)] : []),
  ...(alone ? [about.slice(0, 1)] : []),
];
