// Reads paragraphs and lists as the API's writer lays them out, several times faster than a whole Markdown parser.

/** A paragraph as it stands in the field: its lines, still escaped. */
export interface RawParagraph {
  kind: 'paragraph';
  raw: string;
}

export interface RawList {
  kind: 'list';
  ordered: boolean;
  start: number;
  items: RawBlock[][];
}

export type RawBlock = RawParagraph | RawList;

/** A list item that may still go on. */
interface OpenItem {
  list: RawList;
  /** `*`, `-`, `+`, `.` or `)`: another sign begins another list. */
  sign: string;
  /** Column its content begins in. */
  content: number;
  blocks: RawBlock[];
}

const MARKER = /^(?:([*+-])|(\d{1,9})([.)])) (?=[^\s])/;
/** What begins, or could be taken to begin, anything but a paragraph. */
const ODD = /^(?:[-+*#>=~`<[|_\s]|\d{1,9}[.)](?:\s|$))/;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 32) indent++;
  return indent;
}

/**
 * The blocks of a field in regular layout; undefined for any other, which is then left to the Markdown parser. Regular
 * is: blank lines between blocks, lists by a sign and one space, content in the column of its item, nothing lazy.
 */
export function regularBlocks(markup: string): RawBlock[] | undefined {
  if (/[\t\r\v\f\u2028\u2029]/.test(markup)) return undefined;
  const root: RawBlock[] = [];
  const items: OpenItem[] = [];
  /** The paragraph the next line may go on with. */
  let paragraph: RawParagraph | undefined;

  const begin = (raw: string): RawParagraph => {
    const begun: RawParagraph = { kind: 'paragraph', raw };
    (items.at(-1)?.blocks ?? root).push(begun);
    return begun;
  };

  const beginItem = (indent: number, depth: number, marker: RegExpExecArray): void => {
    const [whole, bullet, number, stop = ''] = marker;
    const sign = bullet ?? stop;
    const sibling = items[depth];
    items.length = depth;
    let list = sibling?.sign === sign ? sibling.list : undefined;
    if (!list) {
      list = { kind: 'list', ordered: bullet === undefined, start: Number(number ?? 1), items: [] };
      (items.at(-1)?.blocks ?? root).push(list);
    }
    const blocks: RawBlock[] = [];
    list.items.push(blocks);
    items.push({ list, sign, content: indent + whole.length, blocks });
  };

  for (const line of markup.split('\n')) {
    const indent = indentOf(line);
    if (indent === line.length) {
      paragraph = undefined;
      continue;
    }
    let depth = 0;
    while (depth < items.length && indent >= (items[depth]?.content ?? 0)) depth++;
    if (indent - (items[depth - 1]?.content ?? 0) >= 4) return undefined;
    // A line that goes on with a paragraph from outside its item, or a list that begins right under one.
    if (paragraph && depth < items.length && !MARKER.test(line.slice(indent))) return undefined;
    const text = line.slice(indent);
    const marker = MARKER.exec(text);
    if (marker) {
      if (paragraph && depth === items.length) return undefined;
      const content = text.slice(marker[0].length);
      if (ODD.test(content)) return undefined;
      beginItem(indent, depth, marker);
      paragraph = begin(content);
    } else {
      if (ODD.test(text)) return undefined;
      if (paragraph) paragraph.raw += `\n${text}`;
      else {
        items.length = depth;
        paragraph = begin(text);
      }
    }
  }
  return root;
}
