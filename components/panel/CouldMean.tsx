// "What this could mean": active substance, what this could lead to, what could go wrong.
import { useId } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { SectionId } from '../../lib/summary/plainRead.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { ReadSection } from './ReadSection.tsx';

export const COULD_MEAN: readonly SectionId[] = ['substance', 'lead', 'wrong'];

export function CouldMean({ answer }: { answer: TrialAnswer }) {
  const { words } = useStrings();
  const id = useId();
  const sections = answer.read.sections.filter((section) => COULD_MEAN.includes(section.id));
  if (sections.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.read.couldMean}</h3>
      </div>
      <p className="fine">{words.read.couldMeanLead}</p>
      {sections.map((section) => (
        <ReadSection
          key={section.id}
          section={section}
          verbatim={answer.verbatim[section.id]}
          card={section.id === 'lead' ? 'accent' : 'plain'}
        />
      ))}
    </section>
  );
}
