// Specifies lib/trial/markup.ts and lib/trial/markupSource.ts.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, markupBlocks, markupText, parsedBlocks } from '../../lib/trial/markup.ts';
import { markupSource, rawSlice } from '../../lib/trial/markupSource.ts';
import { regularBlocks } from '../../lib/trial/regularBlocks.ts';
import type { Markup } from '../../lib/trial/sourced.ts';
import { sharedRecordPaths } from '../sharedRecords.ts';

const m = (text: string): Markup => text as Markup;
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const bullets = (...texts: string[]): Block => ({
  kind: 'list',
  ordered: false,
  start: 1,
  items: texts.map((text) => ({ text, children: [] })),
});

/** Text as sponsors type it and the API escapes it, with everything Markdown might stumble over. */
const hostileMarkup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '* ',
        '- ',
        '+ ',
        '1. ',
        '12) ',
        '    ',
        '\t',
        '\n',
        '\n\n',
        '\r\n',
        '   ',
        '# ',
        '> ',
        '```',
        '~~~',
        '---',
        '===',
        '<!-- -->',
        '<b>',
        '\\<',
        '\\>',
        '\\*',
        '\\~',
        '\\_',
        '\\[',
        '\\&#8805;',
        '&amp;',
        '&#233;',
        '\\\\',
        '[a]: b',
        '|',
        '_x_',
        '*x*',
        '`',
        '\u00a0',
        '\u2028',
        '\ud83d',
        'word',
        'Inclusion Criteria:',
        '≥ 18',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => m(pieces.join('')));

/** Lists and paragraphs as the API's writer lays them out, and now and then not quite. */
const nearlyRegular = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '  ', '   ', '    ', '     ', '      '),
      fc.constantFrom('', '* ', '- ', '1. ', '2. ', '10. ', '1) ', '*', '3.'),
      fc.constantFrom('a', 'two words', '', '5 mg', '\\< 3', 'text:', '* x', '12. y', 'b  ', 'c\\'),
      fc.constantFrom('\n', '\n\n', '\n \n'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => m(lines.flat().join('')));

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.items.flatMap((item) => [item.text, ...texts(item.children)]),
  );
}

describe('text of a markup field', () => {
  it.each([
    ['aged \\> 18 and \\< 65', 'aged > 18 and < 65'],
    ['\\[Part A\\] 2\\*3 \\~ 5\\_6', '[Part A] 2*3 ~ 5_6'],
    ['10 mg \\& 20 mg', '10 mg & 20 mg'],
    ['a back\\\\slash', 'a back\\slash'],
    ['C:\\dose', 'C:\\dose'],
    ['18\u00a0years', '18\u00a0years'],
    ['&lt;5 &#233;t&#xE9; &amp;', '<5 été &'],
    ['&#0; &#xD800;', '\ufffd \ufffd'],
    ['&unknown; & co', '&unknown; & co'],
    ['study DA8159_EDD_III', 'study DA8159_EDD_III'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['# participants at risk', '# participants at risk'],
    ['[ref]: https://example.org', '[ref]: https://example.org'],
    ['a `code` word', 'a `code` word'],
  ])('%j reads %j', (markup, text) => {
    expect(markupText(m(markup))).toBe(text);
  });

  it('shows a doubled entity as the registry does', () => {
    expect(markupText(m('age \\&#8805; 18'))).toBe('age &#8805; 18');
  });

  it('marks and indents list items', () => {
    const markup = m('Key criteria:\n\n3. Adult\n\n   * in care\n   * at home\n4. Able to read');
    expect(markupText(markup)).toBe(
      'Key criteria:\n3. Adult\n  • in care\n  • at home\n4. Able to read',
    );
  });
});

describe('markupBlocks', () => {
  it('gives paragraphs, keeping line breaks within them', () => {
    expect(markupBlocks(m('One\ntwo\n\n\nThree'))).toEqual([
      paragraph('One\ntwo'),
      paragraph('Three'),
    ]);
  });

  it('gives nested lists under their item', () => {
    expect(markupBlocks(m('1. Adult\n\n   * in care\n2. Able'))).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [
          { text: 'Adult', children: [bullets('in care')] },
          { text: 'Able', children: [] },
        ],
      },
    ]);
  });

  it('keeps the number a list starts with', () => {
    expect(markupBlocks(m('7. Seventh'))).toMatchObject([{ start: 7 }]);
  });

  it('drops the comment between two lists and keeps them apart', () => {
    expect(markupBlocks(m('* a\n\n<!-- -->\n\n* b'))).toEqual([bullets('a'), bullets('b')]);
  });

  it('keeps a second paragraph of an item with the item', () => {
    expect(markupBlocks(m('35. These medicines:\n\n    androgens'))).toMatchObject([
      { items: [{ text: 'These medicines:', children: [paragraph('androgens')] }] },
    ]);
  });

  it('never takes indented text for code', () => {
    expect(markupBlocks(m('One.\n\n        Deeply \\< indented'))).toEqual([
      paragraph('One.'),
      paragraph('Deeply < indented'),
    ]);
  });

  it('drops bullets with nothing behind them', () => {
    expect(markupBlocks(m('Inclusion:\n\n-\n\nExclusion:'))).toEqual([
      paragraph('Inclusion:'),
      paragraph('Exclusion:'),
    ]);
  });

  it('reads nothing out of nothing', () => {
    expect(markupBlocks(m(' \n '))).toEqual([]);
  });

  it('reads the same with and without its short cut, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(hostileMarkup, nearlyRegular), (markup) => {
        expect(markupBlocks(markup)).toEqual(parsedBlocks(markup));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the short cut through nearly every reference record', () => {
    const fields = sharedRecordPaths().map(
      (path) =>
        JSON.parse(readFileSync(path, 'utf8')).protocolSection.eligibilityModule
          .eligibilityCriteria,
    );
    const odd = fields.filter((criteria) => regularBlocks(criteria) === undefined);
    expect(odd.length).toBeLessThanOrEqual(fields.length * 0.05);
    for (const criteria of fields) expect(markupBlocks(criteria)).toEqual(parsedBlocks(criteria));
  });

  it('loses no letter, however lines are indented and marked', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
    const plain = fc
      .array(
        fc.constantFrom(
          '* a',
          '  * b',
          '1. c',
          '12. d',
          'e',
          '',
          '    f',
          '        g',
          '# h',
          '\\< i',
          '<u>',
          '---',
          'j',
        ),
      )
      .map((rows) => rows.join('\n'));
    fc.assert(
      fc.property(plain, (markup) => {
        expect(letters(texts(markupBlocks(m(markup))).join(''))).toBe(letters(markup));
      }),
    );
  });
});

describe('rawSlice', () => {
  it.each([
    ['ages \\> 18 and \\< 65 years', '> 18 and < 65', '\\> 18 and \\< 65'],
    ['plain words here', 'words', 'words'],
    ['* a long\n  item \\[x\\]', 'a long\nitem [x]', 'a long\n  item \\[x\\]'],
  ])('finds in %j the letters of %j', (markup, plain, raw) => {
    expect(rawSlice(m(markup), plain)).toBe(raw);
  });

  it('finds nothing where the words do not stand', () => {
    expect(rawSlice(m('some words'), 'other')).toBeUndefined();
    expect(rawSlice(m('some words'), '')).toBeUndefined();
  });

  it('gives the whole field as the source of words not in one piece', () => {
    const at = { ptr: '/x', value: m('a &amp; b') };
    expect(markupSource(at, 'a & b')).toEqual({ ptr: '/x', value: 'a &amp; b' });
    expect(markupSource(at, 'b')).toEqual({ ptr: '/x', value: 'b' });
  });

  it('finds every paragraph and item of the reference records in its field', () => {
    for (const path of sharedRecordPaths()) {
      const criteria: Markup = JSON.parse(readFileSync(path, 'utf8')).protocolSection
        .eligibilityModule.eligibilityCriteria;
      const lost = texts(markupBlocks(criteria)).filter(
        (text) => text !== '' && rawSlice(criteria, text) === undefined,
      );
      expect(lost, path).toEqual([]);
    }
  });
});
