// The list of saved trials: search as you type, filters, order, choosing several, and a window over the rows in view.
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { filterSaved, NO_FILTER, type SavedFilter } from '../../lib/follow/filterSaved.ts';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { useSilence } from '../pages/useSilence.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useEscape } from '../shared/hooks/useEscape.ts';
import type { BackupProps } from './Backup.tsx';
import { MonthlyCopy } from './MonthlyCopy.tsx';
import { PaperList } from './PaperList.tsx';
import { Rescue } from './Rescue.tsx';
import { SavedFilters } from './SavedFilters.tsx';
import { SavedRows } from './SavedRows.tsx';
import { useSavedTrials } from './useSavedTrials.ts';
import { WithChosen } from './WithChosen.tsx';

const NONE: ReadonlySet<string> = new Set();

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, select');

/** A slash anywhere on the page leads to the search, as on many pages with lists. */
function useSlash(to: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      to();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [to]);
}

export function SavedTrials({ storage, ...settings }: BackupProps) {
  const { saved: words, loading } = usePageStrings();
  const { value, failure, reload } = useSavedTrials();
  const [filter, setFilter] = useState<SavedFilter>(NO_FILTER);
  const [chosen, setChosen] = useState(NONE);
  const [paper, setPaper] = useState<readonly SavedTrial[]>();
  const search = useRef<HTMLInputElement>(null);
  useSlash(useCallback(() => search.current?.focus(), []));
  const late = useDeferredValue(filter);
  const shown = useMemo(() => filterSaved(value ?? [], late), [value, late]);
  const chosenTrials = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter((trial) => chosen.has(trial.nctId))),
    [shown, chosen],
  );
  const choose = useCallback(
    (nctId: string, yes: boolean) =>
      setChosen((before) => {
        const next = new Set(before);
        if (yes) next.add(nctId);
        else next.delete(nctId);
        return next;
      }),
    [],
  );
  const box = useRef<HTMLDivElement>(null);
  const onEscape = useCallback(() => {
    if (document.activeElement === search.current) setFilter((before) => ({ ...before, text: '' }));
    else setChosen(NONE);
  }, []);
  useEscape(box, value !== undefined, onEscape);
  const isSilent = useSilence(value === undefined && failure === undefined);
  if (failure || isSilent)
    return (
      <>
        <ErrorNotice
          failure={failure ?? { kind: 'bug', detail: 'the background does not answer' }}
          onRetry={reload}
        />
        <Rescue storage={storage} />
      </>
    );
  if (value === undefined) return <p className="fine">{loading}</p>;
  if (value.length === 0) return <p>{words.empty}</p>;
  if (paper) return <PaperList trials={paper} onDone={() => setPaper(undefined)} />;
  return (
    <div ref={box}>
      <MonthlyCopy trials={value} {...settings} />
      <SavedFilters trials={value} filter={filter} search={search} onChange={setFilter} />
      <p role="status" className="fine">
        {shown.length === 0 ? words.noMatch : words.shown(shown.length, value.length)}
      </p>
      <p className="fine keys">{words.keys}</p>
      <WithChosen
        chosen={chosenTrials}
        shown={shown}
        onChooseShown={() => setChosen(new Set(shown.map(({ nctId }) => nctId)))}
        onLetGo={() => setChosen(NONE)}
        onPrint={setPaper}
      />
      <SavedRows trials={shown} chosen={chosen} onChoose={choose} />
    </div>
  );
}
