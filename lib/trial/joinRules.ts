// The three rules for joining that the registry keeps as fields, and how a person's own words stand to each.
import { type Age, ageInDays, parseAge } from './age.ts';
import type { Trial } from './trial.ts';

/** As recorded; what the record does not give is missing. */
export interface JoinRules {
  minimumAge?: string;
  maximumAge?: string;
  sex?: string;
  /** True when the study goes by gender rather than by sex. */
  genderBased?: boolean;
  healthyVolunteers?: boolean;
}

export type Fit = 'fits' | 'not' | 'ask';

export function joinRulesOf({ eligibility }: Trial): JoinRules {
  const { minimumAge, maximumAge, sex, genderBased, healthyVolunteers } = eligibility;
  return {
    ...(minimumAge && { minimumAge: minimumAge.value }),
    ...(maximumAge && { maximumAge: maximumAge.value }),
    ...(sex && { sex: sex.value }),
    ...(genderBased && { genderBased: genderBased.value }),
    ...(healthyVolunteers && { healthyVolunteers: healthyVolunteers.value }),
  };
}

/** Somebody who is `years` old is at least that and not yet one year more. */
function lowerFit(years: number, limit: Age): Fit {
  if (ageInDays({ count: years, unit: 'year' }) >= ageInDays(limit)) return 'fits';
  return ageInDays({ count: years + 1, unit: 'year' }) <= ageInDays(limit) ? 'not' : 'ask';
}

/** "75 Years" takes people in until they turn 76; a limit in months or days may fall inside a year of life. */
function upperFit(years: number, limit: Age): Fit {
  if (limit.unit === 'year') return years <= limit.count ? 'fits' : 'not';
  if (ageInDays({ count: years + 1, unit: 'year' }) <= ageInDays(limit)) return 'fits';
  return ageInDays({ count: years, unit: 'year' }) > ageInDays(limit) ? 'not' : 'ask';
}

/** `years`: completed years of life. `ask` when the record gives no limit, or one that cannot be read. */
export function ageFit({ minimumAge, maximumAge }: JoinRules, years: number): Fit {
  const limits = [minimumAge, maximumAge].map((text) => (text ? parseAge(text) : undefined));
  const [lower, upper] = limits;
  if (lower === undefined && upper === undefined) return 'ask';
  if ((minimumAge && !lower) || (maximumAge && !upper)) return 'ask';
  const fits = [lower && lowerFit(years, lower), upper && upperFit(years, upper)];
  if (fits.includes('not')) return 'not';
  return fits.includes('ask') ? 'ask' : 'fits';
}

/** A study that goes by gender is asked: its own description says whom it means. */
export function sexFit({ sex, genderBased }: JoinRules, own: 'FEMALE' | 'MALE'): Fit {
  if (sex === 'ALL') return 'fits';
  if (genderBased === true || (sex !== 'FEMALE' && sex !== 'MALE')) return 'ask';
  return sex === own ? 'fits' : 'not';
}

/** Whether someone without the conditions studied may join. Who has one is told to ask: no field says which of them may. */
export function healthFit({ healthyVolunteers }: JoinRules, hasCondition: boolean): Fit {
  if (hasCondition || healthyVolunteers === undefined) return 'ask';
  return healthyVolunteers ? 'fits' : 'not';
}
