// Study numbers in texts and URLs, in the spellings and with the traps that real pages have.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIds, idAt, idsInUrl } from '../../lib/nct/findIds.ts';

const ids = (text: string) => findIds(text).map((found) => found.id);

describe('findIds', () => {
  it.each([
    ['NCT07118319', 'NCT07118319'],
    ['NCT 00902941', 'NCT00902941'],
    ['nCt01208194', 'NCT01208194'],
    ['Nct02529358', 'NCT02529358'],
    ['NCT#00379470', 'NCT00379470'],
    ['NCT-00379470', 'NCT00379470'],
    ['NCT–00379470', 'NCT00379470'],
    ['NCT: 00379470', 'NCT00379470'],
    ['NCT01882777_2', 'NCT01882777'],
    ['x_NCT01882777', 'NCT01882777'],
    ['ClinicalTrials.gov/NCT03790358', 'NCT03790358'],
    ['NCT Number: 03849118', 'NCT03849118'],
    ['NCT number NCT03849118', 'NCT03849118'],
    ['NCT ID: 03849118', 'NCT03849118'],
    ['NCT No. 03849118', 'NCT03849118'],
    ['(NCT03849118)', 'NCT03849118'],
    ['NCT03849118and', 'NCT03849118'],
  ])('reads “%s” as %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it.each([
    ['a no-break space', 'NCT\u00a007118319'],
    ['a soft hyphen between digits', 'NCT0711\u00ad8319'],
    ['soft hyphens between the letters', 'N\u00adC\u00adT07118319'],
    ['a zero-width space', 'NCT\u200b0711\u200b8319'],
    ['a line break after the letters', 'NCT\n07118319'],
    ['a line break between digits', 'NCT0711\n8319'],
    ['a no-break space between digits', 'NCT0711\u00a08319'],
  ])('reads a number with %s', (_, text) => {
    expect(ids(text)).toEqual(['NCT07118319']);
  });

  it.each([
    ['the letter O for the zero', 'NCTO2950051'],
    ['a placeholder', 'NCT12345678'],
    ['seven digits', 'NCT0711831'],
    ['nine digits', 'NCT071183190'],
    ['nine digits, one behind a soft hyphen', 'NCT07118319\u00ad0'],
    ['the end of a longer word', 'ABNCT07118319'],
    ['the end of a word with an accent', 'ÉNCT07118319'],
    ['the end of a number', '1NCT07118319'],
    ['another registry', 'ChiCTR2600131888'],
    ['a universal trial number', 'U1111-1234-5678'],
    ['seven digits and a count on the next line', 'NCT0711831\n9 patients'],
    ['a blank between digits', 'NCT0711 8319'],
    ['two breaks between digits', 'NCT0711\n\n\n\n8319'],
  ])('refuses %s', (_, text) => {
    expect(ids(text)).toEqual([]);
  });

  it('takes a number and leaves the year on the next line', () => {
    expect(ids('NCT07118319\n2026')).toEqual(['NCT07118319']);
  });

  it('reads numbers between scripts that write without spaces', () => {
    expect(ids('登録番号NCT07118319です')).toEqual(['NCT07118319']);
    expect(ids('التجربة NCT07118319، والتجربة NCT01208194.')).toEqual([
      'NCT07118319',
      'NCT01208194',
    ]);
  });

  it('names every one of several, in order, with its place', () => {
    const text = 'NCT07118319, nct 01208194 and NCT07118319.';
    const found = findIds(text);
    expect(found.map(({ id }) => id)).toEqual(['NCT07118319', 'NCT01208194', 'NCT07118319']);
    expect(found.map(({ end }) => text.slice(0, end))).toEqual([
      'NCT07118319',
      'NCT07118319, nct 01208194',
      'NCT07118319, nct 01208194 and NCT07118319',
    ]);
  });

  const digits = fc
    .integer({ min: 0, max: 9_999_999 })
    .map((n) => `0${String(n).padStart(7, '0')}`);
  const letters = fc.constantFrom('NCT', 'nct', 'Nct', 'nCt', 'ncT');
  const between = fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    ':',
    ': ',
    '#',
    '-',
    '\n',
    ' Number: ',
    '\u00ad',
  );
  const around = fc
    .string()
    .map((text) => text.replace(/[a-z0-9\u00ad\u00c0-\u024f\u200b-\u200d\u2060\ufeff]/gi, '.'));

  it('finds any number in any accepted spelling between any other characters', () => {
    fc.assert(
      fc.property(letters, between, digits, around, around, (nct, gap, number, before, after) => {
        const spelling = nct + gap + number;
        const [found, ...others] = findIds(before + spelling + after);
        expect(others).toEqual([]);
        expect(found).toEqual({
          id: `NCT${number}`,
          end: before.length + spelling.length,
        });
      }),
    );
  });

  it('gives canonical numbers inside the text, whatever the text', () => {
    const pieces = fc.constantFrom('NCT', 'n', 'ct', '0', '1234567', ' ', '\n', '\u00ad', 'x', '#');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { id, end } of findIds(text)) {
          expect(id).toMatch(/^NCT0\d{7}$/);
          expect(text.slice(last, end).replace(/\D/g, '')).toMatch(new RegExp(`${id.slice(3)}$`));
          last = end;
        }
      }),
    );
  });

  it('reads a megabyte of near misses in moderate time', () => {
    const start = performance.now();
    expect(ids('NCT number # 0123 \u00ad\u00ad\u00ad'.repeat(50_000))).toEqual([]);
    expect(ids(`NCT${'\u00ad'.repeat(200_000)}`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('idAt', () => {
  it('reads the number that begins at a place, and sees what stands before it', () => {
    expect(idAt('see NCT07118319', 4)).toEqual({ id: 'NCT07118319', end: 15 });
    expect(idAt('see NCT07118319', 3)).toBeNull();
    expect(idAt('ABNCT07118319', 2)).toBeNull();
  });
});

describe('idsInUrl', () => {
  it.each([
    'https://clinicaltrials.gov/study/NCT07118319?cond=ALS&rank=3',
    'https://ClinicalTrials.gov/show/NCT07118319',
    '/ct2/show/results/nct07118319',
    'https://example.org/out?url=https%3A%2F%2Fclinicaltrials.gov%2Fstudy%2FNCT07118319%3Ftab%3Dtable',
    'https://example.org/out?url=https%253A%252F%252Fclinicaltrials.gov%252Fstudy%252FNCT07118319',
    'Trial2.aspx?TrialID=NCT07118319',
    'https://example.org/search?q=NCT%2007118319',
    'https://example.org/100%/NCT07118319',
  ])('reads %s', (url) => {
    expect(idsInUrl(url)).toEqual(['NCT07118319']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (url) => Array.isArray(idsInUrl(url))));
  });
});
