// No rule for joining turns around: two hundred invented rules, read as a person would see them (R94–R96).
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../../../lib/summary/lang/languages.ts';
import { KEPT, NEGATED } from '../labels/negations.ts';
import { sectionOf, studyOf } from '../support/studyOf.ts';

/** The lists of a study with these rules: what lets people in, and what keeps them out. */
function listsOf(inside: readonly string[], outside: readonly string[], lang: LanguageCode = 'en') {
  const list = (rules: readonly string[]) => rules.map((rule) => `* ${rule}`).join('\n');
  const eligibilityCriteria = `Inclusion Criteria:\n\n${list(inside)}\n\nExclusion Criteria:\n\n${list(outside)}`;
  const study = studyOf({ eligibilityModule: { eligibilityCriteria } });
  const lists = sectionOf(study, 'who', lang).lists ?? [];
  return lists.map(({ items }) => items.map(({ text }) => text));
}

const ONE = 'Asthma for a year';

describe('a rule that a small word turns around', () => {
  it('is one of two hundred', () => {
    expect(NEGATED.length + KEPT.length).toBeGreaterThanOrEqual(200);
    expect(new Set([...NEGATED, ...KEPT.map(([, rule]) => rule)]).size).toBe(
      NEGATED.length + KEPT.length,
    );
  });

  it.each(NEGATED)('stands letter for letter in its own list: %s', (rule) => {
    for (const lang of Object.keys(LANGUAGES) as LanguageCode[]) {
      expect(listsOf([rule], [ONE], lang)).toEqual([[`“${rule}”`], [`“${ONE}”`]]);
      expect(listsOf([ONE], [rule], lang)).toEqual([[`“${ONE}”`], [`“${rule}”`]]);
    }
  });

  it.each(KEPT)('keeps its direction in the list “%s”: %s', (list, rule, said) => {
    const [inside, outside] = list === 'in' ? listsOf([rule], [ONE]) : listsOf([ONE], [rule]);
    expect(list === 'in' ? inside : outside).toEqual([said]);
  });
});
