// The rows of saved trials that are in view, however many there are.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { SavedRow } from './SavedRow.tsx';

export interface SavedRowsProps {
  trials: readonly SavedTrial[];
  chosen: ReadonlySet<string>;
  onChoose: (nctId: string, yes: boolean) => void;
}

/** Usual height of a closed row in px; rows are measured once they are there. */
const ROW_HEIGHT = 120;

export function SavedRows({ trials, chosen, onChoose }: SavedRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: trials.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => trials[index]?.nctId ?? index,
  });
  return (
    <ul ref={list} className="saved-rows" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const trial = trials[row.index];
        return (
          trial && (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              aria-setsize={trials.length}
              aria-posinset={row.index + 1}
              style={{ transform: `translateY(${row.start - top}px)` }}
            >
              <SavedRow
                trial={trial}
                chosen={chosen.has(trial.nctId)}
                onChoose={(yes) => onChoose(trial.nctId, yes)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}
