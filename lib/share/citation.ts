// A study as something to paste: plain text, Markdown, RIS and BibTeX.
import type { FactTable } from '../summary/factTable.ts';
import type { PlainRead } from '../summary/plainRead.ts';
import type { Trial } from '../trial/trial.ts';
import { bibtex, type CiteSource, oneLine, ris } from './citeSource.ts';
import { escapedMarkdown, readAsMarkdown, readAsText } from './writeRead.ts';

export type CiteFormat = 'text' | 'markdown' | 'ris' | 'bibtex';
export interface Citation {
  text: string;
  filename: string;
  mime: string;
}

type Cited = Pick<Trial, 'nctId' | 'identification' | 'status' | 'sponsor' | 'conditions'>;

/** The registry's record as a source to cite. */
const sourceOf = (trial: Cited): CiteSource => ({
  nctId: trial.nctId.value,
  title:
    trial.identification.officialTitle?.value ??
    trial.identification.briefTitle?.value ??
    trial.nctId.value,
  sponsor: trial.sponsor.lead?.name.value ?? '',
  posted: trial.status.firstPostDate?.date.value ?? '',
  conditions: trial.conditions.conditions.items.map(({ value }) => value),
});

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
    write: (trial, _read, _facts, accessed) => ris(sourceOf(trial), accessed),
  },
  bibtex: {
    extension: 'bib',
    mime: 'application/x-bibtex',
    write: (trial, _read, _facts, accessed) => bibtex(sourceOf(trial), accessed),
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
