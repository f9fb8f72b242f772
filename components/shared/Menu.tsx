// A button that opens a small box of choices; Escape, a click outside or leaving it closes the box.
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useEscape } from './hooks/useEscape.ts';
import { useLeave } from './hooks/useLeave.ts';

export interface MenuProps {
  /** Accessible name of the button. */
  label: string;
  face: ReactNode;
  /** `plain` for a button with words; else it is a sign in a bar. */
  look?: 'plain';
  children: (close: () => void) => ReactNode;
}

export function Menu({ label, face, look, children }: MenuProps) {
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
        className={look === undefined ? 'button quiet icon' : 'button plain'}
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
