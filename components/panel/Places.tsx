// The places of a study: a short list as it is, a long one by country with a search.
import { useId, useMemo, useState } from 'react';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import type { StudyLocation } from '../../lib/trial/trial.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { LongList } from '../shared/LongList.tsx';
import { Pill } from '../shared/Pill.tsx';
import { ContactLine } from './ContactLine.tsx';
import { findPlaces, placeGroups } from './placeGroups.ts';

/** Up to this many places are shown without search and countries. */
const SHORT = 6;
const FIRST_FOUND = 20;

export interface PlacesProps {
  places: readonly StudyLocation[];
  contactsShown: boolean;
}

export function Places({ places, contactsShown }: PlacesProps) {
  const { words } = useStrings();
  if (places.length === 0) return <p className="missing">{words.contacts.noPlaces}</p>;
  if (places.length <= SHORT)
    return (
      <ul className="bare">
        {places.map((place) => (
          <li key={place.ptr}>
            <Place place={place} contactsShown={contactsShown} />
          </li>
        ))}
      </ul>
    );
  return <ManyPlaces places={places} contactsShown={contactsShown} />;
}

function ManyPlaces({ places, contactsShown }: PlacesProps) {
  const { words } = useStrings();
  const [typed, setTyped] = useState('');
  const [openOnly, setOpenOnly] = useState(false);
  const id = useId();
  const found = useMemo(() => findPlaces(places, typed, openOnly), [places, typed, openOnly]);
  const searching = typed.trim() !== '';
  return (
    <>
      <label className="field" htmlFor={id}>
        {words.contacts.filter}
        <input
          id={id}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Checkbox label={words.contacts.openOnly} checked={openOnly} onTurn={setOpenOnly} />
      <p className="fine" role="status">
        {found.length === 0 ? words.contacts.noneFound : words.contacts.found(found.length)}
      </p>
      {searching ? (
        <LongList
          key={typed}
          items={found}
          first={FIRST_FOUND}
          className="bare"
          keyOf={(place) => place.ptr}
          render={(place) => <Place place={place} contactsShown={contactsShown} />}
        />
      ) : (
        placeGroups(found, words.contacts.unnamedCountry).map(({ country, places: inside }) => (
          <Disclosure key={country} summary={`${country} · ${words.contacts.found(inside.length)}`}>
            {() => (
              <LongList
                items={inside}
                first={FIRST_FOUND}
                className="bare"
                keyOf={(place) => place.ptr}
                render={(place) => <Place place={place} contactsShown={contactsShown} />}
              />
            )}
          </Disclosure>
        ))
      )}
    </>
  );
}

function Place({ place, contactsShown }: { place: StudyLocation; contactsShown: boolean }) {
  const { words } = useStrings();
  const { facility, city, state, zip, country, status, contacts } = place;
  const address = [city, state, zip, country].flatMap((part) => part?.value ?? []).join(', ');
  const tone = status && statusTone(status.value, words);
  return (
    <div className="place">
      <p className="place-name">{facility?.value ?? words.contacts.unnamed}</p>
      {address !== '' && <p>{address}</p>}
      {tone !== undefined && (
        <p>
          <span className="unseen">{words.contacts.statusHere}: </span>
          <Pill tone={tone.tone}>{tone.text}</Pill>
        </p>
      )}
      {contacts.items.map((contact, index) => (
        <ContactLine
          key={contact.name?.ptr ?? String(index)}
          contact={contact}
          shown={contactsShown}
        />
      ))}
    </div>
  );
}
