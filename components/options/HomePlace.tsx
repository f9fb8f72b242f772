// The person's own place, chosen among the towns of the studies they follow; it stays on this computer.
import { useId, useState } from 'react';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';

export function HomePlace({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { place } = settings;
  return (
    <div>
      <h3>{words.place}</h3>
      <p className="fine">{words.placeText}</p>
      {place ? (
        <div className="row">
          <span lang="en">{place.name}</span>
          <Button onPress={() => onChange({ place: null })}>{words.forgetPlace}</Button>
        </div>
      ) : (
        <FindPlace settings={settings} onChange={onChange} />
      )}
    </div>
  );
}

function FindPlace({ onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const [typed, setTyped] = useState('');
  const { value: found = [] } = useAnswer('ui-bg-find-places', { typed }, ['saved']);
  const id = useId();
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{words.findPlace}</label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p className="fine" role="status">
        {typed.trim() !== '' && words.placesFound(found.length)}
      </p>
      <ul className="plain-list">
        {found.map((place) => (
          <li key={place.name}>
            <Button look="quiet" onPress={() => onChange({ place })}>
              <span lang="en">{place.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
