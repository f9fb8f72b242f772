// The conditions a person follows.
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const NOTHING = {};

export function FollowedConditions() {
  const { conditions: words, loading } = usePageStrings();
  const { formats } = useStrings();
  const { ask } = useSurroundings();
  const { value, failure, reload } = useAnswer('ui-bg-list-conditions', NOTHING, [
    'saved',
    'changes',
  ]);
  if (value === undefined)
    return failure ? (
      <ErrorNotice failure={failure} onRetry={reload} />
    ) : (
      <p className="fine">{loading}</p>
    );
  if (value.length === 0) return <p>{words.empty}</p>;
  return (
    <ul className="plain-list">
      {value.map(({ condition, since, checkedAt, newStudies }) => (
        <li key={condition} className="card">
          <h2 lang="en">{condition}</h2>
          <p className="fine">
            {words.since(formats.date(since))} ·{' '}
            {checkedAt === null ? words.notChecked : words.checked(formats.date(checkedAt))} ·{' '}
            {words.newStudies(newStudies)}
          </p>
          <Button
            writes
            onPress={async () => {
              await ask('ui-bg-unfollow-condition', { condition });
              reload();
            }}
          >
            {words.stop(condition)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
