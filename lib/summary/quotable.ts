// The registry's words made fit to stand in quote marks.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  le: '≤',
  ge: '≥',
};

/**
 * Letter for letter, but entities a sponsor typed are read, footnote stars at the ends fall away and white space is
 * folded.
 */
export function quotable(text: string): string {
  const read = text.includes('&')
    ? text.replace(/&(?:#(\d{1,6})|([a-z]{2,5}));/g, (whole, code, name) =>
        code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
      )
    : text;
  return read
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+(?=\S)|\s*\*+[.;,]*$/g, '')
    .trim();
}
