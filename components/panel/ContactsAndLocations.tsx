// "Contacts and locations": safety lines first, contact details only when asked for, each place with its own status.
import { useId, useState } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { LongList } from '../shared/LongList.tsx';
import { ContactLine } from './ContactLine.tsx';
import { Places } from './Places.tsx';

export function ContactsAndLocations({ trial, nearestFirst }: TrialAnswer) {
  const { words } = useStrings();
  const announce = useAnnounce();
  const [shown, setShown] = useState(false);
  const id = useId();
  const { central, officials, locations } = trial.contacts;
  const reachable =
    central.items.length > 0 || locations.items.some((place) => place.contacts.items.length > 0);
  const show = () => {
    setShown(true);
    announce(words.contacts.shown);
  };
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.contacts.heading}</h3>
      </div>
      <SafetyLines />
      {!reachable && <p className="missing">{words.contacts.noContacts}</p>}
      {reachable && !shown && (
        <>
          <p className="fine">{words.contacts.hidden}</p>
          <Button onPress={show}>{words.contacts.show}</Button>
        </>
      )}
      {central.items.length > 0 && (
        <>
          <h4>{words.contacts.studyContacts}</h4>
          <LongList
            items={central.items}
            className="bare"
            keyOf={(contact, index) => contact.name?.ptr ?? String(index)}
            render={(contact) => <ContactLine contact={contact} shown={shown} />}
          />
        </>
      )}
      {officials.items.length > 0 && (
        <>
          <h4>{words.contacts.officials}</h4>
          <LongList
            items={officials.items}
            className="bare"
            keyOf={(contact, index) => contact.name?.ptr ?? String(index)}
            render={(contact) => <ContactLine contact={contact} shown={shown} />}
          />
        </>
      )}
      <h4>{nearestFirst ? words.contacts.nearest : words.contacts.places}</h4>
      <Places places={locations.items} contactsShown={shown} />
    </section>
  );
}

function SafetyLines() {
  const { words } = useStrings();
  return (
    <div className="notice">
      <p className="notice-title">{words.contacts.safetyHeading}</p>
      <ul className="points">
        {words.contacts.safety.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
