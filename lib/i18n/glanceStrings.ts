// Words for a study at a glance, by language.
import { glance as english } from './en/glance.ts';
import { statuses as englishStatuses } from './en/statuses.ts';
import { glance as spanish } from './es/glance.ts';
import { statuses as spanishStatuses } from './es/statuses.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

export type GlanceStrings = typeof english;

export const GLANCE_STRINGS: Record<
  LanguageCode,
  GlanceStrings & { status: typeof englishStatuses }
> = {
  en: { ...english, status: englishStatuses },
  es: { ...spanish, status: spanishStatuses },
};
