// The dates of a study as a line from first to last, with today on it.
import type { TrialView } from '../../lib/messaging/protocol.ts';
import { Askable } from '../panel/Askable.tsx';
import { SourceNote } from '../panel/SourceNote.tsx';
import { useNow } from '../shared/hooks/useNow.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { timelineSteps } from './timelineSteps.ts';

export function Timeline({ status }: { status: TrialView['status'] }) {
  const { words, formats } = useStrings();
  const today = new Date(useNow()).toISOString().slice(0, 10);
  const steps = timelineSteps(status, today, words.timeline);
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={step.id}
          className={`${step.past ? 'past' : 'ahead'}${step.id === 'today' ? ' today' : ''}`}
        >
          <Askable id={`date-${step.id}`} sources={step.sources}>
            <span className="timeline-date">{formats.date(step.date)}</span> {step.label}
            {step.mark !== null && ` (${words.timeline[step.mark]})`}
          </Askable>
          <SourceNote id={`date-${step.id}`} certainty="stated" sources={step.sources} />
        </li>
      ))}
    </ol>
  );
}
