// A word that can be explained in place: a tap, Enter or Space shows what it means.
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { useEscape } from '../shared/hooks/useEscape.ts';
import { useLeave } from '../shared/hooks/useLeave.ts';

/** The explanation spans the width of the nearest `.gloss-area`, so that it never leaves the panel. */
export function GlossWord({ text, plain }: { text: string; plain: string }) {
  const [open, setOpen] = useState(false);
  const [below, setBelow] = useState(0);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  useEscape(box, open, close);
  useLeave(box, open, close);

  useLayoutEffect(() => {
    if (open && button.current !== null)
      setBelow(button.current.offsetTop + button.current.offsetHeight);
  }, [open]);

  return (
    <span ref={box}>
      <button
        ref={button}
        type="button"
        className="gloss"
        aria-expanded={open}
        aria-describedby={id}
        onClick={() => setOpen(!open)}
      >
        {text}
      </button>
      <span
        id={id}
        role="tooltip"
        className={open ? 'gloss-plain' : 'unseen'}
        {...(open && { style: { insetBlockStart: below } })}
      >
        {plain}
      </span>
    </span>
  );
}
