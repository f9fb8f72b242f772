// What changed since the person followed, heaviest first.
import { useId } from 'react';
import type { Change, ChangeWeight } from '../../lib/follow/change.ts';
import { Button } from '../shared/Button.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { LongList } from '../shared/LongList.tsx';

const ORDER: Record<ChangeWeight, number> = { important: 0, notable: 1, minor: 2 };

/** Heaviest first; among equals, newest first. */
export const byWeight = (changes: readonly Change[]): Change[] =>
  changes.toSorted(
    (a, b) => ORDER[a.weight] - ORDER[b.weight] || b.foundAt.localeCompare(a.foundAt),
  );

export function ChangesSection({ changes, since }: { changes: readonly Change[]; since: string }) {
  const { words, formats } = useStrings();
  const { ask } = useSurroundings();
  const id = useId();
  const unseen = changes.filter((change) => !change.seen).map((change) => change.id);
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.changes.heading}</h3>
      </div>
      {changes.length === 0 ? (
        <p>{words.changes.none(formats.date(since))}</p>
      ) : (
        <LongList
          items={byWeight(changes)}
          className="changes"
          keyOf={(change) => change.id}
          render={(change) => <OneChange change={change} />}
        />
      )}
      {unseen.length > 0 && (
        <Button writes onPress={() => void ask('ui-bg-mark-seen', { ids: unseen })}>
          {words.changes.markSeen}
        </Button>
      )}
    </section>
  );
}

export function OneChange({ change }: { change: Change }) {
  const { words, formats } = useStrings();
  return (
    <>
      <span className={`weight ${change.weight}`}>{words.changes.weight[change.weight]}</span>
      {!change.seen && <span className="is-new">{words.changes.isNew}</span>} {change.text}{' '}
      <span className="fine">{words.changes.found(formats.date(change.foundAt))}</span>
    </>
  );
}
