// The tree of a criteria text as a run of lines, each with its depth and whether a list marked it (R94).
import { foldSpace } from '../../trial/foldSpace.ts';
import { type Block, markupBlocks } from '../../trial/markup.ts';
import type { Markup } from '../../trial/sourced.ts';
import { cutAtTypedMarks, type Piece, typedNumber } from './typedLists.ts';

/** One paragraph or list item. `depth` counts the list items around it; `listFollows`: the next line is its list. */
export interface CriteriaLine {
  text: string;
  depth: number;
  marked: boolean;
  listFollows: boolean;
}

const BULLET = /^(?:[-–—•·●○◦▪■➢✓*]|\.(?=\s)|o(?= \p{Lu}))\s*/u;
const NUMBER =
  /^(?!i\.\s?e\b)(?:[(（]?(?:\d{1,2}|[ivx]{1,4})\s?[.)、．）](?!\d)|\(?[a-z]\)|\(\p{L}\)|[a-h]\.(?=\s\p{Lu})|[①-⑳])\s*/u;

/** Two letters that no list mark begins with, as most rules begin. */
const NO_MARK = /^(?:[A-Z]|[a-hj-uwyz][A-Za-z])/;

/** The text without the marks a sponsor typed before it: "• 1. The patient" says "The patient". */
function unmarked(text: string): string {
  let rest = text.trim();
  if (NO_MARK.test(rest)) return rest;
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
const TYPED_MARK = /\n(?=\s*(?:[-–•*]\s|\(?\d{1,2}[.)]\s|[（]?\d{1,2}[、．）]))/;

function linesOf(paragraph: string, number?: number): Piece[] {
  const typed =
    paragraph.includes('\n') || CIRCLED.test(paragraph)
      ? paragraph.split(TYPED_MARK).flatMap((line) => line.split(CIRCLED))
      : [paragraph];
  const parts = runsTogether(paragraph)
    ? typed
        .flatMap((line) => line.split(HEADING_INSIDE))
        .flatMap((line) => line.split(RUN_TOGETHER))
    : typed;
  return parts
    .map((part) => foldSpace(part).trim())
    .flatMap((part, index) => cutAtTypedMarks(part, index === 0 ? number : undefined))
    .filter(({ text }) => isRule(text));
}

/** Both headings in one paragraph, or a bullet right after one: the list was run together. */
const runsTogether = (text: string): boolean =>
  /criteria\s*:/i.test(text) &&
  (/criteria\s*:\s*[-•]/i.test(text) || /inclusion criteria.+exclusion criteria\s*:/is.test(text));

function walk(blocks: readonly Block[], depth: number, lines: CriteriaLine[]): void {
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph') {
      const parts = linesOf(block.text);
      parts.forEach(({ text, inner }, part) => {
        const last = part === parts.length - 1;
        const listFollows = last && blocks[index + 1]?.kind === 'list';
        lines.push({ text, depth: depth + (inner ? 1 : 0), marked: part > 0, listFollows });
      });
      return;
    }
    for (const [place, item] of block.items.entries()) {
      const listFollows = item.children[0]?.kind === 'list';
      const number = block.ordered ? block.start + place : undefined;
      for (const { text, inner } of linesOf(item.text, number))
        lines.push({ text, depth: depth + (inner ? 1 : 0), marked: true, listFollows });
      walk(item.children, depth + 1, lines);
    }
  });
}

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
