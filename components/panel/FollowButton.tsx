// Follow this trial, or stop following; what was done is said and can be undone.
import { useState } from 'react';
import { Button } from '../shared/Button.tsx';
import { failureSaid } from '../shared/failureSaid.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import type { Follow } from './hooks/useFollow.ts';

export function FollowButton({ follow }: { follow: Follow }) {
  const { words } = useStrings();
  const [said, setSaid] = useState<string | null>(null);
  const { following } = follow.state;

  const turn = async () => {
    setSaid(null);
    const done = await (following ? follow.unfollow() : follow.follow());
    if (done) setSaid(following ? words.head.unfollowed : words.head.followed);
  };

  return (
    <>
      <Button
        look="main"
        className={following ? 'follow following' : 'follow'}
        writes
        busy={follow.busy}
        onPress={turn}
      >
        {following ? words.head.following : words.head.follow}
      </Button>
      <div className="said" role="status">
        {said !== null && follow.failure === null && (
          <p>
            {said}{' '}
            <Button look="link" writes onPress={turn}>
              {words.undo}
            </Button>
          </p>
        )}
        {follow.failure !== null && <FollowFailed follow={follow} />}
      </div>
    </>
  );
}

function FollowFailed({ follow }: { follow: Follow }) {
  const { words } = useStrings();
  if (follow.failure === null) return null;
  const { title, advice } = failureSaid(follow.failure, words.failures);
  return (
    <p className="risk-text">
      {words.head.cannotFollow} {title}. {advice}
    </p>
  );
}
