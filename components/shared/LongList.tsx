// A list that shows its first few items and the rest when asked.
import { type ReactNode, useState } from 'react';
import { useEverything } from './hooks/useEverything.ts';
import { useStrings } from './hooks/useStrings.ts';

export interface LongListProps<T> {
  items: readonly T[];
  keyOf: (item: T, index: number) => string;
  render: (item: T) => ReactNode;
  first?: number;
  className?: string;
  labelledBy?: string;
}

/** Shows `first` items (six unless told) and a button for the rest; one item more than that is shown at once. */
export function LongList<T>({
  items,
  keyOf,
  render,
  first = 6,
  className,
  labelledBy,
}: LongListProps<T>) {
  const [all, setAll] = useState(useEverything());
  const { words } = useStrings();
  const short = items.length > first + 1;
  const shown = short && !all ? items.slice(0, first) : items;
  return (
    <>
      <ul className={className} aria-labelledby={labelledBy}>
        {shown.map((item, index) => (
          <li key={keyOf(item, index)}>{render(item)}</li>
        ))}
      </ul>
      {short && (
        <p className="show-all">
          <button
            type="button"
            className="button link"
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? words.read.showFewer : words.read.showAll(items.length)}
          </button>
        </p>
      )}
    </>
  );
}
