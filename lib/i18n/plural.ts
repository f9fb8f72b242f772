// Picks the form of a word that goes with a number, in languages with any number of plural forms.
import { writeNumber } from './writeNumber.ts';

/** Forms by CLDR category; `other` is the one every language has. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = new Map<string, Intl.PluralRules>();

/** The form for `count` in `locale`, with `#` replaced by the number as that locale writes it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return (forms[rule.select(count)] ?? forms.other).replaceAll('#', writeNumber(locale, count));
}
