// Spanish adjectives behind the nouns of the lexicon.
import { describe, expect, it } from 'vitest';
import { qualifiers } from '../../lib/lexicon/es/qualifiers.ts';
import { agreeing } from '../../lib/lexicon/spanishAgreement.ts';

describe('an adjective behind a condition', () => {
  it.each([
    ['leucemia', 'leucemia crónica'],
    ['dolor de espalda', 'dolor de espalda crónico'],
    ['cefalea en racimos', 'cefalea en racimos crónica'],
    ['asma', 'asma crónica'],
    ['linfoma', 'linfoma crónico'],
    ['hepatitis', 'hepatitis crónica'],
    ['artrosis', 'artrosis crónica'],
    ['insuficiencia renal', 'insuficiencia renal crónica'],
    ['infección', 'infección crónica'],
    ['infecciones de orina', 'infecciones de orina crónicas'],
    ['problemas del sueño', 'problemas del sueño crónicos'],
    ['lupus', 'lupus crónico'],
    ['tos', 'tos crónica'],
    ['EPOC', 'EPOC crónica'],
  ])('agrees with “%s”', (noun, text) => {
    expect(agreeing(qualifiers.chronic.replace('_', noun), noun)).toBe(text);
  });

  it('takes a plural with and without a gender', () => {
    expect(agreeing(qualifiers.inChildren.replace('_', 'tumores'), 'tumores')).toBe(
      'tumores infantiles',
    );
    expect(agreeing(qualifiers.inChildren.replace('_', 'leucemia'), 'leucemia')).toBe(
      'leucemia infantil',
    );
    expect(agreeing(qualifiers.moderateToSevere.replace('_', 'asma'), 'asma')).toBe(
      'asma de moderada a grave',
    );
  });

  it('leaves no ending open in any template', () => {
    for (const template of Object.values(qualifiers))
      expect(agreeing(template.replace('_', 'leucemia'), 'leucemia')).not.toMatch(/[@#%_]/);
  });
});
