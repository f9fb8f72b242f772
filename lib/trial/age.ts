// Age limits as the registry writes them: "18 Years", "6 Months".

export type AgeUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute';

export interface Age {
  count: number;
  unit: AgeUnit;
}

const DAYS: Record<AgeUnit, number> = {
  year: 365.2425,
  month: 365.2425 / 12,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
};

/** Reads `18 Years`, `1 Year`, `30 Days` … in any case; anything else (`N/A`) is undefined, which means no limit is given. */
export function parseAge(text: string): Age | undefined {
  const match = /^\s*(\d{1,5}(?:\.\d+)?)\s+(year|month|week|day|hour|minute)s?\s*$/i.exec(text);
  const unit = match?.[2]?.toLowerCase() as AgeUnit | undefined;
  return unit && { count: Number(match?.[1]), unit };
}

/** Length of an age in days, for comparing two. A month is a twelfth of a mean year. */
export const ageInDays = (age: Age): number => age.count * DAYS[age.unit];
