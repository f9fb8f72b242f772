// A study as something to paste: plain text, Markdown, RIS and BibTeX.
import type { FactTable } from '../summary/factTable.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';
import { escapedMarkdown, readAsMarkdown, readAsText } from './writeRead.ts';

export type CiteFormat = 'text' | 'markdown' | 'ris' | 'bibtex';
export interface Citation {
  text: string;
  filename: string;
  mime: string;
}

type Cited = Pick<Trial, 'nctId' | 'identification' | 'status' | 'sponsor' | 'conditions'>;

const PUBLISHER = 'U.S. National Library of Medicine';
const urlOf = (trial: Cited): string => `https://clinicaltrials.gov/study/${trial.nctId.value}`;
const titleOf = (trial: Cited): string =>
  trial.identification.officialTitle?.value ??
  trial.identification.briefTitle?.value ??
  trial.nctId.value;
const postedOf = (trial: Cited): string => trial.status.firstPostDate?.date.value ?? '';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** RIS 2011: type `DATA`, one tag a line, CRLF line ends, closed by `ER`. `accessed` is `YYYY-MM-DD`. */
function ris(trial: Cited, accessed: string): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'DATA'],
    ['TI', oneLine(titleOf(trial))],
    ['AU', trial.sponsor.lead && oneLine(trial.sponsor.lead.name.value)],
    ['PY', postedOf(trial).slice(0, 4) || undefined],
    ['DA', postedOf(trial).replaceAll('-', '/') || undefined],
    ['PB', PUBLISHER],
    ['DB', 'ClinicalTrials.gov'],
    ['AN', trial.nctId.value],
    ...trial.conditions.conditions.items.map(({ value }): [string, string] => [
      'KW',
      oneLine(value),
    ]),
    ['UR', urlOf(trial)],
    ['Y2', accessed.replaceAll('-', '/')],
  ];
  const tags = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
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

function bibtex(trial: Cited, accessed: string): string {
  const fields: [string, string | undefined][] = [
    ['title', `{${bibtexText(titleOf(trial))}}`],
    ['author', trial.sponsor.lead && `{${bibtexText(trial.sponsor.lead.name.value)}}`],
    ['year', postedOf(trial).slice(0, 4) || undefined],
    ['howpublished', 'ClinicalTrials.gov'],
    ['publisher', PUBLISHER],
    ['number', trial.nctId.value],
    ['url', urlOf(trial)],
    ['note', `Accessed ${accessed}`],
  ];
  const rows = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${trial.nctId.value},\n${rows.join(',\n')}\n}\n`;
}

const factsText = (tables: readonly FactTable[]): string =>
  tables
    .map(
      (table) =>
        `${table.heading}\n${table.rows
          .map((row) => `${row.label}: ${row.values.map(({ text }) => oneLine(text)).join('; ')}`)
          .join('\n')}`,
    )
    .join('\n\n');

const cellText = (text: string): string => escapedMarkdown(oneLine(text));

const factsMarkdown = (tables: readonly FactTable[]): string =>
  tables
    .map((table) => {
      const rows = table.rows.map(
        (row) =>
          `| ${cellText(row.label)} | ${row.values.map(({ text }) => cellText(text)).join('<br>')} |`,
      );
      return `## ${cellText(table.heading)}\n\n| | |\n| --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');

const BUILD: Record<
  CiteFormat,
  {
    extension: string;
    mime: string;
    write(trial: Cited, read: PlainRead, facts: readonly FactTable[], accessed: string): string;
  }
> = {
  text: {
    extension: 'txt',
    mime: 'text/plain',
    write: (_trial, read, facts) => `${readAsText(read)}\n\n${factsText(facts)}\n`,
  },
  markdown: {
    extension: 'md',
    mime: 'text/markdown',
    write: (_trial, read, facts) => `${readAsMarkdown(read)}\n\n${factsMarkdown(facts)}\n`,
  },
  ris: {
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    write: (trial, _read, _facts, accessed) => ris(trial, accessed),
  },
  bibtex: {
    extension: 'bib',
    mime: 'application/x-bibtex',
    write: (trial, _read, _facts, accessed) => bibtex(trial, accessed),
  },
};

/**
 * The study in a format to paste or save. `text` and `markdown` hold the read and the study facts,
 * `ris` and `bibtex` the registry's record as a source. `accessed` is `YYYY-MM-DD`.
 */
export function cite(
  study: { trial: Cited; read: PlainRead; facts: readonly FactTable[] },
  format: CiteFormat,
  accessed: string,
): Citation {
  const { extension, mime, write } = BUILD[format];
  return {
    text: write(study.trial, study.read, study.facts, accessed),
    filename: `${study.trial.nctId.value}.${extension}`,
    mime,
  };
}
