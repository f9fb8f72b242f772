// Words around a condition that say how it stands, taken off and said in plain words.
import { describe, expect, it } from 'vitest';
import { qualifiers as english } from '../../lib/lexicon/en/qualifiers.ts';
import { qualifiers as spanish } from '../../lib/lexicon/es/qualifiers.ts';
import { QUALIFIERS, withoutQualifiers } from '../../lib/lexicon/qualifiers.ts';
import { wordsOf } from '../../lib/lexicon/spelling.ts';

const strip = (name: string) => withoutQualifiers(wordsOf(name));

describe('how a condition stands', () => {
  it('is taken off, longest first', () => {
    expect(strip('Relapsed or Refractory Multiple Myeloma')).toEqual({
      words: ['multiple', 'myeloma'],
      qualifiers: ['relapsedRefractory'],
    });
    expect(strip('Relapsed or Resistant Gout').qualifiers).toEqual(['relapsedRefractory']);
    expect(strip('Moderate to Severe Plaque Psoriasis')).toEqual({
      words: ['plaque', 'psoriasis'],
      qualifiers: ['moderateToSevere'],
    });
  });

  it('is told once', () => {
    expect(strip('Recurrent Recurrent Glioma').qualifiers).toEqual(['recurrent']);
  });

  it('leaves out stages, grades and words that change nothing for a reader', () => {
    expect(strip('Stage IIIB Lung Cancer AJCC v8')).toEqual({
      words: ['lung', 'cancer'],
      qualifiers: [],
    });
    expect(strip('Adult Asthma').qualifiers).toEqual([]);
  });

  it('leaves a name without such words alone', () => {
    expect(strip('Breast Cancer')).toEqual({ words: ['breast', 'cancer'], qualifiers: [] });
  });
});

describe('the words for it', () => {
  it('stand around the name, in both languages', () => {
    for (const words of [english, spanish])
      for (const template of Object.values(words)) expect(template).toMatch(/^_ \S|\S _$/);
  });

  it('are there for every qualifier', () => {
    const keys = [...new Set(QUALIFIERS.map(([, key]) => key).filter((key) => key !== ''))].sort();
    expect(Object.keys(english).sort()).toEqual(keys);
    expect(Object.keys(spanish).sort()).toEqual(keys);
  });

  it('are spelled as names are compared', () => {
    for (const [spelling] of QUALIFIERS) expect(wordsOf(spelling).join(' ')).toBe(spelling);
  });
});
