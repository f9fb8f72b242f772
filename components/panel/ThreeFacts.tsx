// People, time and places at a glance.
import type { TrialView } from '../../lib/messaging/protocol.ts';
import { threeFacts } from '../../lib/summary/glance/threeFacts.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { Askable } from './Askable.tsx';
import { SourceNote } from './SourceNote.tsx';

export function ThreeFacts({ trial }: { trial: TrialView }) {
  const { words, formats } = useStrings();
  const facts = threeFacts(trial, words.three, formats);
  // A way to get a treatment outside a study has no people, time or places: three times "Not stated" says nothing.
  if (facts.every((fact) => fact.sources.length === 0)) return null;
  return (
    <>
      <ul className="three" aria-label={words.three.label}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <Askable id={`fact-${fact.id}`} sources={fact.sources}>
              <span className="three-value">{fact.value}</span>{' '}
              <span className="three-label">{fact.label}</span>
            </Askable>
          </li>
        ))}
      </ul>
      {facts.map((fact) => (
        <SourceNote
          key={fact.id}
          id={`fact-${fact.id}`}
          certainty={fact.certainty}
          sources={fact.sources}
        />
      ))}
    </>
  );
}
