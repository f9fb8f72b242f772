// One section of the plain read: heading, how long to show it, sentences and lists.
import { type ReactNode, useId, useState } from 'react';
import type { ReadLength } from '../../lib/settings/settings.ts';
import type { Section, SentenceList } from '../../lib/summary/plainRead.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { LongList } from '../shared/LongList.tsx';
import { atLength, lengthsOf, withoutGeneral } from './atLength.ts';
import { useReading } from './hooks/useReading.ts';
import { type Nested, nested } from './nested.ts';
import { pageWords } from './pageWords.ts';
import { NoteOf, OneSentence, SentenceRun } from './SentenceRun.tsx';

export interface ReadSectionProps {
  section: Section;
  /** The registry's own text behind this section, for the length "registry". */
  verbatim: readonly string[] | undefined;
  /** A card inside "What this could mean". */
  card?: 'plain' | 'accent';
  children?: ReactNode;
}

/** Sections whose sentences are points of their own rather than a text. */
const AS_LIST: ReadonlySet<string> = new Set(['wrong', 'questions']);

export function ReadSection({ section: whole, verbatim = [], card, children }: ReadSectionProps) {
  const { settings } = useReading();
  const section = settings.generalCards ? whole : withoutGeneral(whole);
  const [own, setOwn] = useState<ReadLength | null>(null);
  const id = useId();
  const lengths = lengthsOf(section, verbatim);
  const asked = own ?? settings.length;
  const length = lengths.includes(asked) ? asked : 'standard';
  const Heading = card === undefined ? 'h3' : 'h4';
  return (
    <section
      aria-labelledby={id}
      className={card === undefined ? 'section' : `section card ${card}`}
    >
      <div className="section-head">
        <Heading id={id}>{section.heading}</Heading>
        {lengths.length > 1 && (
          <LengthChoice
            name={section.heading}
            lengths={lengths}
            length={length}
            onChoose={setOwn}
          />
        )}
      </div>
      {length === 'registry' ? (
        <RegistryWords paragraphs={verbatim} />
      ) : (
        <SectionText section={section} length={length} />
      )}
      {children}
    </section>
  );
}

interface LengthChoiceProps {
  name: string;
  lengths: readonly ReadLength[];
  length: ReadLength;
  onChoose: (length: ReadLength) => void;
}

function LengthChoice({ name, lengths, length, onChoose }: LengthChoiceProps) {
  const { words } = useStrings();
  return (
    <select
      className="length"
      aria-label={words.read.length(name)}
      value={length}
      onChange={(event) => {
        const chosen = lengths.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {lengths.map((each) => (
        <option key={each} value={each}>
          {words.read.lengths[each]}
        </option>
      ))}
    </select>
  );
}

function RegistryWords({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <blockquote className="verbatim" lang="en">
      {pageWords(paragraphs.join('\n\n'))}
    </blockquote>
  );
}

function SectionText({ section: whole, length }: { section: Section; length: ReadLength }) {
  const { section, firstItems } = atLength(whole, length);
  const { sentences, lists = [], missing } = section;
  const asList = AS_LIST.has(section.id) && sentences.length > 1;
  return (
    <>
      <SentenceRun sentences={sentences} asList={asList} />
      {sentences.length === 0 && missing !== undefined && <p className="missing">{missing}</p>}
      {lists.map((list) => (
        <LabelledList key={list.label} list={list} firstItems={firstItems} />
      ))}
    </>
  );
}

function LabelledList({ list, firstItems }: { list: SentenceList; firstItems: number }) {
  const id = useId();
  return (
    <div className="labelled-list">
      <p id={id} className="list-label">
        {list.label}
      </p>
      <LongList
        labelledBy={id}
        items={nested(list.items)}
        first={firstItems}
        className="points"
        keyOf={({ item }) => item.id}
        render={(node) => <ListItem node={node} />}
      />
    </div>
  );
}

function ListItem({ node: { item, under } }: { node: Nested }) {
  return (
    <>
      <span className="gloss-area">
        <OneSentence sentence={item} />
        <NoteOf sentence={item} />
      </span>
      {under.length > 0 && (
        <ul className="points">
          {under.map((node) => (
            <li key={node.item.id}>
              <ListItem node={node} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
