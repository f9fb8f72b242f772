// Finding many phrases in a text at once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseIndex } from '../../lib/lexicon/phraseIndex.ts';

const index = phraseIndex([
  ['adverse event', 1],
  ['serious adverse event', 2],
  ['biopsy', 3],
  ['placebo', 4],
  ['PHQ-9', 5],
  ['biopsy', 6],
]);
const values = (text: string) => index.find(text).map(({ value }) => value);

describe('phrases', () => {
  it('are found whole, the longest first', () => {
    expect(values('A serious adverse event is an adverse event.')).toEqual([2, 1]);
  });

  it('are found in the plural and in any capitals', () => {
    expect(values('Adverse Events, BIOPSIES, placebos')).toEqual([1, 3, 4]);
  });

  it('are not found inside other words', () => {
    expect(values('placebogenic, microbiopsy, adverse-ish eventful')).toEqual([]);
  });

  it('are found over signs and spaces between their words', () => {
    expect(values('adverse  event; PHQ 9; (PHQ-9)')).toEqual([1, 5, 5]);
  });

  it('are given as they stand in the text', () => {
    const text = 'No Adverse Events here';
    expect(index.find(text)).toEqual([{ value: 1, text: 'Adverse Events', start: 3, end: 17 }]);
  });

  it('belong to the first who named them', () => {
    expect(values('biopsy')).toEqual([3]);
  });

  it('are none in nothing, and an empty phrase finds nothing', () => {
    expect(values('')).toEqual([]);
    expect(phraseIndex([['', 1]]).find('a b')).toEqual([]);
  });

  it('never overlap, and are slices of the text', () => {
    const words = fc.constantFrom('serious', 'adverse', 'event', 'events', 'biopsies', 'x', '9');
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const found of index.find(text)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          last = found.end;
        }
      }),
    );
  });
});
