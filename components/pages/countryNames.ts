// The countries of the world as the browser names them: English for the filter, the person's language for the list.

const A = 65;
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** Codes a browser has names for that are no country: unions, the UN, test and unknown regions. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|ZZ|X[AB])$/;

const namesIn = (locale: string) =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });

/** English name and name in the language, sorted by the latter. Codes that were given up are told by their successor. */
export function countryNames(locale: string): [english: string, shown: string][] {
  const [english, local] = [namesIn('en'), namesIn(locale)];
  const names = new Map<string, string>();
  for (const code of CODES) {
    const name = english.of(code);
    if (name !== undefined && !NO_COUNTRY.test(code)) names.set(name, local.of(code) ?? name);
  }
  const byName = new Intl.Collator(locale).compare;
  return [...names].sort(([, a], [, b]) => byName(a, b));
}
