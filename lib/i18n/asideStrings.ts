// Words of card and edge tab by language; apart from the panel's, so that their script stays small.
import { aside as english } from './en/aside.ts';
import { aside as spanish } from './es/aside.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

export type AsideStrings = typeof english;

export const ASIDE_STRINGS: Record<LanguageCode, AsideStrings> = { en: english, es: spanish };
