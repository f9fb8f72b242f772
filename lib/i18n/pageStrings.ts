// The extension pages' words by language; apart from the overlay's, so that the overlay stays small.
import type { library } from './en/library.ts';
import { pages as english } from './en/pages.ts';
import { pages as spanish } from './es/pages.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

/** The English file is the list of what must be said; a language that leaves something out does not compile. */
export type PageStrings = typeof english;

/** The part of it that is the library's own. */
export type LibraryStrings = typeof library;

export const PAGE_STRINGS: Record<LanguageCode, PageStrings> = { en: english, es: spanish };
