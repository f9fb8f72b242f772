// The rules for joining on paper.
import type { Section } from '../../lib/summary/plainRead.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Lists, Paragraph } from './VisitRead.tsx';

/** The rules with a box before each. */
export function VisitRules({ section }: { section: Section | undefined }) {
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
      <Lists lists={lists} className="tick-list" />
    </section>
  );
}
