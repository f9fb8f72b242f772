// Which saved trials a search and its filters leave, and in which order.
import type { SavedTrial } from '../../lib/follow/saved.ts';

export type SortKey = 'saved' | 'checked' | 'changed' | 'title';

export interface SavedFilter {
  text: string;
  status: string;
  phase: string;
  country: string;
  tag: string;
  onlyChanged: boolean;
  onlyResults: boolean;
  sort: SortKey;
}

export const NO_FILTER: SavedFilter = {
  text: '',
  status: '',
  phase: '',
  country: '',
  tag: '',
  onlyChanged: false,
  onlyResults: false,
  sort: 'saved',
};

/** Lower case without accents, so that `esclerosis` finds `Esclerósis`. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const haystacks = new WeakMap<SavedTrial, string>();

function haystack(trial: SavedTrial): string {
  const known = haystacks.get(trial);
  if (known !== undefined) return known;
  const text = folded(
    [
      trial.nctId,
      trial.headline,
      trial.briefTitle,
      ...trial.conditions,
      ...trial.countries,
      ...trial.tags,
      trial.notes,
    ].join('\n'),
  );
  haystacks.set(trial, text);
  return text;
}

const ORDER: Record<SortKey, (a: SavedTrial, b: SavedTrial) => number> = {
  saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
  checked: (a, b) => b.checkedAt.localeCompare(a.checkedAt),
  changed: (a, b) => b.unseenChanges - a.unseenChanges || b.savedAt.localeCompare(a.savedAt),
  title: (a, b) => a.headline.localeCompare(b.headline, 'en'),
};

/** Every word typed must stand somewhere in the trial; every filter set must hold. */
export function filterSaved(trials: readonly SavedTrial[], filter: SavedFilter): SavedTrial[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return trials
    .filter(
      (trial) =>
        words.every((word) => haystack(trial).includes(word)) &&
        (filter.status === '' || trial.status === filter.status) &&
        (filter.phase === '' || trial.phases.includes(filter.phase)) &&
        (filter.country === '' || trial.countries.includes(filter.country)) &&
        (filter.tag === '' || trial.tags.includes(filter.tag)) &&
        (!filter.onlyChanged || trial.unseenChanges > 0) &&
        (!filter.onlyResults || trial.hasResults),
    )
    .sort(ORDER[filter.sort]);
}

/** The values a filter can take, from what is saved, sorted. */
export const valuesOf = (
  trials: readonly SavedTrial[],
  pick: (trial: SavedTrial) => readonly string[],
): string[] =>
  [...new Set(trials.flatMap(pick))].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'));
