// Age limits, sex, healthy volunteers.
import { ageInDays, parseAge } from '../../trial/age.ts';
import type { AgeLimits, Detector } from '../finding.ts';
import { fromTo } from './fromTo.ts';

const MODULE = '/protocolSection/eligibilityModule';

/** "12 Months" and "1 Year" are one limit; what cannot be read is no limit. */
function limit(age: string | null): number | undefined {
  const parsed = age === null ? undefined : parseAge(age);
  return parsed && Math.round(ageInDays(parsed));
}

const inWords = ({ min, max }: AgeLimits): string | null =>
  min === null && max === null ? null : `${min ?? '…'} – ${max ?? '…'}`;

export const ageLimits: Detector = (before, after) => {
  const from = { min: before.minimumAge, max: before.maximumAge };
  const to = { min: after.minimumAge, max: after.maximumAge };
  const [minMoved, maxMoved] = [
    limit(from.min) !== limit(to.min),
    limit(from.max) !== limit(to.max),
  ];
  if (!minMoved && !maxMoved) return [];
  return [
    {
      kind: 'age-limits',
      before: inWords(from),
      after: inWords(to),
      ptr: `${MODULE}/${minMoved ? 'minimumAge' : 'maximumAge'}`,
      facts: { from, to },
    },
  ];
};

export const sex: Detector = (before, after) =>
  fromTo('sex', `${MODULE}/sex`, before.sex, after.sex);

const inText = (value: boolean | null): string | null => (value === null ? null : String(value));

export const healthyVolunteers: Detector = (before, after) => {
  const [from, to] = [before.healthyVolunteers, after.healthyVolunteers];
  // Old records leave it out and later state what was always so.
  if (from === to || from === null || to === null) return [];
  return [
    {
      kind: 'healthy-volunteers',
      before: inText(from),
      after: inText(to),
      ptr: `${MODULE}/healthyVolunteers`,
      facts: { from, to },
    },
  ];
};
