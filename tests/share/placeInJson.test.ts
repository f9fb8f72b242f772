// Finding a place in a JSON text agrees with the browser's own parser on what is JSON.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMistake, placeInJson } from '../../lib/share/placeInJson.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('firstMistake', () => {
  it.each([
    ['{"a":1,}', 1, 8],
    ['{\n"a": 1\n"b": 2}', 3, 1],
    ['[1, 2', 1, 6],
    ['{"a": tru}', 1, 7],
    ['["line\nbreak"]', 1, 7],
    ['"\\x"', 1, 2],
    ['', 1, 1],
    ['1 2', 1, 3],
  ])('finds it in %j at line %i, column %i', (text, line, column) => {
    expect(firstMistake(text)).toEqual({ line, column });
  });

  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(firstMistake(text)).toBeNull();
      }),
    );
  });

  it('finds one exactly where the parser refuses, for texts damaged at random', () => {
    const damage = fc.tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '\\', 'x', '\n'),
    );
    fc.assert(
      fc.property(damage, ([text, seed, piece]) => {
        const at = seed % (text.length + 1);
        const damaged = text.slice(0, at) + piece + text.slice(at + 1);
        expect(firstMistake(damaged) === null).toBe(isJson(damaged));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on texts nested to hurt', () => {
    expect(firstMistake('['.repeat(100_000))).not.toBeNull();
  });
});

describe('placeInJson', () => {
  const text = '{\n"saved": [\n{"n": 1},\n{"n": {"deep": true}}\n]\n}';

  it('finds the value at a path', () => {
    expect(placeInJson(text, ['saved', 1, 'n', 'deep'])).toEqual({ line: 4, column: 16 });
  });

  it('finds what is around a value that is missing', () => {
    expect(placeInJson(text, ['saved', 0, 'missing', 'more'])).toEqual({ line: 3, column: 1 });
    expect(placeInJson(text, [])).toEqual({ line: 1, column: 1 });
  });
});
