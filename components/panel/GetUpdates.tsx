// "Get updates": this study, and new studies for its conditions.
import { useId } from 'react';
import type { PlainCondition } from '../../lib/summary/plainCondition.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { failureSaid } from '../shared/failureSaid.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { LongList } from '../shared/LongList.tsx';
import type { Follow } from './hooks/useFollow.ts';

export interface GetUpdatesProps {
  follow: Follow;
  conditions: readonly PlainCondition[];
}

const sameWording = (a: string, b: string) =>
  a.toLowerCase().replace(/\s+/g, ' ').trim() === b.toLowerCase().replace(/\s+/g, ' ').trim();

export function GetUpdates({ follow, conditions }: GetUpdatesProps) {
  const { words } = useStrings();
  const { ask } = useSurroundings();
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.updates.heading}</h3>
      </div>
      <p className="fine">{words.updates.lead}</p>
      <Checkbox
        label={words.updates.thisStudy}
        checked={follow.state.following}
        disabled={follow.busy}
        onTurn={(on) => void (on ? follow.follow() : follow.unfollow())}
      />
      <LongList
        items={conditions}
        className="bare"
        keyOf={(condition) => condition.listed}
        render={(condition) => (
          <Checkbox
            label={words.updates.condition(condition.plain ?? condition.listed)}
            checked={follow.conditions.some((each) => sameWording(each, condition.listed))}
            disabled={follow.busy}
            onTurn={(on) => void follow.setCondition(condition.listed, on)}
          />
        )}
      />
      {follow.conditions.length > 0 && (
        <Button
          look="link"
          onPress={() => ask('ui-bg-open-page', { page: 'library', hash: 'conditions' })}
        >
          {words.updates.which}
        </Button>
      )}
      {follow.failure !== null && (
        <p className="risk-text" role="alert">
          {words.updates.failed} {failureSaid(follow.failure, words.failures).advice}
        </p>
      )}
    </section>
  );
}
