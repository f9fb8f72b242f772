// Pages of 10 MB and 150,000 elements to measure the detector on.

const WORDS =
  'patients with amyotrophic lateral sclerosis were assigned to treatment or placebo in a distinct arm and followed for adverse events and function over weeks ';

const ELEMENTS = 150_000;
const BYTES = 10_000_000;

/** The nth of the numbers on a page: valid ones, all different. */
export const numberAt = (n: number): string =>
  `NCT0${String((n * 7919 + 1_000_003) % 9_999_999).padStart(7, '0')}`;

const words = (length: number, from: number): string => {
  const start = from % 60;
  return WORDS.repeat(Math.ceil((length + start) / WORDS.length)).slice(start, start + length);
};

/** One paragraph after another, nothing nested: the most text nodes for its size, and the hardest for the detector. */
function flatPage(numbers: number): string {
  const every = ELEMENTS / numbers;
  const length = Math.floor(BYTES / ELEMENTS) - 8;
  const rows = Array.from({ length: ELEMENTS }, (_, n) =>
    n % every === 0
      ? `<p>${words(length - 15, n)} ${numberAt(n / every)} </p>\n`
      : `<p>${words(length, n)}</p>\n`,
  );
  return rows.join('');
}

/** Sections of rows with inline elements and links, as a long list of results has. */
function nestedPage(numbers: number): string {
  const perRow = 5;
  const rows = ELEMENTS / perRow;
  const every = rows / numbers;
  const length = Math.floor(BYTES / rows / 3) - 30;
  const row = (n: number) => {
    const number = n % every === 0 ? ` ${numberAt(n / every)} ` : '';
    return `<div class="row"><h3>Study ${n}</h3><p>${words(length, n)}<b>${words(length, n + 7)}</b>${number}</p><span>${words(length, n + 13)}</span></div>`;
  };
  const sections: string[] = [];
  for (let n = 0; n < rows; n += 25) {
    const here = Array.from({ length: 25 }, (_, k) => row(n + k));
    sections.push(`<section>${here.join('')}</section>`);
  }
  return sections.join('\n');
}

export type PageKind = 'flat' | 'nested';

/** A whole document with that many numbers, evenly spread; 0 for none at all. */
export function bigPage(kind: PageKind, numbers: number): string {
  const build = kind === 'flat' ? flatPage : nestedPage;
  const body = numbers === 0 ? build(1).replace(numberAt(0), 'nothing') : build(numbers);
  return `<!doctype html><meta charset="utf-8"><title>Big page</title><body>${body}</body>`;
}
