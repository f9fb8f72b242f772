// One saved trial: what it is, what happened to it, and the person's own notes and tags.
import { memo, useId, useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Disclosure } from '../shared/Disclosure.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { Pill } from '../shared/Pill.tsx';

export interface SavedRowProps {
  trial: SavedTrial;
  chosen: boolean;
  onChoose: (nctId: string, yes: boolean) => void;
}

/** Drawn again only when something about it has changed: scrolling and choosing draw the list many times. */
export const SavedRow = memo(function SavedRow({ trial, chosen, onChoose }: SavedRowProps) {
  const { saved: words, visit } = usePageStrings();
  const { words: panel, formats } = useStrings();
  const status = statusTone(trial.status, panel);
  return (
    <article className="card saved-row" aria-label={trial.headline}>
      <input
        type="checkbox"
        aria-label={words.select(trial.nctId)}
        checked={chosen}
        onChange={(event) => onChoose(trial.nctId, event.currentTarget.checked)}
      />
      <div>
        <p className="row">
          <Pill tone={status.tone}>{status.text}</Pill>
          {trial.unseenChanges > 0 && (
            <Pill tone="caution">{words.changes(trial.unseenChanges)}</Pill>
          )}
          {trial.hasResults && <Pill>{words.results}</Pill>}
          {trial.tags.map((tag) => (
            <Pill key={tag}>{tag}</Pill>
          ))}
        </p>
        <h2>
          <a
            className="row-title"
            href={`#trial/${trial.nctId}`}
            aria-label={`${words.open(trial.nctId)}: ${trial.headline}`}
          >
            {trial.headline}
          </a>
        </h2>
        <p className="fine">
          {trial.nctId} · <a href={`#history/${trial.nctId}`}>{words.history}</a> ·{' '}
          <a href={`#visit/${trial.nctId}`}>{visit.title}</a> ·{' '}
          {trial.following
            ? `${words.followedSince(formats.date(trial.savedAt))} · ${words.checked(formats.date(trial.checkedAt))}`
            : words.saved(formats.date(trial.savedAt))}
        </p>
        {trial.gone && (
          <p className="fine caution">
            {trial.gone.mergedInto === undefined
              ? words.gone(formats.date(trial.gone.since))
              : words.merged(trial.gone.mergedInto)}
          </p>
        )}
        <Disclosure
          summary={trial.notes === '' ? words.notes : `${words.notes}: ${trial.notes.slice(0, 60)}`}
        >
          {() => <Notes trial={trial} />}
        </Disclosure>
      </div>
    </article>
  );
});

const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

function Notes({ trial }: { trial: SavedTrial }) {
  const { saved: words } = usePageStrings();
  const { ask } = useSurroundings();
  const announce = useAnnounce();
  const [notes, setNotes] = useState(trial.notes);
  const [tags, setTags] = useState(trial.tags.join(', '));
  const [failure, setFailure] = useState<Failure>();
  const id = useId();
  const save = async () => {
    const reply = await ask('ui-bg-annotate', { nctId: trial.nctId, notes, tags: tagsOf(tags) });
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) announce(words.notesSaved);
  };
  return (
    <div className="field">
      <label htmlFor={`${id}-notes`}>{words.notes}</label>
      <textarea
        id={`${id}-notes`}
        rows={4}
        value={notes}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setNotes(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className="fine">
        {words.notesHint}
      </p>
      <label htmlFor={`${id}-tags`}>{words.tags}</label>
      <input
        id={`${id}-tags`}
        value={tags}
        onChange={(event) => setTags(event.currentTarget.value)}
      />
      <Button writes look="main" onPress={save}>
        {words.saveNotes}
      </Button>
      {failure && <ErrorNotice failure={failure} onRetry={save} />}
    </div>
  );
}
