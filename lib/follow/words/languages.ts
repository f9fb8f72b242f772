// The languages changes can be told in (extension point: a file here and a line in this list).
import type { LanguageCode } from '../../summary/lang/languages.ts';
import type { ChangeWords } from './changeWords.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

export const CHANGE_WORDS: Record<LanguageCode, ChangeWords> = { en: english, es: spanish };
