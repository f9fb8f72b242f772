// The languages the read can speak (extension point: a folder and a line here).
import type { Language } from '../language.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';

export const LANGUAGES = { en: english, es: spanish } satisfies Record<string, Language>;
export type LanguageCode = keyof typeof LANGUAGES;
