// A registry record as a source: RIS and BibTeX.

export interface CiteSource {
  nctId: string;
  title: string;
  /** Empty where the record names none. */
  sponsor: string;
  /** Day of first posting, `YYYY-MM-DD`, or empty. */
  posted: string;
  conditions: readonly string[];
}

const PUBLISHER = 'U.S. National Library of Medicine';

export const registryUrl = (nctId: string): string => `https://clinicaltrials.gov/study/${nctId}`;

/** Whitespace of any kind and length as one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RIS 2011: type `DATA`, one tag a line, CRLF line ends, closed by `ER`. `accessed` is `YYYY-MM-DD`. */
export function ris(source: CiteSource, accessed: string): string {
  const { nctId, title, sponsor, posted, conditions } = source;
  const lines: [string, string][] = [
    ['TY', 'DATA'],
    ['TI', oneLine(title)],
    ['AU', oneLine(sponsor)],
    ['PY', posted.slice(0, 4)],
    ['DA', posted.replaceAll('-', '/')],
    ['PB', PUBLISHER],
    ['DB', 'ClinicalTrials.gov'],
    ['AN', nctId],
    ...conditions.map((condition): [string, string] => ['KW', oneLine(condition)]),
    ['UR', registryUrl(nctId)],
    ['Y2', accessed.replaceAll('-', '/')],
  ];
  const tags = lines.flatMap(([tag, value]) => (value === '' ? [] : [`${tag}  - ${value}`]));
  return [...tags, 'ER  - ', ''].join('\r\n');
}

const BIBTEX_SPECIAL: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const bibtexText = (text: string): string =>
  oneLine(text).replace(/[\\{}$&%#_~^]/g, (character) => BIBTEX_SPECIAL[character] ?? character);

/** A BibTeX `misc` entry with the study's number as its key. `accessed` is `YYYY-MM-DD`. */
export function bibtex(source: CiteSource, accessed: string): string {
  const { nctId, title, sponsor, posted } = source;
  const fields: [string, string][] = [
    ['title', `{${bibtexText(title)}}`],
    ['author', sponsor && `{${bibtexText(sponsor)}}`],
    ['year', posted.slice(0, 4)],
    ['howpublished', 'ClinicalTrials.gov'],
    ['publisher', PUBLISHER],
    ['number', nctId],
    ['url', registryUrl(nctId)],
    ['note', `Accessed ${accessed}`],
  ];
  const rows = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${nctId},\n${rows.join(',\n')}\n}\n`;
}
