// Which new studies of a followed condition a person is told of.
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { StudyFilter } from '../../lib/follow/studyFilter.ts';
import { Choice } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { countryNames } from './countryNames.ts';

export interface ConditionFilterProps {
  filter: StudyFilter;
  /** Name of the place in the settings, if there is one. */
  place: string | undefined;
  onSave: (filter: StudyFilter) => Promise<void>;
}

export function ConditionFilter({ filter, place, onSave }: ConditionFilterProps) {
  const { conditions: words } = usePageStrings();
  const { language } = useStrings();
  const [draft, setDraft] = useState(filter);
  const countries = useMemo(() => countryNames(language.locale), [language]);
  const ageId = useId();
  const change = (fields: Partial<StudyFilter>) => setDraft({ ...draft, ...fields });
  const save = (event: FormEvent) => {
    event.preventDefault();
    void onSave(draft);
  };
  return (
    <form onSubmit={save}>
      <Checkbox
        label={words.joinable}
        hint={words.joinableHint}
        checked={draft.joinable}
        onTurn={(joinable) => change({ joinable })}
      />
      <div className="fields">
        <div className="field">
          <label htmlFor={ageId}>{words.age}</label>
          <input
            id={ageId}
            type="number"
            inputMode="numeric"
            min={0}
            max={130}
            value={draft.age ?? ''}
            onChange={({ currentTarget: { value, valueAsNumber } }) =>
              change({ age: value === '' ? null : Math.trunc(valueAsNumber) })
            }
          />
        </div>
        <Choice
          label={words.country}
          value={draft.country}
          options={[['', words.anyCountry], ...countries]}
          onChoose={(country) => change({ country })}
        />
      </div>
      <Checkbox
        label={place === undefined ? words.nearUnknown : words.near(place)}
        checked={draft.near}
        disabled={place === undefined && !draft.near}
        onTurn={(near) => change({ near })}
      />
      <p className="fine">{words.filterNote}</p>
      <button type="submit" className="button plain">
        {words.saveFilter}
      </button>
    </form>
  );
}
