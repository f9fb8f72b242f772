// Reads the API's 50 markup fields: paragraphs and lists, with the text unescaped.
import { Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import { type RawBlock, regularBlocks } from './regularBlocks.ts';
import type { Markup } from './sourced.ts';

/** A paragraph. Line breaks inside it are kept as `\n`; a page shows them as spaces. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
}

/** `text` is the item's first paragraph (empty when it begins with a list), `children` everything after it. */
export interface ListItem {
  text: string;
  children: Block[];
}

export interface List {
  kind: 'list';
  ordered: boolean;
  /** The first item's number; 1 for a list without numbers. */
  start: number;
  items: ListItem[];
}

export type Block = Paragraph | List;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function codePoint(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : '\ufffd';
}

const ESCAPE_OR_ENTITY =
  /\\([!-/:-@[-`{-~])|\\(?=\n)|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));/g;

/**
 * Undoes the API's backslash escapes and the entities a sponsor never typed himself. Nothing else is read inside a
 * line: the API escapes every `*`, `_`, `[` and `<` that Markdown would take for markup, so what stands there is text.
 * A doubled entity (`\&#8805;`) is the text `&#8805;`, as the registry shows it.
 */
export function unescapeMarkup(line: string): string {
  if (!line.includes('\\') && !line.includes('&')) return line;
  return line.replace(ESCAPE_OR_ENTITY, (_, escaped, decimal, hex, name) => {
    if (escaped !== undefined) return escaped;
    if (decimal !== undefined) return codePoint(decimal, 10);
    if (hex !== undefined) return codePoint(hex, 16);
    return name === undefined ? '' : (NAMED[name] ?? '');
  });
}

const paragraph = (raw: string): Paragraph => ({
  kind: 'paragraph',
  text: unescapeMarkup((raw.includes('\n') ? raw.replace(/[ \t]*\n[ \t]*/g, '\n') : raw).trim()),
});

/** The comment the API's writer puts between two adjacent lists; it is no text. */
const isSeparator = (token: Token): boolean =>
  token.type === 'html' && /^\s*<!--\s*-->\s*$/.test(token.raw);

function itemOf(blocks: Block[]): ListItem {
  const first = blocks[0];
  return first?.kind === 'paragraph'
    ? { text: first.text, children: blocks.slice(1) }
    : { text: '', children: blocks };
}

function list(token: Tokens.List): List {
  const items = token.items.map((item) => itemOf(toBlocks(item.tokens)));
  return {
    kind: 'list',
    ordered: token.ordered,
    start: typeof token.start === 'number' ? token.start : 1,
    items: items.filter((item) => item.text !== '' || item.children.length > 0),
  };
}

/**
 * Lists are the only structure sponsors can have meant: the field they type into knows nothing else. So a `#` line,
 * deeply indented text, raw HTML or a link definition is what they typed, and stays as text.
 */
function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (const token of tokens) {
    if (token.type === 'space' || token.type === 'hr' || isSeparator(token)) continue;
    const block = token.type === 'list' ? list(token as Tokens.List) : paragraph(textOf(token));
    if (block.kind === 'list' ? block.items.length > 0 : block.text !== '') blocks.push(block);
  }
  return blocks;
}

const isSetextHeading = (token: Token): boolean =>
  token.type === 'heading' && !token.raw.trimStart().startsWith('#');

const textOf = (token: Token): string =>
  isSetextHeading(token) ? (token as Tokens.Heading).text : token.raw;

function fromRaw(raw: readonly RawBlock[]): Block[] {
  const blocks: Block[] = [];
  for (const block of raw) {
    if (block.kind === 'list') {
      const items = block.items.map((item) => itemOf(fromRaw(item)));
      blocks.push({ kind: 'list', ordered: block.ordered, start: block.start, items });
    } else {
      const read = paragraph(block.raw);
      if (read.text !== '') blocks.push(read);
    }
  }
  return blocks;
}

/** The blocks of a markup field, in order. Never throws and drops no text but the separator comment and rules. */
export function markupBlocks(markup: Markup): Block[] {
  const regular = regularBlocks(markup);
  return regular ? fromRaw(regular) : parsedBlocks(markup);
}

/** Quotations are text here, and would be read one inside the other without end. */
class TextAndLists extends Tokenizer {
  override blockquote(): undefined {
    return undefined;
  }
}

const DEEPEST = 6;
/** Seven list marks in one line: the seventh is text. */
const MARKS_IN_LINE = new RegExp(
  String.raw`^([ \t]*(?:(?:[*+-]|\d{1,9}[.)])[ \t]+){${DEEPEST}})(?:([*+-])|(\d{1,9})([.)]))(?=[ \t])`,
  'gm',
);
const WIDEST_INDENT = 40;
const WIDE_INDENT = new RegExp(String.raw`^[ \t]{${WIDEST_INDENT},}`, 'gm');

/** No sponsor nests deeper; a parser that is asked to can run out of stack, and over the same lines again and again. */
const flattened = (markup: string): string =>
  markup
    .replace(WIDE_INDENT, ' '.repeat(WIDEST_INDENT))
    .replace(MARKS_IN_LINE, (_, before, sign, number, stop) =>
      sign === undefined ? `${before}${number}\\${stop}` : `${before}\\${sign}`,
    );

/** The same by the Markdown parser, whatever the layout. */
export function parsedBlocks(markup: string): Block[] {
  const lexer = new Lexer({ gfm: false, tokenizer: new TextAndLists() });
  return toBlocks(lexer.blockTokens(flattened(markup.replace(/\r\n?/g, '\n')), []));
}

function lines(blocks: readonly Block[], indent: string): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [indent + block.text.replaceAll('\n', ' ')];
    return block.items.flatMap((item, i) => {
      const mark = block.ordered ? `${block.start + i}. ` : '• ';
      return [
        (indent + mark + item.text.replaceAll('\n', ' ')).trimEnd(),
        ...lines(item.children, `${indent}  `),
      ];
    });
  });
}

/** The field as plain text: a line for each paragraph and list item, list items marked and indented. */
export const markupText = (markup: Markup): string => lines(markupBlocks(markup), '').join('\n');
