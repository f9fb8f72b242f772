// Says that this is a saved copy, how old, why, and lets the person try again.
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { Button } from '../shared/Button.tsx';
import { failureSaid } from '../shared/failureSaid.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

export interface StaleNoticeProps {
  stale: NonNullable<TrialAnswer['stale']>;
  asking: boolean;
  again: () => void;
}

export function StaleNotice({ stale, asking, again }: StaleNoticeProps) {
  const { words, formats } = useStrings();
  const { title, advice } = failureSaid(stale.why, words.failures);
  return (
    <div className="notice caution" role="status">
      <p>
        <strong>{words.stale.from(formats.date(stale.since))}</strong> {title}. {advice}
      </p>
      <Button look="plain" busy={asking} onPress={again}>
        {words.tryAgain}
      </Button>
    </div>
  );
}
