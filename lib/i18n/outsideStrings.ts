// Words in the browser's own menus and address bar, by language.
import { outside as english } from './en/outside.ts';
import { outside as spanish } from './es/outside.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

export type OutsideStrings = typeof english;

export const OUTSIDE_STRINGS: Record<LanguageCode, OutsideStrings> = { en: english, es: spanish };
