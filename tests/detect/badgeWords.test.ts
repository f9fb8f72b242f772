// The badge's words follow the setting, then the person's languages.
import { describe, expect, it } from 'vitest';
import { badgeNames, badgeWords } from '../../lib/detect/badgeWords.ts';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import { PANEL_STRINGS } from '../../lib/i18n/panelStrings.ts';

describe('badgeWords', () => {
  it('come in the first language there are words for', () => {
    const [english] = badgeWords('en');
    const [spanish] = badgeWords('es');
    expect([english, spanish]).toEqual(['Plain read', 'Lectura sencilla']);
    expect(badgeWords('auto', 'fr-FR', 'es-MX', 'en')[0]).toBe(spanish);
    expect(badgeWords('en', 'es')[0]).toBe(english);
    expect(badgeWords('es', 'en')[0]).toBe(spanish);
  });

  it('are English for everybody else', () => {
    expect(badgeWords()[0]).toBe('Plain read');
    expect(badgeWords('auto', 'fr', 'xx-invalid')[0]).toBe('Plain read');
  });

  it('are there for every language of the interface, and name the badge as the panel is named', () => {
    for (const { code } of Object.values(INTERFACE_LANGUAGES)) {
      const [label, of] = badgeWords(code);
      expect(`${label}${of}NCT07118319`).toBe(PANEL_STRINGS[code].region('NCT07118319'));
    }
  });

  it('name the study a link leads to, and the other one its text names', () => {
    const spot = { id: 'NCT07118319', run: [], end: 0, element: null as unknown as Element };
    expect(badgeNames('en')({ ...spot, says: '' })).toEqual([
      'Plain read',
      'Plain read of NCT07118319',
    ]);
    expect(badgeNames('es')({ ...spot, says: 'NCT00000102' })[1]).toBe(
      'Lectura sencilla de NCT07118319; texto del enlace: NCT00000102',
    );
  });
});
