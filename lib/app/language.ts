// The language a person is told things in, and what reads studies in it.
import { chooseLanguage, type LanguageCode } from '../i18n/interfaceLanguage.ts';
import type { Deps, Reader } from './deps.ts';

/** The language that was set, or the first of the person's that we speak, or English. */
export async function languageOf({ platform }: Pick<Deps, 'platform'>): Promise<LanguageCode> {
  const { language } = await platform.settings.load();
  return chooseLanguage(language, platform.preferredLanguages()).code;
}

/** What reads and compares studies, and the language to do it in. */
export interface ReaderInLanguage extends Reader {
  lang: LanguageCode;
}

/** The rules of reading and comparing, loaded, with the language to use them in. Throws if the package lacks a script. */
export async function readerOf(
  deps: Pick<Deps, 'platform' | 'loadReader'>,
): Promise<ReaderInLanguage> {
  const lang = await languageOf(deps);
  return { ...(await deps.loadReader(lang)), lang };
}
