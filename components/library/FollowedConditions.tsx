// The conditions a person follows.
import type { StudyFilter } from '../../lib/follow/studyFilter.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { ConditionFilter } from './ConditionFilter.tsx';
import { StopCondition } from './StopCondition.tsx';

const NOTHING = {};

const isNarrowed = ({ joinable, age, country, near }: StudyFilter): boolean =>
  joinable || near || age !== null || country !== '';

export function FollowedConditions() {
  const { conditions: words, loading } = usePageStrings();
  const { formats, words: panel } = useStrings();
  const announce = useAnnounce();
  const settings = useAnswer('ui-bg-get-settings', NOTHING, ['settings']);
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
      {value.map(({ condition, since, checkedAt, newStudies, filter }) => (
        <li key={condition} className="card">
          <h2 lang="en">{condition}</h2>
          <p className="fine">
            {words.since(formats.date(since))} ·{' '}
            {checkedAt === null ? words.notChecked : words.checked(formats.date(checkedAt))} ·{' '}
            {words.newStudies(newStudies)}
          </p>
          <Disclosure summary={isNarrowed(filter) ? words.tellsSome : words.tellsAll}>
            {() => (
              <ConditionFilter
                filter={filter}
                place={settings.value?.place ?? null}
                onSave={async (next) => {
                  const reply = await ask('ui-bg-filter-condition', { condition, filter: next });
                  announce(reply.ok ? words.filterSaved : panel.updates.failed, 'seen');
                  reload();
                }}
              />
            )}
          </Disclosure>
          <StopCondition condition={condition} newStudies={newStudies} onStopped={reload} />
        </li>
      ))}
    </ul>
  );
}
