// Saved studies as sources for a reference manager, and as a list in Markdown.
import type { SavedTrial } from '../follow/saved.ts';
import { bibtex, type CiteSource, oneLine, registryUrl, ris } from './citeSource.ts';
import { escapedMarkdown } from './writeRead.ts';

const sourceOf = (trial: SavedTrial): CiteSource => ({
  nctId: trial.nctId,
  title: trial.briefTitle,
  sponsor: trial.sponsor ?? '',
  posted: trial.dates?.posted ?? '',
  conditions: trial.conditions,
});

/** RIS, one entry a study. `accessed` is `YYYY-MM-DD`. */
export const savedRis = (trials: readonly SavedTrial[], accessed: string): string =>
  trials.map((trial) => ris(sourceOf(trial), accessed)).join('');

/** BibTeX, one entry a study. `accessed` is `YYYY-MM-DD`. */
export const savedBibtex = (trials: readonly SavedTrial[], accessed: string): string =>
  trials.map((trial) => bibtex(sourceOf(trial), accessed)).join('\n');

export interface MarkdownWords {
  title: string;
  notes: string;
  tags: string;
  /** What is said of a study's status. */
  status(trial: SavedTrial): string;
}

/** The list in Markdown; nothing that the registry or the person wrote acts as markup. */
export function savedMarkdown(trials: readonly SavedTrial[], words: MarkdownWords): string {
  const plain = (text: string): string => escapedMarkdown(oneLine(text));
  const entries = trials.map((trial) =>
    [
      `## ${plain(trial.headline)}`,
      '',
      `${plain(trial.briefTitle)}. ${plain(words.status(trial))}. <${registryUrl(trial.nctId)}>`,
      ...(trial.tags.length > 0 ? ['', `${words.tags}: ${trial.tags.map(plain).join(', ')}`] : []),
      ...(trial.notes === '' ? [] : ['', `${words.notes}: ${escapedMarkdown(trial.notes)}`]),
    ].join('\n'),
  );
  return `${[`# ${plain(words.title)}`, ...entries].join('\n\n')}\n`;
}
