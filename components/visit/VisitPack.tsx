// A study on paper for a visit: the read, the open questions, the rules for joining to tick, the nearest open places.
import { useState } from 'react';
import type { SectionId } from '../../lib/summary/plainRead.ts';
import { PageFrame } from '../pages/PageFrame.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { studyPage } from '../shared/registryLinks.ts';
import { VisitNotes } from './VisitNotes.tsx';
import { VisitPlaces, type VisitPlacesProps } from './VisitPlaces.tsx';
import { VisitQuestions } from './VisitQuestions.tsx';
import { ReadPart } from './VisitRead.tsx';
import { VisitRules } from './VisitRules.tsx';

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

function Sheets({ answer, contacts }: VisitPlacesProps) {
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
      <VisitRules section={section('who')} />
      <VisitQuestions section={section('questions')} />
      <VisitPlaces answer={answer} contacts={contacts} />
      <VisitNotes nctId={nctId} />
      <ReadPart section={section('disclaimer')} />
    </article>
  );
}
