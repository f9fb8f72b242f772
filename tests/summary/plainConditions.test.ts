// The study's conditions as listed and in plain words.
import { describe, expect, it } from 'vitest';
import { plainConditions } from '../../lib/summary/plainConditions.ts';
import { studyOf } from './support/studyOf.ts';

const of = (conditions: readonly string[], lang: 'en' | 'es' = 'en', rest = {}) =>
  plainConditions(studyOf({ conditionsModule: { conditions } }, rest), lang);

describe('the conditions of a study', () => {
  it('are all there in the record’s order, letter for letter, with their places', () => {
    const all = of(['Zorblax', 'Asthma', 'Asthma']);
    expect(all.map(({ listed }) => listed)).toEqual(['Zorblax', 'Asthma', 'Asthma']);
    expect(all.map(({ ptr }) => ptr.replace(/.*\//, ''))).toEqual(['0', '1', '2']);
  });

  it('have a plain name and a line where we know them', () => {
    expect(of(['Amyotrophic Lateral Sclerosis'])).toMatchObject([
      {
        plain: 'ALS (amyotrophic lateral sclerosis)',
        line: 'a disease of the nerve cells that control movement',
      },
    ]);
    expect(of(['Amyotrophic Lateral Sclerosis'], 'es')).toMatchObject([
      {
        plain: 'ELA (Amyotrophic Lateral Sclerosis)',
        line: 'una enfermedad de las células nerviosas que controlan el movimiento',
      },
    ]);
  });

  it('have no plain name that would only repeat the listed one', () => {
    const [asthma] = of(['Asthma']);
    expect(asthma).not.toHaveProperty('plain');
    expect(asthma).toHaveProperty('line');
  });

  it('have nothing made up where we know nothing', () => {
    expect(Object.keys(of(['Zorblax'])[0] ?? {}).sort()).toEqual(['listed', 'ptr']);
  });

  it('have the line of their family where only that is known', () => {
    const rest = {
      derivedSection: {
        conditionBrowseModule: { ancestors: [{ id: 'A', term: 'Eye Diseases' }] },
      },
    };
    const [zorblax] = of(['Zorblax'], 'en', rest);
    expect(zorblax).not.toHaveProperty('plain');
    expect(zorblax?.line).toBe('a kind of eye disease');
  });

  it('are none where none is recorded', () => {
    expect(plainConditions(studyOf({ conditionsModule: undefined }), 'en')).toEqual([]);
  });
});
