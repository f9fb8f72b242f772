// Specifies lib/trial/compactJson.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactJson } from '../../lib/trial/compactJson.ts';

describe('compactJson', () => {
  it('is the beginning of JSON.stringify, for every list and length', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue({ stringUnit: 'binary' })),
        fc.integer({ min: 1, max: 300 }),
        (value, limit) => {
          expect(compactJson(value, limit)).toBe(JSON.stringify(value).slice(0, limit));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cuts at 200 characters unless told otherwise', () => {
    expect(compactJson(Array.from({ length: 500 }, () => 'site'))).toHaveLength(200);
  });

  it('looks at no more of a long list than it writes', () => {
    const list = Array.from({ length: 100 }, () => ({ facility: 'A hospital with a long name' }));
    Object.defineProperty(list, 99, {
      get: () => {
        throw new Error('read to the end');
      },
    });
    expect(compactJson(list)).toHaveLength(200);
  });
});
