// Dates, ages, numbers and lists as an interface language writes them: fixed locale, UTC.
import type { InterfaceLanguage } from './interfaceLanguage.ts';

export interface Formats {
  /** `2026-06-26`, `2026-06-26T10:00:00Z` → `26 Jun 2026`; `2026-06` → `Jun 2026`; anything else unchanged. */
  date(iso: string): string;
  /** How long before `now` (ms) the moment `iso` was: `2 minutes ago`. Under 45 seconds, and future moments: `null`. */
  ago(iso: string, now: number): string | null;
  number(value: number): string;
  list(items: readonly string[]): string;
}

const PARTIAL_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/;

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A formatter costs milliseconds to make: it is made when first needed, once. */
function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The formats of one language. Nothing in them depends on the machine's locale or time zone. */
export function formatsFor({ locale, months }: InterfaceLanguage): Formats {
  const list = onDemand(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const number = onDemand(() => new Intl.NumberFormat(locale));
  const relative = onDemand(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  return {
    date(iso) {
      const [, year, monthNumber, day] = PARTIAL_DATE.exec(iso) ?? [];
      const month = months[Number(monthNumber) - 1];
      if (month === undefined) return iso;
      const words = `${month} ${year}`;
      return day === undefined ? words : `${Number(day)} ${words}`;
    },
    ago(iso, now) {
      const seconds = (now - Date.parse(iso)) / 1000;
      if (!(seconds >= 45)) return null;
      const [name, size] = STEPS.find(([, step]) => seconds >= step) ?? ['minute', 60];
      return relative().format(-Math.max(1, Math.round(seconds / size)), name);
    },
    number: (value) => number().format(value),
    list: (items) => list().format(items),
  };
}
