// Saved trials for paper: every one of them, nothing to press, and the browser's print dialogue.
import { useEffect, useRef } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

export interface PaperListProps {
  trials: readonly SavedTrial[];
  /** Called when the dialogue is closed, printed or not. */
  onDone: () => void;
}

export function PaperList({ trials, onDone }: PaperListProps) {
  const { saved: words } = usePageStrings();
  const { words: panel } = useStrings();
  const asked = useRef(false);
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    if (!asked.current) window.print();
    asked.current = true;
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return (
    <ol className="paper-list">
      {trials.map((trial) => (
        <li key={trial.nctId}>
          <h2>{trial.headline}</h2>
          <p>
            {trial.nctId} · {statusTone(trial.status, panel).text}
            {trial.hasResults && ` · ${words.results}`}
          </p>
          <p lang="en">{trial.briefTitle}</p>
          {trial.tags.length > 0 && (
            <p>
              {words.tag}: {trial.tags.join(', ')}
            </p>
          )}
          {trial.notes !== '' && (
            <p className="notes">
              {words.notes}: {trial.notes}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
