// Both interface languages say everything, and what they say is calm, whole and their own.
import { describe, expect, it } from 'vitest';
import { ASIDE_STRINGS } from '../../lib/i18n/asideStrings.ts';
import { chooseLanguage, INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import { OUTSIDE_STRINGS } from '../../lib/i18n/outsideStrings.ts';
import { PAGE_STRINGS } from '../../lib/i18n/pageStrings.ts';
import { PANEL_STRINGS } from '../../lib/i18n/panelStrings.ts';
import { settled } from './settled.ts';

const LANGUAGES = ['en', 'es'] as const;
const panel = { en: settled(PANEL_STRINGS.en), es: settled(PANEL_STRINGS.es) };
const aside = { en: settled(ASIDE_STRINGS.en), es: settled(ASIDE_STRINGS.es) };
const outside = { en: settled(OUTSIDE_STRINGS.en), es: settled(OUTSIDE_STRINGS.es) };
const pages = { en: settled(PAGE_STRINGS.en), es: settled(PAGE_STRINGS.es) };

describe('the language of the interface', () => {
  it('is the one that was set', () => {
    expect(chooseLanguage('es', ['en-US']).code).toBe('es');
  });

  it('is otherwise the first of the person’s languages that we speak', () => {
    expect(chooseLanguage('auto', ['ca', 'es-MX', 'en']).code).toBe('es');
    expect(chooseLanguage('auto', ['EN-gb']).code).toBe('en');
  });

  it('is English when we speak none of them', () => {
    expect(chooseLanguage('auto', ['fr', 'constructor', '']).code).toBe('en');
    expect(chooseLanguage('auto', []).code).toBe('en');
  });

  it('is known under its code', () => {
    for (const [code, language] of Object.entries(INTERFACE_LANGUAGES))
      expect(language.code).toBe(code);
    for (const { months } of Object.values(INTERFACE_LANGUAGES))
      expect(new Set(months).size).toBe(12);
  });
});

describe.each([
  ['panel', panel],
  ['pages', pages],
  ['card and edge tab', aside],
  ['browser’s menus', outside],
])('the words of the %s', (_name, words) => {
  it('exist in both languages, none empty', () => {
    expect([...words.es.keys()]).toEqual([...words.en.keys()]);
    // Some leads have nothing to add to "From the registry:".
    const empty = [...words.en].filter(([key, text]) => text.trim() === '' && !/lead\./.test(key));
    expect(empty).toEqual([]);
  });

  it('put every parameter into the text', () => {
    for (const language of LANGUAGES)
      for (const [key, text] of words[language])
        expect(text, `${language} ${key}`).not.toMatch(/undefined|NaN|\[object|=>/);
  });

  it('are Spanish in Spanish', () => {
    /** Names and words both languages share. */
    const shared =
      /^(Plain Trial|Bytes|BibTeX|RIS|Markdown|Normal|Notable|ext\.|English|Español|.{0,3})$/;
    const same = [...words.en].filter(
      ([key, text]) => words.es.get(key) === text && !shared.test(text),
    );
    expect(same).toEqual([]);
  });

  it('never cheer or shout', () => {
    const shouting = /!|\b[A-Z]{6,}\b/;
    for (const language of LANGUAGES)
      expect([...words[language]].filter(([, text]) => shouting.test(text))).toEqual([]);
  });
});

describe('numbers in sentences', () => {
  it('take the form that goes with them', () => {
    expect(PANEL_STRINGS.en.three.places(1)).toBe('1 place');
    expect(PANEL_STRINGS.en.three.places(1200)).toBe('1,200 places');
    expect(PANEL_STRINGS.es.three.places(1)).toBe('1 lugar');
    expect(PANEL_STRINGS.es.three.inCountries(3)).toBe('en 3 países');
  });
});
