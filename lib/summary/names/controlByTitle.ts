// What a title says a study only compares with: "using example 10 mg as a positive control" (R4).
import type { Intervention, Trial } from '../../trial/trial.ts';
import { coreName } from './coreName.ts';

const AS_CONTROL =
  /\busing ([^,.;:]{3,60}?) as (?:an? )?(?:positive|active) (?:control|comparator)\b/i;
const ACTIVE_CONTROLLED = /\b(?:active|positive)[ -]controlled\b/i;

const holds = (text: string, item: Intervention): boolean =>
  text.toLowerCase().includes(coreName(item.name.value, true).toLowerCase());

const hasControlGroup = (trial: Trial): boolean =>
  trial.arms.armGroups.items.some((arm) => arm.type?.value === 'ACTIVE_COMPARATOR');

/**
 * Of these interventions, what the titles tell as a control; where they only say that there is an active one and no
 * group is typed as that, what they do not name. Nothing where all of them would be.
 */
export function controlsByTitle(items: readonly Intervention[], trial: Trial): Intervention[] {
  const { briefTitle, officialTitle } = trial.identification;
  const titles = `${briefTitle?.value ?? ''}\n${officialTitle?.value ?? ''}`;
  const [, named] = AS_CONTROL.exec(titles) ?? [];
  const controls = named
    ? items.filter((item) => holds(named, item))
    : ACTIVE_CONTROLLED.test(titles) && !hasControlGroup(trial)
      ? items.filter((item) => !holds(titles, item))
      : [];
  return controls.length < items.length ? controls : [];
}
