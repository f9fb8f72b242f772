// The overlay's and the pages' shared words in the language of this tree.
import { createContext, useContext } from 'react';
import { type Formats, formatsFor } from '../../../lib/i18n/formats.ts';
import {
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from '../../../lib/i18n/interfaceLanguage.ts';
import { PANEL_STRINGS, type PanelStrings } from '../../../lib/i18n/panelStrings.ts';

export interface Strings {
  words: PanelStrings;
  formats: Formats;
  language: InterfaceLanguage;
}

/** Words and formats of one language, to be put into `StringsContext`. */
export const stringsFor = (language: InterfaceLanguage): Strings => ({
  words: PANEL_STRINGS[language.code],
  formats: formatsFor(language),
  language,
});

export const StringsContext = createContext<Strings>(stringsFor(INTERFACE_LANGUAGES.en));

export const useStrings = (): Strings => useContext(StringsContext);
