// Dates as the registry gives them: a year, a month or a day, never a moment in some time zone.

export interface PartialDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31; only beside a month. */
  day?: number;
}

const DAY_MS = 86_400_000;
const DAYS_A_MONTH = 365.2425 / 12;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else, or a day that does not exist, is undefined. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/**
 * Below 0 when `a` is surely before `b`, above 0 when surely after, 0 when the parts both have are equal:
 * `2026-11` is neither before nor after `2026-11-23`.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  if (a.day === undefined || b.day === undefined) return 0;
  return a.day - b.day;
}

/** Days from `from` to `to` (negative when `to` is earlier); undefined unless both name a day. */
export function daysBetween(from: PartialDate, to: PartialDate): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

const dayNumber = ({ year, month, day }: PartialDate): number | undefined =>
  month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day) / DAY_MS;

/**
 * Months from `from` to `to`, to the nearest whole month when both name a day, else by counting months;
 * undefined unless both name a month. Negative when `to` is earlier.
 */
export function monthsBetween(from: PartialDate, to: PartialDate): number | undefined {
  if (from.month === undefined || to.month === undefined) return undefined;
  const days = daysBetween(from, to);
  if (days === undefined) return (to.year - from.year) * 12 + to.month - from.month;
  return Math.sign(days) * Math.round(Math.abs(days) / DAYS_A_MONTH);
}
