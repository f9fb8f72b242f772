// The questions of a read on paper.
import type { Section } from '../../lib/summary/plainRead.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Paragraph, Said } from './VisitRead.tsx';

/** Each question with room for the answer. */
export function VisitQuestions({ section }: { section: Section | undefined }) {
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
