// The rules for joining on paper.
import type { Section } from '../../lib/summary/plainRead.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { nested } from '../panel/nested.ts';
import { Items, Paragraph } from './VisitRead.tsx';

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
      {lists.map(({ label, items }) => (
        <div key={label}>
          <p className="visit-label">{label}</p>
          <Items items={nested(items)} className="tick-list" />
        </div>
      ))}
    </section>
  );
}
