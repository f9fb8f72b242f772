// The sentences of a read on paper: nothing to press, nothing hidden.
import type { Section, Sentence } from '../../lib/summary/plainRead.ts';
import { generalText } from '../panel/generalText.ts';
import { type Nested, nested } from '../panel/nested.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

export function Said({ sentence }: { sentence: Sentence }) {
  const { words } = useStrings();
  if (sentence.certainty !== 'general') return sentence.text;
  const { lead, rest } = generalText(sentence.text, words.read.inGeneral);
  return lead + rest;
}

export function Paragraph({ sentences }: { sentences: readonly Sentence[] }) {
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
export function ReadPart({ section }: { section: Section | undefined }) {
  if (section === undefined) return null;
  const { heading, sentences, lists = [], missing } = section;
  if (sentences.length + lists.length === 0 && missing === undefined) return null;
  return (
    <section>
      <h3>{heading}</h3>
      {sentences.length === 0 && missing !== undefined && <p>{missing}</p>}
      <Paragraph sentences={sentences} />
      <Lists lists={lists} className="points" />
    </section>
  );
}

interface ListsProps {
  lists: NonNullable<Section['lists']>;
  className: string;
}

export function Lists({ lists, className }: ListsProps) {
  return lists.map(({ label, items }) => (
    <div key={label}>
      <p className="visit-label">{label}</p>
      <Items items={nested(items)} className={className} />
    </div>
  ));
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
