// The language a person is told things in.
import { chooseLanguage, type LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { Deps } from './deps.ts';

/** The language that was set, or the first of the person's that we speak, or English; its words are loaded then. */
export async function languageOf({ platform }: Pick<Deps, 'platform'>): Promise<LanguageCode> {
  const { language } = await platform.settings.load();
  const { code } = chooseLanguage(language, platform.preferredLanguages());
  await platform.loadWords(code);
  return code;
}
