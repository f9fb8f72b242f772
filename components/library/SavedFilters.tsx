// Search box, filters and order of the saved trials.
import { type RefObject, useId, useMemo } from 'react';
import {
  NO_FILTER,
  type SavedFilter,
  type SortKey,
  valuesOf,
} from '../../lib/follow/filterSaved.ts';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { Choice } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

export interface SavedFiltersProps {
  trials: readonly SavedTrial[];
  filter: SavedFilter;
  search: RefObject<HTMLInputElement | null>;
  onChange: (filter: SavedFilter) => void;
}

const SORTS: readonly SortKey[] = ['saved', 'checked', 'changed', 'title'];
/** A longer list of suggestions helps nobody; any other name can still be typed. */
const MOST_SUGGESTIONS = 500;

/** What the filters can be set to. Worked out once for a list: with 10,000 trials it takes its time. */
function useFilterValues(trials: readonly SavedTrial[]) {
  return useMemo(
    () => ({
      statuses: valuesOf(trials, (trial) => [trial.status]),
      phases: valuesOf(trials, (trial) => trial.phases),
      conditions: valuesOf(trials, (trial) => trial.conditions).slice(0, MOST_SUGGESTIONS),
      countries: valuesOf(trials, (trial) => trial.countries),
      tags: valuesOf(trials, (trial) => trial.tags),
    }),
    [trials],
  );
}

export function SavedFilters({ trials, filter, search, onChange }: SavedFiltersProps) {
  const { saved: words } = usePageStrings();
  const { words: panel } = useStrings();
  const values = useFilterValues(trials);
  const id = useId();
  const set = (change: Partial<SavedFilter>) => onChange({ ...filter, ...change });
  const any = (values: readonly string[], nameOf: (value: string) => string = (value) => value) => [
    ['', words.any] as const,
    ...values.map((value) => [value, nameOf(value)] as const),
  ];
  const stages: Partial<Record<string, string>> = panel.stage;
  return (
    <search className="filters">
      <div className="field wide">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          ref={search}
          type="search"
          aria-keyshortcuts="/"
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <div className="fields">
        <Choice
          label={words.status}
          value={filter.status}
          options={any(values.statuses, (status) => statusTone(status, panel).text)}
          onChoose={(status) => set({ status })}
        />
        <Choice
          label={words.phase}
          value={filter.phase}
          options={any(values.phases, (phase) => stages[phase] ?? phase)}
          onChoose={(phase) => set({ phase })}
        />
        <ConditionField
          conditions={values.conditions}
          condition={filter.condition}
          onType={(condition) => set({ condition })}
        />
        <Choice
          label={words.country}
          value={filter.country}
          options={any(values.countries)}
          onChoose={(country) => set({ country })}
        />
        <Choice
          label={words.tag}
          value={filter.tag}
          options={any(values.tags)}
          onChoose={(tag) => set({ tag })}
        />
        <Choice
          label={words.sort}
          value={filter.sort}
          options={SORTS.map((sort) => [sort, words.sorts[sort]] as const)}
          onChoose={(sort) => set({ sort })}
        />
      </div>
      <div className="row">
        <Checkbox
          label={words.onlyChanged}
          checked={filter.onlyChanged}
          onTurn={(onlyChanged) => set({ onlyChanged })}
        />
        <Checkbox
          label={words.onlyResults}
          checked={filter.onlyResults}
          onTurn={(onlyResults) => set({ onlyResults })}
        />
        {JSON.stringify(filter) !== JSON.stringify(NO_FILTER) && (
          <Button look="link" onPress={() => onChange(NO_FILTER)}>
            {words.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

/** Typed with suggestions: a list of every condition of many trials would be too long to choose from. */
function ConditionField({
  conditions,
  condition,
  onType,
}: {
  conditions: readonly string[];
  condition: string;
  onType: (condition: string) => void;
}) {
  const { saved: words } = usePageStrings();
  const id = useId();
  const options = useMemo(
    () => conditions.map((name) => <option key={name} value={name} />),
    [conditions],
  );
  return (
    <div className="field">
      <label htmlFor={id}>{words.condition}</label>
      <input
        id={id}
        list={`${id}-list`}
        placeholder={words.conditionHint}
        autoComplete="off"
        value={condition}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`} lang="en">
        {options}
      </datalist>
    </div>
  );
}
