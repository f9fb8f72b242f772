// The list of saved trials as CSV, for a spreadsheet.
import type { SavedTrial } from '../follow/saved.ts';
import { registryUrl } from './citeSource.ts';

const COLUMNS: [string, (trial: SavedTrial) => string][] = [
  ['nctId', (trial) => trial.nctId],
  ['headline', (trial) => trial.headline],
  ['title', (trial) => trial.briefTitle],
  ['status', (trial) => trial.status],
  ['phases', (trial) => trial.phases.join('; ')],
  ['conditions', (trial) => trial.conditions.join('; ')],
  ['countries', (trial) => trial.countries.join('; ')],
  ['interventions', (trial) => (trial.interventions ?? []).join('; ')],
  ['sponsor', (trial) => trial.sponsor ?? ''],
  ['start', (trial) => trial.dates?.start ?? ''],
  ['primaryCompletion', (trial) => trial.dates?.primaryCompletion ?? ''],
  ['completion', (trial) => trial.dates?.completion ?? ''],
  ['hasResults', (trial) => String(trial.hasResults)],
  ['savedAt', (trial) => trial.savedAt],
  ['checkedAt', (trial) => trial.checkedAt],
  ['tags', (trial) => trial.tags.join('; ')],
  ['notes', (trial) => trial.notes],
  ['url', (trial) => registryUrl(trial.nctId)],
];

/** A cell that starts like a formula is prefixed, so that a spreadsheet shows registry text and runs nothing. */
const cell = (text: string): string => {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function savedCsv(trials: readonly SavedTrial[]): string {
  const rows = trials.map((trial) => COLUMNS.map(([, pick]) => cell(pick(trial))).join(','));
  return `\uFEFF${[COLUMNS.map(([name]) => name).join(','), ...rows].join('\r\n')}\r\n`;
}
