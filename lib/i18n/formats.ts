// Dates, ages, numbers and lists as an interface language writes them: fixed locale, UTC.
import type { InterfaceLanguage } from './interfaceLanguage.ts';
import { plural } from './plural.ts';
import { writeNumber } from './writeNumber.ts';

export interface Formats {
  /** `2026-06-26`, `2026-06-26T10:00:00Z` → `26 Jun 2026`; `2026-06` → `Jun 2026`; anything else unchanged. */
  date(iso: string): string;
  /** How long before `now` (ms) the moment `iso` was: `2 minutes ago`. Under 45 seconds, and future moments: `null`. */
  ago(iso: string, now: number): string | null;
  number(value: number): string;
  list(items: readonly string[]): string;
}

const PARTIAL_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/;

const STEPS: [keyof InterfaceLanguage['ago'], number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** The formats of one language. Nothing in them depends on the machine's locale or time zone. */
export function formatsFor({ locale, months, ago }: InterfaceLanguage): Formats {
  let list: Intl.ListFormat | undefined;
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
      return plural(locale, Math.max(1, Math.round(seconds / size)), ago[name]);
    },
    number: (value) => writeNumber(locale, value),
    list(items) {
      // Made when first needed: it takes milliseconds.
      list ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return list.format(items);
    },
  };
}
