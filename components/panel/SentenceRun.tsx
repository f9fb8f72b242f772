// Sentences one after the other in short paragraphs, general knowledge set apart and named as such.
import type { Sentence } from '../../lib/summary/plainRead.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { Askable } from './Askable.tsx';
import { generalText } from './generalText.ts';
import { SentenceText } from './SentenceText.tsx';
import { SourceNote } from './SourceNote.tsx';

/** Three sentences a paragraph at most (HRA plain-language guidance). */
const PARAGRAPH = 3;

function paragraphs(sentences: readonly Sentence[]): Sentence[][] {
  const all: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    const alone = sentence.certainty === 'general' || last?.[0]?.certainty === 'general';
    if (last === undefined || alone || last.length === PARAGRAPH) all.push([sentence]);
    else last.push(sentence);
  }
  return all;
}

export interface SentenceRunProps {
  sentences: readonly Sentence[];
  /** Each sentence on a line of its own, as a list. */
  asList?: boolean;
}

export function SentenceRun({ sentences, asList = false }: SentenceRunProps) {
  if (asList)
    return (
      <ul className="points">
        {sentences.map((sentence) => (
          <li key={sentence.id} className="gloss-area">
            <OneSentence sentence={sentence} />
            <NoteOf sentence={sentence} />
          </li>
        ))}
      </ul>
    );
  return paragraphs(sentences).map((group) => (
    <p key={group[0]?.id} className="gloss-area">
      {group.map((sentence, index) => (
        <span key={sentence.id}>
          {index > 0 && ' '}
          <OneSentence sentence={sentence} />
        </span>
      ))}
      {group.map((sentence) => (
        <NoteOf key={sentence.id} sentence={sentence} />
      ))}
    </p>
  ));
}

/** One sentence; common knowledge carries the words "In general" and the page it rests on. */
export function OneSentence({ sentence }: { sentence: Sentence }) {
  const { words } = useStrings();
  if (sentence.certainty !== 'general')
    return (
      <Askable id={sentence.id} sources={sentence.sources}>
        <SentenceText sentence={sentence} />
      </Askable>
    );
  const { lead, rest } = generalText(sentence.text, words.read.inGeneral);
  return (
    <span className="general">
      <span className="general-tag">{lead}</span>
      <SentenceText sentence={{ text: rest, sources: [] }} />
      {sentence.reference !== undefined && (
        <>
          {' '}
          <OutLink href={sentence.reference}>{words.read.reference}</OutLink>
        </>
      )}
    </span>
  );
}

export function NoteOf({ sentence }: { sentence: Sentence }) {
  if (sentence.certainty === 'general') return null;
  return <SourceNote id={sentence.id} certainty={sentence.certainty} sources={sentence.sources} />;
}
