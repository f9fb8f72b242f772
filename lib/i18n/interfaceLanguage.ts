// The languages the interface speaks, and which one a person gets.
import type { Settings } from '../settings/settings.ts';
import type { PluralForms } from './plural.ts';

export interface InterfaceLanguage {
  code: 'en' | 'es';
  /** The language's own name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Locale handed to every Intl call, so that dates and numbers do not depend on the machine. */
  locale: string;
  /** January to December as they stand in a date. A table, because browsers disagree (`sep`, `sept`) and it is quicker. */
  months: readonly string[];
  /** How long ago something was. Written here, because `Intl.RelativeTimeFormat` takes 50 milliseconds to make. */
  ago: Record<'minute' | 'hour' | 'day', PluralForms>;
}

export type LanguageCode = InterfaceLanguage['code'];

/** Extension point: a line here, a folder beside this file, an entry in `panelStrings.ts` and `pageStrings.ts`. */
export const INTERFACE_LANGUAGES: Record<LanguageCode, InterfaceLanguage> = {
  en: {
    code: 'en',
    name: 'English',
    dir: 'ltr',
    locale: 'en-US',
    months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    ago: {
      minute: { one: '# minute ago', other: '# minutes ago' },
      hour: { one: '# hour ago', other: '# hours ago' },
      day: { one: '# day ago', other: '# days ago' },
    },
  },
  es: {
    code: 'es',
    name: 'Español',
    dir: 'ltr',
    locale: 'es-ES',
    months: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
    ago: {
      minute: { one: 'hace # minuto', other: 'hace # minutos' },
      hour: { one: 'hace # hora', other: 'hace # horas' },
      day: { one: 'hace # día', other: 'hace # días' },
    },
  },
};

const isKnown = (code: string): code is LanguageCode => Object.hasOwn(INTERFACE_LANGUAGES, code);

/**
 * The interface language: the one that was set, otherwise the first of the person's languages
 * (BCP 47, best first) that we speak, otherwise English.
 */
export function chooseLanguage(
  setting: Settings['language'],
  preferred: readonly string[],
): InterfaceLanguage {
  const asked = setting === 'auto' ? preferred : [setting];
  for (const tag of asked) {
    const code = tag.split('-')[0]?.toLowerCase() ?? '';
    if (isKnown(code)) return INTERFACE_LANGUAGES[code];
  }
  return INTERFACE_LANGUAGES.en;
}
