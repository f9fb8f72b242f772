// The open places of a study on paper, the nearest first where a place of the person's own is known.
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { ContactLine } from '../panel/ContactLine.tsx';
import { findPlaces } from '../panel/placeGroups.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

/** As many as fit on a sheet beside the rest; the others are on the registry's page. */
const MOST_PLACES = 8;
const OPEN_STUDIES: ReadonlySet<string> = new Set(['RECRUITING', 'AVAILABLE']);
const NOTHING = {};

export interface VisitPlacesProps {
  answer: TrialAnswer;
  /** With phone numbers and addresses. */
  contacts: boolean;
}

export function VisitPlaces({ answer, contacts }: VisitPlacesProps) {
  const { visit: words } = usePageStrings();
  const { words: panel } = useStrings();
  const { value: settings } = useAnswer('ui-bg-get-settings', NOTHING, ['settings']);
  const { central, locations } = answer.trial.contacts;
  // A place may still be marked as open when the study as a whole is not.
  const isOpen = OPEN_STUDIES.has(answer.trial.status.overallStatus?.value ?? '');
  const open = isOpen ? findPlaces(locations.items, '', true) : [];
  const home = answer.nearestFirst ? settings?.place?.name : undefined;
  return (
    <section>
      <h3>{home === undefined ? words.places : words.placesNear(home)}</h3>
      {open.length === 0 && <p>{isOpen ? words.noPlaces : words.notOpen}</p>}
      <ul className="bare">
        {open
          .slice(0, MOST_PLACES)
          .map(({ ptr, facility, city, state, zip, country, ...place }) => (
            <li key={ptr} className="visit-place">
              <strong>{facility?.value ?? panel.contacts.unnamed}</strong>
              <br />
              {[city, state, zip, country].flatMap((part) => part?.value ?? []).join(', ')}
              {contacts &&
                place.contacts.items.map((contact, at) => (
                  <ContactLine key={contact.name?.ptr ?? String(at)} contact={contact} shown />
                ))}
            </li>
          ))}
      </ul>
      {open.length > MOST_PLACES && <p>{words.more(open.length - MOST_PLACES)}</p>}
      {contacts && central.items.length > 0 && (
        <>
          <p className="visit-label">{panel.contacts.studyContacts}</p>
          {central.items.map((contact, at) => (
            <ContactLine key={contact.name?.ptr ?? String(at)} contact={contact} shown />
          ))}
        </>
      )}
    </section>
  );
}
