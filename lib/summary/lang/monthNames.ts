// The names of the months in a language. Fixed time zone, so the bytes never differ.

/** Names a month, 1 to 12, in this locale (BCP 47). The formatter is slow and the names never change: each is asked for once. */
export function monthNames(locale: string): (month: number) => string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const known: string[] = [];
  return (month) => {
    const name = known[month] ?? format.format(Date.UTC(2000, month - 1, 1));
    known[month] = name;
    return name;
  };
}
