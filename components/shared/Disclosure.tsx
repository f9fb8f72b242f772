// Something that opens and closes in place; what is inside is made only once it is opened.
import { type ReactNode, useId, useState } from 'react';
import { useEverything } from './hooks/useEverything.ts';

export interface DisclosureProps {
  summary: ReactNode;
  children: () => ReactNode;
}

export function Disclosure({ summary, children }: DisclosureProps) {
  const [open, setOpen] = useState(useEverything());
  const id = useId();
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true" className="chevron" />
        <span>{summary}</span>
      </button>
      <div id={id} hidden={!open} className="disclosure-inside">
        {open && children()}
      </div>
    </div>
  );
}
