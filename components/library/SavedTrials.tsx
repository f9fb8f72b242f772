// The list of saved trials: search as you type, filters, order, choosing several, and a window over the rows in view.
import { useDeferredValue, useMemo, useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import { savedCsv } from '../../lib/share/savedCsv.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { filterSaved, NO_FILTER, type SavedFilter } from './filterSaved.ts';
import { SavedFilters } from './SavedFilters.tsx';
import { SavedRows } from './SavedRows.tsx';

const NOTHING = {};

export function SavedTrials() {
  const { saved: words, loading } = usePageStrings();
  const { value, failure, reload } = useAnswer('ui-bg-list-saved', NOTHING, ['saved', 'changes']);
  const [filter, setFilter] = useState<SavedFilter>(NO_FILTER);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const late = useDeferredValue(filter);
  const shown = useMemo(() => filterSaved(value ?? [], late), [value, late]);
  if (failure) return <ErrorNotice failure={failure} onRetry={reload} />;
  if (value === undefined) return <p className="fine">{loading}</p>;
  if (value.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      <SavedFilters trials={value} filter={filter} onChange={setFilter} />
      <p role="status" className="fine">
        {shown.length === 0 ? words.noMatch : words.shown(shown.length, value.length)}
      </p>
      <WithChosen
        chosen={shown.filter((trial) => chosen.has(trial.nctId))}
        shown={shown}
        onDone={() => setChosen(new Set())}
      />
      <SavedRows
        trials={shown}
        chosen={chosen}
        onChoose={(nctId, yes) => {
          const next = new Set(chosen);
          if (yes) next.add(nctId);
          else next.delete(nctId);
          setChosen(next);
        }}
      />
    </>
  );
}

interface WithChosenProps {
  chosen: readonly SavedTrial[];
  shown: readonly SavedTrial[];
  onDone: () => void;
}

/** What can be done with the chosen rows. Taking out asks once more: notes go with it. */
function WithChosen({ chosen, shown, onDone }: WithChosenProps) {
  const { saved: words } = usePageStrings();
  const { ask, saveFile } = useSurroundings();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const withEach = async (message: 'ui-bg-unfollow' | 'ui-bg-remove-saved', done: string) => {
    setAsking(false);
    setFailure(null);
    for (const { nctId } of chosen) {
      const reply = await ask(message, { nctId });
      if (!reply.ok) return setFailure(reply.error);
    }
    announce(done, 'seen');
    onDone();
  };
  const comparable = chosen.length >= 2 && chosen.length <= 4;
  return (
    <div className="row">
      {chosen.length > 0 && <span className="fine">{words.chosen(chosen.length)}</span>}
      <Button
        disabled={!comparable}
        title={words.compareLimit}
        onPress={() => goTo('compare', chosen.map(({ nctId }) => nctId).join(','))}
      >
        {words.compare}
      </Button>
      <Button
        writes
        disabled={!chosen.some((trial) => trial.following)}
        onPress={() => withEach('ui-bg-unfollow', words.unfollowed(chosen.length))}
      >
        {words.unfollow}
      </Button>
      <Button disabled={chosen.length === 0} onPress={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Button
        look="quiet"
        onPress={() =>
          saveFile('plain-trial.csv', 'text/csv', savedCsv(chosen.length > 0 ? chosen : shown))
        }
      >
        {words.citeAll}
      </Button>
      {asking && chosen.length > 0 && (
        <div className="notice risk" role="alertdialog" aria-label={words.remove}>
          <p>{words.removeAsk(chosen.length)}</p>
          <div className="row">
            <Button
              writes
              onPress={() => withEach('ui-bg-remove-saved', words.removed(chosen.length))}
            >
              {words.removeYes}
            </Button>
            <Button look="main" autoFocus onPress={() => setAsking(false)}>
              {words.no}
            </Button>
          </div>
        </div>
      )}
      {failure !== null && <ErrorNotice failure={failure} />}
    </div>
  );
}
