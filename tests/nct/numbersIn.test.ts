// The numbers of studies in a text that was pasted, dropped or selected.
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../lib/nct/numbersIn.ts';

describe('a text', () => {
  it('names each study once, in whichever registry', () => {
    expect(numbersIn('See ISRCTN12345678, nct07118319 and once more NCT07118319.')).toEqual([
      'NCT07118319',
      'ISRCTN12345678',
    ]);
  });

  it('may be an address', () => {
    expect(numbersIn('https://example.org/?q=trial%20NCT07118319')).toEqual(['NCT07118319']);
    expect(numbersIn('https://www.isrctn.com/ISRCTN12345678')).toEqual(['ISRCTN12345678']);
  });
});
