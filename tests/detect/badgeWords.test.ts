// The badge's words follow the setting, then the person's languages.
import { describe, expect, it } from 'vitest';
import { badgeNames } from '../../lib/detect/badgeWords.ts';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import { PANEL_STRINGS } from '../../lib/i18n/panelStrings.ts';

const spot = { id: 'NCT07118319', says: '', run: [], end: 0, element: null as unknown as Element };
const label = (...languages: string[]) => badgeNames(...languages)(spot)[0];

describe('a badge’s words', () => {
  it('come in the first language there are words for', () => {
    expect([label('en'), label('es')]).toEqual(['Plain read', 'Lectura sencilla']);
    expect(label('auto', 'fr-FR', 'es-MX', 'en')).toBe('Lectura sencilla');
    expect(label('en', 'es')).toBe('Plain read');
    expect(label('es', 'en')).toBe('Lectura sencilla');
  });

  it('are English for everybody else', () => {
    expect(label()).toBe('Plain read');
    expect(label('auto', 'fr', 'xx-invalid')).toBe('Plain read');
  });

  it('are there for every language of the interface, and name the badge as the panel is named', () => {
    for (const { code } of Object.values(INTERFACE_LANGUAGES))
      expect(badgeNames(code)(spot)[1]).toBe(PANEL_STRINGS[code].region('NCT07118319'));
  });

  it('name the study a link leads to, and the other one its text names', () => {
    expect(badgeNames('en')(spot)).toEqual(['Plain read', 'Plain read of NCT07118319']);
    expect(badgeNames('es')({ ...spot, says: 'NCT00000102' })[1]).toBe(
      'Lectura sencilla de NCT07118319; texto del enlace: NCT00000102',
    );
  });
});
