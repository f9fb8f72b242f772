// Stops following a condition, once it was said what goes with it: there is no way back.
import { useRef, useState } from 'react';
import type { FollowedCondition } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const takeFocus = (button: HTMLButtonElement | null) => button?.focus();

interface StopConditionProps extends Pick<FollowedCondition, 'condition' | 'newStudies'> {
  onStopped: () => void;
}

export function StopCondition({ condition, newStudies, onStopped }: StopConditionProps) {
  const { conditions: words } = usePageStrings();
  const { ask } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const stop = async () => {
    const reply = await ask('ui-bg-unfollow-condition', { condition });
    setAsking(false);
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) onStopped();
  };
  return (
    <>
      <Button ref={opener} onPress={() => setAsking(true)}>
        {words.stop(condition)}
      </Button>
      {asking && (
        <div className="notice caution" role="alertdialog" aria-label={words.stop(condition)}>
          <p>{words.stopAsk(newStudies)}</p>
          <div className="row">
            <Button writes onPress={stop}>
              {words.stopYes}
            </Button>
            <Button look="main" ref={takeFocus} onPress={keep}>
              {words.stopNo}
            </Button>
          </div>
        </div>
      )}
      {failure && <ErrorNotice failure={failure} onRetry={stop} />}
    </>
  );
}
