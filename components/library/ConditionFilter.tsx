// Which new studies of a followed condition a person is told of.
import { type FormEvent, useMemo, useState } from 'react';
import type { StudyFilter } from '../../lib/follow/studyFilter.ts';
import type { HomePlace } from '../../lib/settings/settings.ts';
import { countryNames } from '../pages/countryNames.ts';
import { InputField } from '../pages/InputField.tsx';
import { Choice } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

export interface ConditionFilterProps {
  filter: StudyFilter;
  /** The place in the settings, if there is one. */
  place: HomePlace | null;
  onSave: (filter: StudyFilter) => Promise<void>;
}

export function ConditionFilter({ filter, place, onSave }: ConditionFilterProps) {
  const { conditions: words } = usePageStrings();
  const { language } = useStrings();
  const [draft, setDraft] = useState(filter);
  const countries = useMemo(() => countryNames(language.locale), [language]);
  const change = (fields: Partial<StudyFilter>) => setDraft({ ...draft, ...fields });
  const nearIn = place?.lat === undefined ? words.nearCountry : words.near;
  const nearLabel = place === null ? words.nearUnknown : nearIn(place.name);
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
        <InputField
          label={words.age}
          type="number"
          inputMode="numeric"
          min={0}
          max={130}
          value={draft.age ?? ''}
          onType={(text, age) => change({ age: text === '' ? null : Math.trunc(age) })}
        />
        <Choice
          label={words.country}
          value={draft.country}
          options={[['', words.anyCountry], ...countries]}
          onChoose={(country) => change({ country })}
        />
      </div>
      <Checkbox
        label={nearLabel}
        checked={draft.near}
        disabled={place === null && !draft.near}
        onTurn={(near) => change({ near })}
      />
      <p className="fine">{words.filterNote}</p>
      <button type="submit" className="button plain">
        {words.saveFilter}
      </button>
    </form>
  );
}
