// The extension pages' words by language; apart from the overlay's, so that the overlay stays small.
import { pages as english } from './en/pages.ts';
import { pages as spanish } from './es/pages.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

/** The English file is the list of what must be said; a language that leaves something out does not compile. */
export type PageStrings = typeof english;

export const PAGE_STRINGS: Record<LanguageCode, PageStrings> = { en: english, es: spanish };
