// Dates, ages and numbers: the same on every machine.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../lib/i18n/formats.ts';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import { plural } from '../../lib/i18n/plural.ts';
import { writeNumber } from '../../lib/i18n/writeNumber.ts';

const english = formatsFor(INTERFACE_LANGUAGES.en);
const spanish = formatsFor(INTERFACE_LANGUAGES.es);

describe('a date', () => {
  it.each([
    ['2026-06-26', '26 Jun 2026', '26 jun 2026'],
    ['2026-06', 'Jun 2026', 'jun 2026'],
    ['2026-06-01T23:59:59Z', '1 Jun 2026', '1 jun 2026'],
    ['2026-09-30', '30 Sep 2026', '30 sept 2026'],
  ])('%s is %s, in Spanish %s', (iso, inEnglish, inSpanish) => {
    expect(english.date(iso)).toBe(inEnglish);
    expect(spanish.date(iso)).toBe(inSpanish);
  });

  it.each(['soon', '2026', '2026-13', '2026-00-01', ''])('%j is left as it is', (text) => {
    expect(english.date(text)).toBe(text);
  });

  it('does not move with the time zone', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Honolulu';
    expect(english.date('2026-06-01')).toBe('1 Jun 2026');
    process.env.TZ = before;
  });
});

describe('how long ago', () => {
  const now = Date.parse('2026-06-27T10:00:00Z');

  it.each([
    ['2026-06-27T09:59:50Z', null],
    ['2026-06-27T10:05:00Z', null],
    ['2026-06-27T09:59:00Z', '1 minute ago'],
    ['2026-06-27T09:10:00Z', '50 minutes ago'],
    ['2026-06-27T07:00:00Z', '3 hours ago'],
    ['2026-06-20T10:00:00Z', '7 days ago'],
    ['never', null],
  ])('%s is %s', (iso, said) => {
    expect(english.ago(iso, now)).toBe(said);
  });

  it('is said in Spanish too', () => {
    expect(spanish.ago('2026-06-27T07:00:00Z', now)).toBe('hace 3 horas');
  });
});

describe('numbers and lists', () => {
  it.each([
    { locale: 'en-US', mark: ',' },
    { locale: 'es-ES', mark: '\u00a0' },
  ])('in $locale are what Intl writes, with the mark of the reads', ({ locale, mark }) => {
    const intl = new Intl.NumberFormat(locale);
    const written = (value: number) =>
      intl
        .formatToParts(value)
        .map((part) => (part.type === 'group' ? mark : part.value))
        .join('');
    // Plus zero: Intl writes a negative zero with its sign, and nobody counts to it.
    const fraction = fc.double({ noNaN: true }).map((value) => value + 0);
    const around = fc.integer({ min: -1, max: 16 }).map((digits) => Math.round(10 ** digits) - 1);
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fraction, around), (value) => {
        expect(writeNumber(locale, value)).toBe(written(value));
      }),
    );
  });

  it.each(Object.values(INTERFACE_LANGUAGES))('of days and hours in $code too', (language) => {
    const intl = new Intl.RelativeTimeFormat(language.locale, { numeric: 'always' });
    const now = Date.parse('2026-06-27T10:00:00Z');
    for (const [unit, ms] of [
      ['day', 86_400_000],
      ['hour', 3_600_000],
      ['minute', 60_000],
    ] as const)
      for (const count of [1, 2, 7, 11])
        expect(formatsFor(language).ago(new Date(now - count * ms).toISOString(), now)).toBe(
          intl.format(-count, unit),
        );
  });

  it('are written as the language does', () => {
    expect(english.number(12345)).toBe('12,345');
    expect(spanish.number(12345)).toBe('12\u00a0345');
    expect(english.list(['a', 'b'])).toBe('a and b');
    expect(spanish.list(['a', 'b'])).toBe('a y b');
  });
});

describe('plural forms', () => {
  it.each(Object.values(INTERFACE_LANGUAGES))('in $code are what Intl picks', ({ locale }) => {
    const intl = new Intl.PluralRules(locale);
    const forms = { one: 'one', other: 'other' };
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (count, hasMany) => {
        const given = hasMany ? { ...forms, many: 'many' } : forms;
        const picked = intl.select(count);
        const wanted = picked === 'many' && !hasMany ? 'other' : picked;
        expect(plural(locale, count, given)).toBe(wanted);
      }),
      {
        examples: [
          [0, true],
          [1, true],
          [1, false],
          [1_000_000, true],
          [1_000_000, false],
        ],
      },
    );
  });

  it('serve languages with few and many, and fall back to other', () => {
    const forms = { one: '# rok', few: '# lata', many: '# lat', other: '# roku' };
    expect([1, 3, 5].map((count) => plural('pl', count, forms))).toEqual([
      '1 rok',
      '3 lata',
      '5 lat',
    ]);
    expect(plural('pl', 3, { other: '# x' })).toBe('3 x');
  });
});
