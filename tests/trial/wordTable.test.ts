// Specifies tables that are asked with the record's own words.
import { describe, expect, it } from 'vitest';
import { wordTable } from '../../lib/trial/wordTable.ts';

const table = wordTable({ DRUG: 'a medicine', DEVICE: 'a device' });

describe('a word table', () => {
  it('knows its entries', () => {
    expect([table.DRUG, table.DEVICE]).toEqual(['a medicine', 'a device']);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', 'LATER_VALUE', ''])(
    'has nothing for “%s”',
    (word) => {
      expect(table[word]).toBeUndefined();
    },
  );

  it('cannot be changed', () => {
    expect(Object.isFrozen(table)).toBe(true);
  });
});
