// A button that opens a small box of choices; Escape, a click outside or leaving it closes the box.
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useEscape } from './hooks/useEscape.ts';
import { useLeave } from './hooks/useLeave.ts';

export interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  face: ReactNode;
  children: (close: () => void) => ReactNode;
}

export function Menu({ label, face, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const leave = useCallback(() => setOpen(false), []);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  useEscape(box, open, close);
  useLeave(box, open, leave);
  return (
    <div className="menu" ref={box}>
      <button
        ref={button}
        type="button"
        className="button quiet icon"
        aria-label={label}
        title={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      <div id={id} className="menu-box" hidden={!open}>
        {open && children(close)}
      </div>
    </div>
  );
}
