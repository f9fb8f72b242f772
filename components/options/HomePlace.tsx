// The person's own place: a town of any study known here, or their country alone. It stays on this computer.
import { useMemo, useState } from 'react';
import type { HomePlace as Place } from '../../lib/settings/settings.ts';
import { countryNames } from '../pages/countryNames.ts';
import { InputField } from '../pages/InputField.tsx';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

export function HomePlace({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { place } = settings;
  return (
    <div>
      <h3>{words.place}</h3>
      <p className="fine">{words.placeText}</p>
      {place ? (
        <>
          <div className="row">
            <span lang="en">{place.name}</span>
            <Button onPress={() => onChange({ place: null })}>{words.forgetPlace}</Button>
          </div>
          {place.lat === undefined && <p className="fine">{words.placeIsCountry}</p>}
        </>
      ) : (
        <FindPlace settings={settings} onChange={onChange} />
      )}
    </div>
  );
}

const bare = (text: string): string =>
  text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Countries whose name, in the person's language or in English, begins with what was typed. */
function useCountries(typed: string): Place[] {
  const { language } = useStrings();
  const all = useMemo(() => countryNames(language.locale), [language]);
  const wanted = bare(typed);
  if (wanted === '') return [];
  return all
    .filter((names) => names.some((name) => bare(name).startsWith(wanted)))
    .map(([english, shown]) => ({ name: shown, country: english }));
}

const MOST_COUNTRIES = 4;

function FindPlace({ onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const [typed, setTyped] = useState('');
  const { value: towns } = useAnswer('ui-bg-find-places', { typed }, ['saved']);
  const countries = useCountries(typed).slice(0, MOST_COUNTRIES);
  const found = [...(typed.trim() === '' ? [] : (towns ?? [])), ...countries];
  return (
    <>
      <InputField
        label={words.findPlace}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={typed}
        onType={setTyped}
      />
      <p className="fine" role="status">
        {typed.trim() !== '' && towns !== undefined && words.placesFound(found.length)}
      </p>
      <ul className="plain-list">
        {found.map((place) => (
          <li key={`${place.name} ${place.lat}`}>
            <Button look="quiet" onPress={() => onChange({ place })}>
              <span {...(place.lat !== undefined && { lang: 'en' })}>{place.name}</span>
              {place.lat === undefined && <> · {words.wholeCountry}</>}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
