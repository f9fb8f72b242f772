// The search language the registry's clients use is read right, and nonsense never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../../tools/registry/api/parseExpression.ts';

describe('parseExpression', () => {
  it('reads areas, ranges, phrases and operators', () => {
    expect(parseExpression('AREA[StartDate]RANGE[2026-01-01,MAX]')).toEqual({
      kind: 'all',
      parts: [
        {
          kind: 'area',
          field: 'StartDate',
          part: { kind: 'range', from: '2026-01-01', to: 'MAX' },
        },
      ],
    });
    expect(parseExpression('"heart failure" OR (stroke AND NOT infant)')).toMatchObject({
      kind: 'any',
      parts: [
        { parts: [{ kind: 'words', text: 'heart failure' }] },
        {
          parts: [
            {
              parts: [
                { kind: 'words', text: 'stroke' },
                { kind: 'not', part: { kind: 'words', text: 'infant' } },
              ],
            },
          ],
        },
      ],
    });
  });

  it('reads EXPANSION and COVERAGE without letting them change anything', () => {
    expect(parseExpression('AREA[Condition]COVERAGE[FullMatch]EXPANSION[None]"gout"')).toEqual({
      kind: 'all',
      parts: [{ kind: 'area', field: 'Condition', part: { kind: 'words', text: 'gout' } }],
    });
  });

  it.each(['(', ')', 'AREA[x]', 'RANGE[1]', 'RANGE[1,2,3]', 'NOT', '"open'])(
    'refuses %s',
    (text) => {
      expect(parseExpression(text)).toBeUndefined();
    },
  );

  it('never throws', () => {
    const piece = fc.constantFrom(
      '(',
      ')',
      '"',
      'AND',
      'OR',
      'NOT',
      'AREA[A]',
      'RANGE[1,2]',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        parseExpression(pieces.join(''));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseExpression(text)));
  });
});
