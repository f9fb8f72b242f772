// The values of a change as people read them: the registry's codes (`RECRUITING`, `ESTIMATED`) in the words of the language.
import { statuses as englishStatuses } from '../../i18n/en/statuses.ts';
import { statuses as spanishStatuses } from '../../i18n/es/statuses.ts';
import { facts as english } from '../../summary/lang/en/facts.ts';
import { facts as spanish } from '../../summary/lang/es/facts.ts';
import type { LanguageCode } from '../../summary/lang/languages.ts';
import { wordTable } from '../../trial/wordTable.ts';
import type { FindingKind } from '../finding.ts';

const TABLES: Record<LanguageCode, ReturnType<typeof wordTable<string>>> = {
  en: wordTable({ ...english.enums, ...englishStatuses, true: english.yes, false: english.no }),
  es: wordTable({ ...spanish.enums, ...spanishStatuses, true: spanish.yes, false: spanish.no }),
};

/** Kinds whose values are made of codes; all others are the record's own words and stay as they are. */
const CODED: ReadonlySet<FindingKind> = new Set([
  'status',
  'withheld',
  'results-posted',
  'results-removed',
  'site-near-opened',
  'sites-opened',
  'sites-closed',
  'sites-added',
  'sites-removed',
  'enrollment',
  'start-date',
  'primary-completion-date',
  'completion-date',
  'sex',
  'healthy-volunteers',
  'arms',
  'interventions',
  'masking',
  'allocation',
  'phase',
  'study-type',
]);

/** A code stands alone on its line, at the end of a list, or in brackets; never inside a sentence. */
const CODE = /(?<=^|, |\()(?:[A-Z][A-Z0-9_]+|true|false)(?=$|, |\))/gm;

/** The value with its codes in words; one we do not know stays as the registry wrote it. */
export const spoken = <T extends string | null>(
  kind: FindingKind,
  value: T,
  lang: LanguageCode,
): T =>
  value === null || !CODED.has(kind)
    ? value
    : (value.replace(CODE, (code) => TABLES[lang][code] ?? code) as T);
