// Asked again, the answer is the one from before; another object is asked for itself.
import { describe, expect, it } from 'vitest';
import { oncePer } from '../../lib/trial/oncePer.ts';

describe('oncePer', () => {
  it('asks once for each object, an answer of nothing too', () => {
    const asked: string[] = [];
    const first = oncePer(({ word }: { word: string }) => {
      asked.push(word);
      return word.at(0);
    });
    const [one, empty] = [{ word: 'one' }, { word: '' }];
    expect([first(one), first(empty), first(one), first(empty)]).toEqual([
      'o',
      undefined,
      'o',
      undefined,
    ]);
    expect(asked).toEqual(['one', '']);
    expect(first({ word: 'one' })).toBe('o');
    expect(asked).toEqual(['one', '', 'one']);
  });
});
