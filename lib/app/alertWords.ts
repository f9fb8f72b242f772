// What a notification says. The changes bring their own words; these are the ones around them.
import type { LanguageCode } from '../i18n/interfaceLanguage.ts';
import { plural } from '../i18n/plural.ts';

export interface AlertWords {
  changesTitle(count: number): string;
  newStudiesTitle(count: number): string;
  /** Said after the lines there was room for. */
  more(count: number): string;
}

export const ALERT_WORDS: Record<LanguageCode, AlertWords> = {
  en: {
    changesTitle: (count) =>
      plural('en-US', count, {
        one: '# change in a study you follow',
        other: '# changes in studies you follow',
      }),
    newStudiesTitle: (count) =>
      plural('en-US', count, {
        one: '# new study for a condition you follow',
        other: '# new studies for conditions you follow',
      }),
    more: (count) => plural('en-US', count, { other: 'and # more' }),
  },
  es: {
    changesTitle: (count) =>
      plural('es-ES', count, {
        one: '# cambio en un estudio que sigue',
        other: '# cambios en estudios que sigue',
      }),
    newStudiesTitle: (count) =>
      plural('es-ES', count, {
        one: '# estudio nuevo sobre una afección que sigue',
        other: '# estudios nuevos sobre afecciones que sigue',
      }),
    more: (count) => plural('es-ES', count, { other: 'y # más' }),
  },
};
