// Search box, filters and order of the saved trials.
import { useId } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { Choice } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { statusTone } from '../panel/statusTone.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { NO_FILTER, type SavedFilter, type SortKey, valuesOf } from './filterSaved.ts';

export interface SavedFiltersProps {
  trials: readonly SavedTrial[];
  filter: SavedFilter;
  onChange: (filter: SavedFilter) => void;
}

const SORTS: readonly SortKey[] = ['saved', 'checked', 'changed', 'title'];

export function SavedFilters({ trials, filter, onChange }: SavedFiltersProps) {
  const { saved: words } = usePageStrings();
  const { words: panel } = useStrings();
  const id = useId();
  const set = (change: Partial<SavedFilter>) => onChange({ ...filter, ...change });
  const any = (values: readonly string[]) =>
    [['', words.any] as const, ...values.map((value) => [value, value] as const)] as const;
  const stages: Partial<Record<string, string>> = panel.stage;
  return (
    <search className="filters">
      <div className="field wide">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      <div className="fields">
        <Choice
          label={words.status}
          value={filter.status}
          options={[
            ['', words.any],
            ...valuesOf(trials, (trial) => [trial.status]).map(
              (status) => [status, statusTone(status, panel).text] as const,
            ),
          ]}
          onChoose={(status) => set({ status })}
        />
        <Choice
          label={words.phase}
          value={filter.phase}
          options={[
            ['', words.any],
            ...valuesOf(trials, (trial) => trial.phases).map(
              (phase) => [phase, stages[phase] ?? phase] as const,
            ),
          ]}
          onChoose={(phase) => set({ phase })}
        />
        <Choice
          label={words.country}
          value={filter.country}
          options={any(valuesOf(trials, (trial) => trial.countries))}
          onChoose={(country) => set({ country })}
        />
        <Choice
          label={words.tag}
          value={filter.tag}
          options={any(valuesOf(trials, (trial) => trial.tags))}
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
