// Specifies lib/follow/wordKey.ts, wordDiff.ts and changeId.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeId } from '../../lib/follow/changeId.ts';
import { wordDiff } from '../../lib/follow/wordDiff.ts';
import { sameWords, wordKey } from '../../lib/follow/wordKey.ts';

describe('sameWords', () => {
  it.each([
    ['Able to read.', 'able to read'],
    ['non-small cell', 'Non small cell'],
    ['age >= 18', 'age ≥ 18'],
    ['“quoted” text', '"quoted" text'],
    ['a,b ; c', 'a b c'],
    ['5–10 mg', '5-10 mg'],
    ['ﬁrst', 'first'],
  ])('%j reads like %j', (a, b) => {
    expect(sameWords(a, b)).toBe(true);
  });

  it.each([
    ['age > 18', 'age < 18'],
    ['1.5 mg', '15 mg'],
    ['-20 °C', '20 °C'],
    ['18-65', '1865'],
    ['5%', '5'],
    ['with or without', 'with'],
    ['+', ''],
  ])('%j does not read like %j', (a, b) => {
    expect(sameWords(a, b)).toBe(false);
  });

  it('takes nothing for nothing only', () => {
    expect(sameWords(null, null)).toBe(true);
    expect(sameWords(null, '')).toBe(false);
  });

  it('is a key of its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordKey(wordKey(text))).toBe(wordKey(text));
      }),
    );
  });
});

describe('wordDiff', () => {
  it('marks the words that came and went', () => {
    expect(wordDiff('Number of asthma attacks', 'Number of severe asthma attacks')).toEqual([
      { text: 'Number of ', mark: 'same' },
      { text: 'severe ', mark: 'added' },
      { text: 'asthma attacks', mark: 'same' },
    ]);
  });

  it('gives up on texts that have little in common, and on very long ones', () => {
    expect(wordDiff('Number of asthma attacks', 'Blood pressure at rest')).toBeUndefined();
    expect(wordDiff('a '.repeat(8000), 'a '.repeat(8000))).toBeUndefined();
  });

  it('holds both texts, letter for letter', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', '5%', '≥'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const pieces = wordDiff(before, after);
        if (!pieces) return;
        const without = (mark: string) =>
          pieces
            .filter((piece) => piece.mark !== mark)
            .map((piece) => piece.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('changeId', () => {
  it('stays what it is', () => {
    expect(
      changeId('NCT07900199', 'status', 'RECRUITING', 'COMPLETED', '2026-11-01'),
    ).toMatchInlineSnapshot(`"25wkp41zjs2"`);
  });

  it('tells apart what is divided otherwise', () => {
    expect(changeId('ab', 'c')).not.toBe(changeId('a', 'bc'));
    expect(changeId('a', null)).not.toBe(changeId('a', 'null'));
  });

  it('tells apart what differs anywhere', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(changeId(a) === changeId(b)).toBe(a === b);
      }),
    );
  });
});
