// The toolbar button's popup: trials on this page, what is new, a way to look one up, and what was saved.

import { type DragEvent, useId, useState } from 'react';
import { filterSaved, NO_FILTER } from '../../lib/follow/filterSaved.ts';
import type { PageTrials } from '../../lib/messaging/protocol.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { LongList } from '../shared/LongList.tsx';
import { LookUp } from './LookUp.tsx';
import { ReadAll } from './ReadAll.tsx';
import { StudyButtons } from './StudyButtons.tsx';
import { ThisSite } from './ThisSite.tsx';

const NOTHING = {};

export interface PopupProps {
  /** Reads are wanted beside the page; then `openBeside` is called in the turn of a press. */
  beside: boolean;
  openBeside: () => void;
  close: () => void;
}

export function Popup({ beside, openBeside, close }: PopupProps) {
  const words = usePageStrings();
  const { ask } = useSurroundings();
  const trials = useAnswer('ui-bg-page-trials', NOTHING, []);
  const [typed, setTyped] = useState('');
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const { dataTransfer } = event;
    setTyped((dataTransfer.getData('text/uri-list') || dataTransfer.getData('text/plain')).trim());
  };
  const openPage = async (page: 'library' | 'options', hash?: string) => {
    await ask('ui-bg-open-page', { page, ...(hash !== undefined && { hash }) });
    close();
  };
  // In a private window nothing is kept, which the side panel could not promise.
  const isBeside = beside && trials.value !== undefined && !trials.value.isPrivate;
  const open = async (nctId: string) => {
    if (isBeside) openBeside();
    const reply =
      isBeside || trials.value?.readable
        ? await ask('ui-bg-open-overlay-in-tab', { nctId, ...(isBeside && { beside: true }) })
        : null;
    if (reply?.ok) close();
    else await openPage('library', `trial/${nctId}`);
  };
  return (
    <>
      <header className="page-head">
        <span className="mark" aria-hidden="true">
          P
        </span>
        <h1 className="name">{words.popup.title}</h1>
      </header>
      <main className="popup-main" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <OnThisPage trials={trials.value} onOpen={open} />
        {isBeside && (
          <Button
            onPress={() => {
              openBeside();
              close();
            }}
          >
            {words.popup.beside}
          </Button>
        )}
        {trials.value && <ThisSite trials={trials.value} onDone={trials.reload} close={close} />}
        {trials.failure && <ErrorNotice failure={trials.failure} onRetry={trials.reload} />}
        <LookUp typed={typed} onType={setTyped} onOpen={open} />
        <Unseen onShow={() => openPage('library', 'changes')} />
        <SearchSaved onOpen={open} />
        <nav className="row">
          <Button onPress={() => openPage('library')}>{words.openLibrary}</Button>
          <Button onPress={() => openPage('options')}>{words.openSettings}</Button>
        </nav>
      </main>
    </>
  );
}

function OnThisPage({
  trials,
  onOpen,
}: {
  trials: PageTrials | undefined;
  onOpen: (id: string) => void;
}) {
  const { popup: words, loading } = usePageStrings();
  if (trials === undefined) return <p className="fine">{loading}</p>;
  const others = trials.nctIds.filter((id) => id !== trials.page);
  return (
    <section aria-label={words.onThisPage}>
      <h2>{words.onThisPage}</h2>
      {!trials.readable && <p>{words.unreadable}</p>}
      {trials.readable && trials.page === null && others.length === 0 && <p>{words.none}</p>}
      {trials.page !== null && (
        <Button
          look="main"
          className="wide"
          aria-label={words.read(trials.page)}
          onPress={() => onOpen(trials.page ?? '')}
        >
          {words.thisStudy} · {trials.page}
        </Button>
      )}
      <StudyButtons nctIds={others} onOpen={onOpen} />
      {trials.isPrivate !== true && <ReadAll nctIds={trials.nctIds} />}
    </section>
  );
}

function Unseen({ onShow }: { onShow: () => void }) {
  const { popup: words } = usePageStrings();
  const { value } = useAnswer('ui-bg-list-changes', NOTHING, ['changes']);
  const unseen =
    (value?.changes.filter((change) => !change.seen).length ?? 0) +
    (value?.newStudies.filter((study) => !study.seen).length ?? 0);
  if (unseen === 0) return null;
  return (
    <section className="notice">
      <p className="notice-title">{words.changes(unseen)}</p>
      <Button onPress={onShow}>{words.showChanges}</Button>
    </section>
  );
}

function SearchSaved({ onOpen }: { onOpen: (id: string) => void }) {
  const { popup: words } = usePageStrings();
  const { value: saved } = useAnswer('ui-bg-list-saved', NOTHING, ['saved']);
  const [typed, setTyped] = useState('');
  const id = useId();
  if (saved === undefined) return null;
  if (saved.length === 0) return <p className="fine">{words.nothingSaved}</p>;
  const found = typed.trim() === '' ? [] : filterSaved(saved, { ...NO_FILTER, text: typed });
  return (
    <section className="field">
      <label htmlFor={id}>{words.searchSaved}</label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {typed.trim() !== '' && found.length === 0 && <p role="status">{words.noMatch}</p>}
      <LongList
        items={found}
        keyOf={(trial) => trial.nctId}
        className="plain-list"
        first={4}
        render={(trial) => (
          <Button look="quiet" className="wide" onPress={() => onOpen(trial.nctId)}>
            {trial.headline} <span className="fine">{trial.nctId}</span>
          </Button>
        )}
      />
    </section>
  );
}
