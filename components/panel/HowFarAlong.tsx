// The section with the phase ladder.
import { useId } from 'react';
import type { TrialView } from '../../lib/messaging/protocol.ts';
import { stageOf } from '../../lib/summary/glance/stageOf.ts';
import { PhaseLadder } from '../charts/PhaseLadder.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

export function HowFarAlong({ trial }: { trial: TrialView }) {
  const { words } = useStrings();
  const id = useId();
  const { studyType, phases } = trial.design;
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.ladder.heading}</h3>
      </div>
      <PhaseLadder
        stage={stageOf(
          studyType?.value,
          phases.items.map((phase) => phase.value),
          words,
        )}
      />
    </section>
  );
}
