// A study on paper for a visit: the read, the open questions, the rules for joining to tick, the nearest open places.
import { useState } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { Section, SectionId, Sentence } from '../../lib/summary/plainRead.ts';
import { PageFrame } from '../pages/PageFrame.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { ContactLine } from '../panel/ContactLine.tsx';
import { generalText } from '../panel/generalText.ts';
import { type Nested, nested } from '../panel/nested.ts';
import { findPlaces } from '../panel/placeGroups.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { studyPage } from '../shared/registryLinks.ts';

/** The read, without what has a part of its own. */
const READ: readonly SectionId[] = [
  'status',
  'summary',
  'substance',
  'lead',
  'wrong',
  'involve',
  'when',
  'results',
];
/** As many as fit on a sheet beside the rest; the others are on the registry's page. */
const MOST_PLACES = 8;
const OPEN_STUDIES: ReadonlySet<string> = new Set(['RECRUITING', 'AVAILABLE']);
const WRITING_LINES = [1, 2, 3, 4, 5, 6];

export function VisitPack({ nctId }: { nctId: string }) {
  const { visit: words, history, loading } = usePageStrings();
  const { value, failure, reload } = useAnswer('ui-bg-get-trial', { nctId, refresh: false }, [
    'wording',
  ]);
  const [contacts, setContacts] = useState(false);
  return (
    <PageFrame
      title={words.title}
      aside={
        <Button look="quiet" onPress={() => goTo('saved')}>
          {history.back}
        </Button>
      }
    >
      {failure && <ErrorNotice failure={failure} nctId={nctId} onRetry={reload} />}
      {value === undefined && !failure && <p className="fine">{loading}</p>}
      {value && (
        <>
          <div className="visit-controls">
            <p>{words.about}</p>
            <Checkbox label={words.contacts} checked={contacts} onTurn={setContacts} />
            <Button look="main" onPress={() => window.print()}>
              {words.print}
            </Button>
          </div>
          <Sheets answer={value} contacts={contacts} />
        </>
      )}
    </PageFrame>
  );
}

interface SheetsProps {
  answer: TrialAnswer;
  /** With phone numbers and addresses. */
  contacts: boolean;
}

function Sheets({ answer, contacts }: SheetsProps) {
  const { visit: words } = usePageStrings();
  const { formats } = useStrings();
  const { now } = useSurroundings();
  const { nctId, sections } = answer.read;
  const section = (id: SectionId) => sections.find((one) => one.id === id);
  const [headline, ...titles] = section('headline')?.sentences ?? [];
  const { lastUpdatePostDate } = answer.trial.status;
  const updated = lastUpdatePostDate ? formats.date(lastUpdatePostDate.date.value) : '';
  return (
    <article className="visit">
      <h2 className="visit-title">{headline?.text ?? nctId}</h2>
      <p>{titles.map(({ text }) => text).join(' ')}</p>
      <p className="fine">
        {studyPage(nctId)}
        <br />
        {words.printed(formats.date(new Date(now()).toISOString()), updated)}
      </p>
      {READ.map((id) => (
        <ReadPart key={id} section={section(id)} />
      ))}
      <Rules section={section('who')} />
      <Questions section={section('questions')} />
      <OpenPlaces answer={answer} contacts={contacts} />
      <Notes nctId={nctId} />
      <ReadPart section={section('disclaimer')} />
    </article>
  );
}

function Said({ sentence }: { sentence: Sentence }) {
  const { words } = useStrings();
  if (sentence.certainty !== 'general') return sentence.text;
  const { lead, rest } = generalText(sentence.text, words.read.inGeneral);
  return lead + rest;
}

function Paragraph({ sentences }: { sentences: readonly Sentence[] }) {
  if (sentences.length === 0) return null;
  return (
    <p>
      {sentences.map((sentence, at) => (
        <span key={sentence.id}>
          {at > 0 && ' '}
          <Said sentence={sentence} />
        </span>
      ))}
    </p>
  );
}

/** Sentences as one paragraph, lists as lists. */
function ReadPart({ section }: { section: Section | undefined }) {
  if (section === undefined) return null;
  const { heading, sentences, lists = [], missing } = section;
  if (sentences.length + lists.length === 0 && missing === undefined) return null;
  return (
    <section>
      <h3>{heading}</h3>
      {sentences.length === 0 && missing !== undefined && <p>{missing}</p>}
      <Paragraph sentences={sentences} />
      {lists.map(({ label, items }) => (
        <div key={label}>
          <p className="visit-label">{label}</p>
          <Items items={nested(items)} className="points" />
        </div>
      ))}
    </section>
  );
}

function Items({ items, className }: { items: readonly Nested[]; className: string }) {
  return (
    <ul className={className}>
      {items.map(({ item, under }) => (
        <li key={item.id}>
          <Said sentence={item} />
          {under.length > 0 && <Items items={under} className={className} />}
        </li>
      ))}
    </ul>
  );
}

/** The rules with a box before each. */
function Rules({ section }: { section: Section | undefined }) {
  const { visit: words } = usePageStrings();
  const { sentences = [], lists = [] } = section ?? {};
  return (
    <section>
      <h3>{words.rules}</h3>
      <Paragraph sentences={sentences} />
      {lists.length === 0 ? (
        <p>{section?.missing ?? words.noRules}</p>
      ) : (
        <p className="fine">{words.rulesHint}</p>
      )}
      {lists.map(({ label, items }) => (
        <div key={label}>
          <p className="visit-label">{label}</p>
          <Items items={nested(items)} className="tick-list" />
        </div>
      ))}
    </section>
  );
}

/** Each question with room for the answer. */
function Questions({ section }: { section: Section | undefined }) {
  const { visit: words } = usePageStrings();
  const all = [
    ...(section?.sentences ?? []),
    ...(section?.lists ?? []).flatMap(({ items }) => items),
  ];
  // Among questions, a sentence that asks nothing leads in to them.
  const asking = all.filter(({ text }) => text.includes('?'));
  const asked = asking.length > 0 ? asking : all;
  if (all.length === 0) return null;
  return (
    <section>
      <h3>{words.questions}</h3>
      <Paragraph sentences={all.filter((sentence) => !asked.includes(sentence))} />
      <ol className="visit-questions">
        {asked.map((sentence) => (
          <li key={sentence.id}>
            <Said sentence={sentence} />
            <span className="writing-line" />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OpenPlaces({ answer, contacts }: SheetsProps) {
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

const NOTHING = {};

/** What the person wrote about the study, if it is in the list, and room for more. */
function Notes({ nctId }: { nctId: string }) {
  const { visit: words } = usePageStrings();
  const { value } = useAnswer('ui-bg-list-saved', { nctIds: [nctId] }, ['saved']);
  const notes = value?.[0]?.notes ?? '';
  return (
    <section>
      <h3>{notes === '' ? words.room : words.notes}</h3>
      {notes !== '' && <p className="visit-notes">{notes}</p>}
      {WRITING_LINES.map((line) => (
        <span key={line} className="writing-line" />
      ))}
    </section>
  );
}
