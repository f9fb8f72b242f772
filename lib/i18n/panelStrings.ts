// The overlay's words by language. Pages have more, in `pageStrings.ts`, so that the overlay stays small.
import { panel as english } from './en/panel.ts';
import { panel as spanish } from './es/panel.ts';
import type { LanguageCode } from './interfaceLanguage.ts';

/** The English file is the list of what must be said; a language that leaves something out does not compile. */
export type PanelStrings = typeof english;

export const PANEL_STRINGS: Record<LanguageCode, PanelStrings> = { en: english, es: spanish };
