// A registered condition in running text: small letters, but for names and acronyms.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerCommonNouns } from '../../../lib/summary/names/lowerCommonNouns.ts';

describe('a name in running text', () => {
  it.each([
    ['Breast Cancer', 'breast cancer'],
    ['Parkinson Disease', 'Parkinson disease'],
    ["Crohn's Disease", "Crohn's disease"],
    ['Crohn’s Disease', 'Crohn’s disease'],
    ['Non-Hodgkin Lymphoma', 'non-Hodgkin lymphoma'],
    ['Guillain-Barré Syndrome', 'Guillain-Barré syndrome'],
    ['HIV-1 Infection', 'HIV-1 infection'],
    ['NSCLC', 'NSCLC'],
    ['FcRn Deficiency', 'FcRn deficiency'],
    ['Hepatitis B', 'hepatitis B'],
    ['Type II Error', 'type II error'],
    ['CANCER OF THE BREAST', 'cancer of the breast'],
    ['PARKINSON DISEASE', 'Parkinson disease'],
    ['COVID-19', 'COVID-19'],
    ['', ''],
  ])('%s is “%s”', (name, text) => {
    expect(lowerCommonNouns(name)).toBe(text);
  });

  it('changes nothing but capitals, and is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        const once = lowerCommonNouns(name);
        expect(once.toLowerCase()).toBe(name.toLowerCase());
        if (!/\p{Lu}/u.test(name)) expect(once).toBe(name);
      }),
    );
  });
});
