// The tree of a criteria text as a run of lines, each with its depth and whether a list marked it (R94).
import { type Block, markupBlocks } from '../../trial/markup.ts';
import type { Markup } from '../../trial/sourced.ts';

/** One paragraph or list item. `depth` counts the list items around it; `listFollows`: the next line is its list. */
export interface CriteriaLine {
  text: string;
  depth: number;
  marked: boolean;
  listFollows: boolean;
}

const BULLET = /^(?:[-–—•·●○◦▪■➢✓*]|\.(?=\s)|o(?= \p{Lu}))\s*/u;
const NUMBER =
  /^(?:\(?(?:\d{1,2}|[ivx]{1,4})\s?[.)](?!\d)|\(?[a-z]\)|\(\p{L}\)|[a-h]\.(?=\s\p{Lu})|[①-⑳])\s*/u;

/** The text without the marks a sponsor typed before it: "• 1. The patient" says "The patient". */
function unmarked(text: string): string {
  let rest = text.trim();
  for (const mark of [BULLET, NUMBER, BULLET]) {
    const shorter = rest.replace(mark, '').trim();
    if (shorter !== '') rest = shorter;
  }
  return rest;
}

/** A rule has words; a number kept free in a list ("[Intentionally left blank].") is none. */
const isRule = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^\W*(?:intentionally )?(?:left )?blank\W*$/i.test(text);

/** Lists a sponsor ran together on one line: "Criteria:- Men- Healthy", "Criteria:• Age 20; • Married". */
const RUN_TOGETHER = /(?<=\S)\s*•\s*|(?<=[^\s\d-])-\s+(?=[\p{Lu}<>≥≤\d])/u;
const HEADING_INSIDE = /(?<=\S)\s+(?=(?:Inclusion|Exclusion) Criteria\s*:)/u;
const CIRCLED = /(?=[②-⑳])/u;
const TYPED_MARK = /\n(?=\s*(?:[-–•*]\s|\(?\d{1,2}[.)]\s))/;

/** "…; (4) patients who", "….  d) The subject": a mark after the end of a rule begins the next one. */
const MARK_INSIDE = /(?<=[.;])\s+(?=(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[b-z]\))\s+\S)/;

/** Cuts "1. Men … 2. Women …" at each next number of its own run. `number` is the place the list gives the text. */
function cutAtNumbers(text: string, number: number | undefined): string[] {
  const typed = typedNumber(text);
  const roman = typed !== undefined && /^\(?[ivx]/.test(text);
  const from = typed ?? number;
  if (from === undefined) return [text];
  const mark = roman ? ROMAN[from] : `${from + 1}`;
  const next = new RegExp(`\\s(?=${mark}[.)]\\s+${roman ? '\\S' : '\\p{Lu}'})`, 'u').exec(text);
  if (mark === undefined || next === null) return [text];
  const rest = text.slice(next.index + 1);
  return [text.slice(0, next.index), ...cutAtNumbers(rest, undefined)];
}

function linesOf(paragraph: string, number?: number): string[] {
  const runTogether = runsTogether(paragraph);
  const typed = paragraph.split(TYPED_MARK).flatMap((line) => line.split(CIRCLED));
  const parts = runTogether
    ? typed
        .flatMap((line) => line.split(HEADING_INSIDE))
        .flatMap((line) => line.split(RUN_TOGETHER))
    : typed;
  return parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .flatMap((part) => part.split(MARK_INSIDE))
    .flatMap((part, index) => cutAtNumbers(part, index === 0 ? number : undefined))
    .filter(isRule);
}

/** Both headings in one paragraph, or a bullet right after one: the list was run together. */
const runsTogether = (text: string): boolean =>
  /criteria\s*:\s*[-•]/i.test(text) || /inclusion criteria.+exclusion criteria\s*:/is.test(text);

function walk(blocks: readonly Block[], depth: number, lines: CriteriaLine[]): void {
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      const parts = linesOf(block.text);
      parts.forEach((text, part) => {
        const last = part === parts.length - 1;
        const listFollows = last && blocks[index + 1]?.kind === 'list';
        lines.push({ text, depth, marked: parts.length > 1 && part > 0, listFollows });
      });
      return;
    }
    for (const [place, item] of block.items.entries()) {
      const listFollows = item.children[0]?.kind === 'list';
      const number = block.ordered ? block.start + place : undefined;
      for (const text of linesOf(item.text, number))
        lines.push({ text, depth, marked: true, listFollows });
      walk(item.children, depth + 1, lines);
    }
  });
}

/** The place of a typed number in its run: `(2)` and `2.` are 2, `ii.` is 2, `②` is 2. */
function typedNumber(text: string): number | undefined {
  const mark = /^\(?(?:(\d{1,2})|([ivx]{1,4}))\s?[.)](?!\d)|^([①-⑳])/.exec(text);
  if (!mark) return undefined;
  if (mark[1] !== undefined) return Number(mark[1]);
  if (mark[2] !== undefined) return ROMAN.indexOf(mark[2]) + 1 || undefined;
  return (mark[3]?.codePointAt(0) ?? 0) - 0x245f;
}
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Lines a sponsor numbered by hand stand side by side, however the server indented them. */
function levelRuns(lines: readonly CriteriaLine[]): CriteriaLine[] {
  let run: { number: number; depth: number } | undefined;
  return lines.map((line) => {
    const number = typedNumber(line.text);
    if (number === undefined) return line;
    const goesOn = run !== undefined && number === run.number + 1 && !line.marked;
    run = { number, depth: goesOn && run ? run.depth : line.depth };
    return { ...line, depth: run.depth };
  });
}

/** Lines of a criteria text in the order of the record. A lone "OR" or "AND" is joined to the line it leads to. */
export function criteriaLines(markup: Markup): CriteriaLine[] {
  const found: CriteriaLine[] = [];
  walk(markupBlocks(markup), 0, found);
  const lines = levelRuns(found).map((line) => {
    const text = unmarked(line.text);
    return { ...line, text, marked: line.marked || text !== line.text };
  });
  return lines.flatMap((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (joins(line, next)) return [];
    return before && joins(before, line)
      ? [{ ...line, text: `${before.text} ${line.text}` }]
      : [line];
  });
}

/** Two paragraphs stand in the text one after the other; a list item has its mark between. */
const joins = (line: CriteriaLine, next: CriteriaLine | undefined): boolean =>
  isJoint(line.text) && !line.marked && next !== undefined && !next.marked;

const isJoint = (text: string): boolean => /^(?:and\/or|and|or)[:.,]?$/i.test(text);
