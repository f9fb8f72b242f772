// Words that can be asked "where does it say that?": a click on them, or the small button behind them, opens the note.
import type { ReactNode } from 'react';
import type { Source } from '../../lib/summary/plainRead.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useNotes } from './hooks/useNotes.ts';

export interface AskableProps {
  id: string;
  sources: readonly Source[];
  children: ReactNode;
}

/**
 * The whole text answers a click (see `useAskByClick`), the button serves keyboard and screen reader:
 * a sentence that is itself one long button is tiring to listen to.
 */
export function Askable({ id, sources, children }: AskableProps) {
  const { open, toggle } = useNotes();
  const { words } = useStrings();
  if (sources.length === 0) return children;
  return (
    <span className="askable" data-ask={id} {...(open === id && { 'data-open': '' })}>
      <span id={`text-${id}`} className="askable-text">
        {children}
      </span>
      <button
        type="button"
        className="ask"
        aria-label={words.source.ask}
        title={words.source.ask}
        aria-describedby={`text-${id}`}
        aria-expanded={open === id}
        aria-controls={`note-${id}`}
        onClick={() => toggle(id)}
      />
    </span>
  );
}
