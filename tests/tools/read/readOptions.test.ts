// Specifies the arguments of `npm run read`: what they mean, and how a wrong one is named.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../tools/read/readOptions.ts';

const NOW = new Date('2026-11-22T23:30:00Z');
const read = (...args: string[]) => readOptions(args, NOW);

describe('the arguments', () => {
  it('are paths and nothing else, at the least', () => {
    expect(read('a.json', '-')).toEqual({
      format: 'text',
      lang: 'en',
      today: '2026-11-22',
      api: undefined,
      paths: ['a.json', '-'],
    });
  });

  it('say how, in which language, on which day, from where', () => {
    const given = ['--format', 'md', '--lang', 'es', '--today', '2026-01-31', '--api', 'http://a'];
    expect(read(...given, 'NCT1')).toEqual({
      format: 'md',
      lang: 'es',
      today: '2026-01-31',
      api: 'http://a',
      paths: ['NCT1'],
    });
  });

  it.each([
    [[], 'no PATH given'],
    [['--lang', 'xx', '-'], '--lang xx: one of en, es'],
    [['--lang', 'ES', '-'], '--lang ES: one of en, es'],
    [['--lang', '__proto__', '-'], '--lang __proto__: one of en, es'],
    [['--today', '2026-11', '-'], '--today 2026-11: a day as YYYY-MM-DD'],
    [['--today', '2026-02-30', '-'], '--today 2026-02-30: a day as YYYY-MM-DD'],
    [['--today', 'tomorrow', '-'], '--today tomorrow: a day as YYYY-MM-DD'],
    [['--today', '2026-11-22T00:00', '-'], '--today 2026-11-22T00:00: a day as YYYY-MM-DD'],
    [['--format', 'JSON', '-'], '--format JSON: one of text, json, md'],
    [['--format', 'pdf', '-'], '--format pdf: one of text, json, md'],
    [['--colour', '-'], '--colour'],
  ])('%j are refused by name', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
