// What can be done with the chosen trials, and with all that are shown. Taking out asks once more: notes go with it.
import { useEffect, useId, useRef, useState } from 'react';
import type { SavedChange, SavedTrial } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { TakeAway } from './TakeAway.tsx';

export interface WithChosenProps {
  chosen: readonly SavedTrial[];
  shown: readonly SavedTrial[];
  onChooseShown: () => void;
  onLetGo: () => void;
  onPrint: (trials: readonly SavedTrial[]) => void;
}

type Asking = 'tag' | 'remove' | null;

export function WithChosen({ chosen, shown, onChooseShown, onLetGo, onPrint }: WithChosenProps) {
  const { saved: words } = usePageStrings();
  const { ask } = useSurroundings();
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = async (wanted: SavedChange, done: string) => {
    const nctIds = chosen.map(({ nctId }) => nctId);
    const reply = await ask('ui-bg-change-saved', { nctIds, change: wanted });
    setFailure(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    setAsking(null);
    // What was taken out is said above the list, with the way back.
    if (wanted.to === 'remove') onLetGo();
    else announce(done, 'seen');
  };
  return (
    <div className="with-chosen">
      <div className="row">
        {chosen.length === 0 ? (
          shown.length > 0 && (
            <Button look="quiet" onPress={onChooseShown}>
              {words.chooseShown(shown.length)}
            </Button>
          )
        ) : (
          <>
            <ChosenButtons chosen={chosen} onChange={change} onAsk={setAsking} />
            <Button look="quiet" onPress={onLetGo}>
              {words.letGo}
            </Button>
          </>
        )}
        {shown.length > 0 && (
          <TakeAway
            trials={chosen.length > 0 ? chosen : shown}
            chosen={chosen.length > 0}
            onPrint={onPrint}
          />
        )}
      </div>
      {asking === 'tag' && chosen.length > 0 && <TagForm chosen={chosen} onChange={change} />}
      {asking === 'remove' && chosen.length > 0 && (
        <div className="notice risk" role="alertdialog" aria-label={words.remove}>
          <p>{words.removeAsk(chosen.length)}</p>
          <div className="row">
            <Button writes onPress={() => change({ to: 'remove' }, '')}>
              {words.removeYes}
            </Button>
            <Button look="main" autoFocus onPress={() => setAsking(null)}>
              {words.no}
            </Button>
          </div>
        </div>
      )}
      {failure !== null && <ErrorNotice failure={failure} />}
    </div>
  );
}

interface ChosenProps {
  chosen: readonly SavedTrial[];
  onChange: (change: SavedChange, done: string) => void;
}

function ChosenButtons({
  chosen,
  onChange,
  onAsk,
}: ChosenProps & { onAsk: (asking: Asking) => void }) {
  const { saved: words } = usePageStrings();
  const count = chosen.length;
  return (
    <>
      <span className="fine">{words.chosen(count)}</span>
      <Button
        disabled={count < 2 || count > 4}
        title={words.compareLimit}
        onPress={() => goTo('compare', chosen.map(({ nctId }) => nctId).join(','))}
      >
        {words.compare}
      </Button>
      <Button onPress={() => onAsk('tag')}>{words.tagging}</Button>
      {chosen.some((trial) => !trial.following) && (
        <Button writes onPress={() => onChange({ to: 'follow' }, words.followed(count))}>
          {words.follow}
        </Button>
      )}
      {chosen.some((trial) => trial.following) && (
        <Button writes onPress={() => onChange({ to: 'unfollow' }, words.unfollowed(count))}>
          {words.unfollow}
        </Button>
      )}
      <Button onPress={() => onAsk('remove')}>{words.remove}</Button>
    </>
  );
}

/** One tag for all of them: put on or taken off. Tags they have already are offered. */
function TagForm({ chosen, onChange }: ChosenProps) {
  const { saved: words } = usePageStrings();
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const id = useId();
  const tag = typed.trim();
  const known = [...new Set(chosen.flatMap((trial) => trial.tags))];
  return (
    <div className="notice field">
      <label htmlFor={id}>{words.tagName}</label>
      <div className="row">
        <input
          id={id}
          ref={input}
          list={`${id}-list`}
          maxLength={60}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={`${id}-list`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button
          writes
          look="main"
          disabled={tag === ''}
          onPress={() => onChange({ to: 'tag', tag }, words.tagged(chosen.length, tag))}
        >
          {words.tagOn}
        </Button>
        <Button
          writes
          disabled={!known.includes(tag)}
          onPress={() => onChange({ to: 'untag', tag }, words.untagged(chosen.length, tag))}
        >
          {words.tagOff}
        </Button>
      </div>
    </div>
  );
}
