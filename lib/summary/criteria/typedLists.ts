// Lists a sponsor typed inside one line: "1. Men … 2. Women …", "any of: i. asthma ii. COPD".

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LETTERS = 'abcdefghijklm'.split('');

/** The place of a typed number in its run: `(2)` and `2.` are 2, `ii.` is 2, `②` is 2. */
export function typedNumber(text: string): number | undefined {
  const mark = /^(?!i\.\s?e\b)\(?(?:(\d{1,2})|([ivx]{1,4}))\s?[.)](?!\d)|^([①-⑳])/.exec(text);
  if (!mark) return undefined;
  if (mark[1] !== undefined) return Number(mark[1]);
  if (mark[2] !== undefined) return ROMAN.indexOf(mark[2]) + 1 || undefined;
  return (mark[3]?.codePointAt(0) ?? 0) - 0x245f;
}

/** "1. Men … 2. Women …" at each next number of its own run. `number` is the place the list gives the text. */
function cutAtNumbers(text: string, number: number | undefined): string[] {
  const typed = typedNumber(text);
  const roman = typed !== undefined && /^\(?[ivx]/.test(text);
  const from = typed ?? number;
  if (from === undefined) return [text];
  const mark = roman ? ROMAN[from] : `${from + 1}`;
  if (mark === undefined || !(text.includes(`${mark}.`) || text.includes(`${mark})`)))
    return [text];
  const next = new RegExp(`\\s(?=${mark}[.)]\\s+${roman ? '\\S' : '\\p{Lu}'})`, 'u').exec(text);
  if (next === null) return [text];
  return [text.slice(0, next.index), ...cutAtNumbers(text.slice(next.index + 1), undefined)];
}

/** How a list may begin inside a line: its marks, and what stands before and at the first. */
const INNER: readonly { marks: readonly string[]; first: RegExp }[] = [
  { marks: ROMAN, first: /(?<=\S)\s+(?=\(?i([.)])\s+\S)/ },
  { marks: LETTERS, first: /(?<=[:.;])\s+(?=\(?a([.)])\s+\S)/ },
  {
    marks: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    first: /(?<=:)\s+(?=\(?1([.)])\s+\S)/,
  },
];
/** A first mark of any of them; without one a line has no list inside. */
const FIRST_MARK = /\s\(?[ia1][.)]\s/;

/** "following: a. One b. Two": the line before the first mark, then a line for each mark that goes on. */
function cutAtInnerList(text: string): { parent: string; items: string[] } | undefined {
  if (!FIRST_MARK.test(text)) return undefined;
  for (const { marks, first: pattern } of INNER) {
    const first = pattern.exec(text);
    if (!first || first.index < 8) continue;
    const parent = text.slice(0, first.index);
    let rest = text.slice(first.index).trim();
    const items: string[] = [];
    for (const mark of marks.slice(1)) {
      const next = new RegExp(`\\s(?=\\(?${mark}\\${first[1]}\\s+\\S)`).exec(rest);
      if (!next) break;
      items.push(rest.slice(0, next.index));
      rest = rest.slice(next.index + 1);
    }
    const bare = (item: string): string => item.replace(/^\(?[\da-z]+[.)]\s+/, '');
    if (items.length > 0) return { parent, items: [...items, rest].map(bare) };
  }
  return undefined;
}

/** "…; (4) patients who", "….  d) The subject": a mark after the end of a rule begins the next one. */
const MARK_INSIDE = /(?<=[.;])\s+(?=(?:\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[b-z]\))\s+\S)/;

/** A piece of a line; `inner` pieces belong under the piece before them. */
export interface Piece {
  text: string;
  inner: boolean;
}

/** A line cut at the marks typed inside it. `number` is its own place in a list, where it has one. */
export function cutAtTypedMarks(line: string, number: number | undefined): Piece[] {
  const inner = cutAtInnerList(line);
  if (inner)
    return [
      { text: inner.parent, inner: false },
      ...inner.items.map((text) => ({ text, inner: true })),
    ];
  const parts = line.includes(')') ? line.split(MARK_INSIDE) : [line];
  return parts
    .flatMap((part, index) => cutAtNumbers(part, index === 0 ? number : undefined))
    .map((text) => ({ text, inner: false }));
}
