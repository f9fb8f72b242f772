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

/** In these the form for one is for 1 alone. Rules made by `Intl` cost a page several milliseconds the first time. */
const JUST_ONE = /^(?:en|es)\b/;

function category(locale: string, count: number, forms: PluralForms): keyof PluralForms {
  if (JUST_ONE.test(locale) && !forms.many) return count === 1 ? 'one' : 'other';
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return rule.select(count);
}

/** The form for `count` in `locale`, with `#` replaced by the number as that locale writes it. */
export function plural(locale: string, count: number, forms: PluralForms): string {
  return (forms[category(locale, count, forms)] ?? forms.other).replaceAll(
    '#',
    writeNumber(locale, count),
  );
}
