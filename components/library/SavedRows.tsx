// The rows of saved trials that are in view, however many there are, and moving through them with the keyboard.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { SavedRow } from './SavedRow.tsx';

export interface SavedRowsProps {
  trials: readonly SavedTrial[];
  chosen: ReadonlySet<string>;
  onChoose: (nctId: string, yes: boolean) => void;
}

/** Usual height of a closed row in px; rows are measured once they are there. */
const ROW_HEIGHT = 120;
const PAGE_ROWS = 6;

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE_ROWS,
  PageUp: (at) => at - PAGE_ROWS,
  Home: () => 0,
  End: (_at, last) => last,
};

/** The place in the list of the row whose title has the focus; undefined elsewhere, where keys mean other things. */
function placeOf(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || !target.matches('.row-title')) return undefined;
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index == null ? undefined : Number(index);
}

export function SavedRows({ trials, chosen, onChoose }: SavedRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  /** The row that is to have the focus as soon as it is drawn. */
  const wanted = useRef<number>(undefined);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: trials.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 2,
    // Drawn at once, the rows of a long jump are a task of a tenth of a second; drawn in slices, none is long.
    useFlushSync: false,
    scrollMargin: top,
    getItemKey: (index) => trials[index]?.nctId ?? index,
  });
  useEffect(() => {
    if (wanted.current === undefined) return;
    const title = list.current?.querySelector(`[data-index="${wanted.current}"] .row-title`);
    if (!(title instanceof HTMLElement)) return;
    title.focus({ preventScroll: true });
    wanted.current = undefined;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOf(event.target);
    const trial = at === undefined ? undefined : trials[at];
    if (at === undefined || trial === undefined || event.altKey || event.ctrlKey || event.metaKey)
      return;
    if (event.key === ' ') {
      event.preventDefault();
      onChoose(trial.nctId, !chosen.has(trial.nctId));
      return;
    }
    const last = trials.length - 1;
    const to = MOVES[event.key]?.(at, last);
    if (to === undefined) return;
    event.preventDefault();
    wanted.current = Math.min(Math.max(to, 0), last);
    rows.scrollToIndex(wanted.current, { align: 'auto' });
    // Drawn already, it can have the focus at once; else the drawing after the scrolling gives it.
    const title = list.current?.querySelector(`[data-index="${wanted.current}"] .row-title`);
    if (title instanceof HTMLElement) title.focus({ preventScroll: true });
  };
  return (
    <ul
      ref={list}
      className="saved-rows"
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
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
              <SavedRow trial={trial} chosen={chosen.has(trial.nctId)} onChoose={onChoose} />
            </li>
          )
        );
      })}
    </ul>
  );
}
