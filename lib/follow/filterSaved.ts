// Which saved trials a search and its filters leave, and in which order.
import type { SavedTrial } from './saved.ts';

export type SortKey = 'saved' | 'checked' | 'changed' | 'title';

export interface SavedFilter {
  text: string;
  status: string;
  phase: string;
  /** Part of a condition as the record names it. */
  condition: string;
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
  condition: '',
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
      ...(trial.interventions ?? []),
      trial.sponsor ?? '',
      ...(trial.places ?? []),
      ...trial.tags,
      trial.notes,
    ].join('\n'),
  );
  haystacks.set(trial, text);
  return text;
}

/** Times of one form compare by their characters; a language's way is many times slower. */
const byTime = (a: string, b: string): number => Number(a > b) - Number(a < b);

const titles = new Intl.Collator('en');

const ORDER: Record<SortKey, (a: SavedTrial, b: SavedTrial) => number> = {
  saved: (a, b) => byTime(b.savedAt, a.savedAt),
  checked: (a, b) => byTime(b.checkedAt, a.checkedAt),
  changed: (a, b) => b.unseenChanges - a.unseenChanges || byTime(b.savedAt, a.savedAt),
  title: (a, b) => titles.compare(a.headline, b.headline),
};

/** Every word typed must stand somewhere in the trial; every filter set must hold. */
export function filterSaved(trials: readonly SavedTrial[], filter: SavedFilter): SavedTrial[] {
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  const condition = folded(filter.condition.trim());
  return trials
    .filter(
      (trial) =>
        words.every((word) => haystack(trial).includes(word)) &&
        (filter.status === '' || trial.status === filter.status) &&
        (filter.phase === '' || trial.phases.includes(filter.phase)) &&
        (condition === '' || trial.conditions.some((name) => folded(name).includes(condition))) &&
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
): string[] => {
  const values = new Set<string>();
  for (const trial of trials) for (const value of pick(trial)) values.add(value);
  values.delete('');
  return [...values].sort(titles.compare);
};
