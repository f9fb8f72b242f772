// Text made comparable: what the record holds and what the page shows differ in case, marks and line breaks only.

export interface Folded {
  text: string;
  /** For each character of `text`, its place in the original. */
  places: number[];
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/** Letters and digits in lower case, everything between them as one space, none at either end. */
export function foldText(original: string): Folded {
  let text = '';
  const places: number[] = [];
  let at = 0;
  let gap = -1;
  for (const char of original) {
    if (WORDLIKE.test(char)) {
      if (gap >= 0 && text !== '') {
        text += ' ';
        places.push(gap);
      }
      gap = -1;
      const lower = char.toLowerCase();
      text += lower;
      for (let unit = 0; unit < lower.length; unit += 1)
        places.push(at + Math.min(unit, char.length - 1));
    } else if (gap < 0) gap = at;
    at += char.length;
  }
  return { text, places };
}

/** Where `wanted` stands in `folded` as whole words: start and end in the original, or `null`. */
export function findFolded(folded: Folded, wanted: string): { start: number; end: number } | null {
  const needle = foldText(wanted).text;
  if (needle === '') return null;
  for (
    let from = folded.text.indexOf(needle);
    from >= 0;
    from = folded.text.indexOf(needle, from + 1)
  ) {
    const to = from + needle.length;
    const before = folded.text[from - 1] ?? ' ';
    const after = folded.text[to] ?? ' ';
    const start = folded.places[from];
    const last = folded.places[to - 1];
    if (before === ' ' && after === ' ' && start !== undefined && last !== undefined)
      return { start, end: last + 1 };
  }
  return null;
}
