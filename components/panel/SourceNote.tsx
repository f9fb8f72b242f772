// "From the registry: …": the record's own words behind a sentence, and the way to them on the page.
import { useState } from 'react';
import type { Shown } from '../../lib/messaging/protocol.ts';
import type { Certainty, Source } from '../../lib/summary/plainRead.ts';
import { Button } from '../shared/Button.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { studyPage } from '../shared/registryLinks.ts';
import { fieldName } from './fieldName.ts';
import { useNotes } from './hooks/useNotes.ts';
import { usePage } from './hooks/usePage.ts';
import { useReading } from './hooks/useReading.ts';
import { isList, pageWords } from './pageWords.ts';

const SHOWN_LENGTH = 400;

const cut = (text: string) =>
  text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH).trimEnd()}…` : text;

export interface SourceNoteProps {
  id: string;
  certainty: Certainty;
  sources: readonly Source[];
}

/** Shown only while the note of `id` is the open one. */
export function SourceNote({ id, certainty, sources }: SourceNoteProps) {
  const { open } = useNotes();
  const { words } = useStrings();
  if (open !== id) return null;
  const lead = words.source.lead[certainty];
  return (
    <span className="note" id={`note-${id}`} role="note">
      {lead !== '' && <span>{lead} </span>}
      <strong>{words.source.from}</strong>{' '}
      {sources.map((source) => (
        <OneSource key={source.ptr + source.value} source={source} />
      ))}
    </span>
  );
}

function OneSource({ source }: { source: Source }) {
  const { words } = useStrings();
  const { host, nctId, show } = usePage();
  const { valueWords } = useReading();
  const inWords = Object.hasOwn(valueWords, source.value) ? valueWords[source.value] : undefined;
  const announce = useAnnounce();
  const [result, setResult] = useState<Shown>('shown');
  const { field, part } = fieldName(source.ptr, words.fields);
  const sayOf = (shown: Shown) =>
    shown === 'absent'
      ? words.say.notOnPage
      : shown === 'elsewhere'
        ? words.say.elsewhere
        : undefined;
  const onShow = async () => {
    const now = await show(source);
    setResult(now);
    announce(sayOf(now) ?? words.say.shown);
  };
  return (
    <span className="note-source">
      {isList(source.value) ? (
        <>
          {field ?? part}, {words.source.wholeList}
        </>
      ) : (
        <>
          “{field !== undefined && `${field}: `}
          {inWords === undefined ? (
            <span lang="en">{cut(pageWords(source.value))}</span>
          ) : (
            <>
              {inWords} (<span lang="en">{source.value}</span>)
            </>
          )}
          ”
        </>
      )}{' '}
      · {part}{' '}
      {host !== null && (
        <Button look="link" onPress={onShow}>
          {words.source.showOnPage}
        </Button>
      )}
      {sayOf(result) && (
        <span className="note-absent">
          {sayOf(result)}{' '}
          {result === 'elsewhere' && (
            <OutLink className="button link" href={studyPage(nctId)}>
              {words.bar.studyPage}
            </OutLink>
          )}
        </span>
      )}
    </span>
  );
}
