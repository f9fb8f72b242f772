// A number looked up in the popup: typed, pasted, or dropped with the text it stands in.
import { type FormEvent, useId, useState } from 'react';
import { numbersIn } from '../../lib/nct/numbersIn.ts';
import { parseStudyNumber } from '../../lib/nct/studyNumber.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { StudyButtons } from './StudyButtons.tsx';

export interface LookUpProps {
  typed: string;
  onType: (text: string) => void;
  onOpen: (id: string) => void;
}

export function LookUp({ typed, onType, onOpen }: LookUpProps) {
  const { popup: words } = usePageStrings();
  const [bad, setBad] = useState(false);
  const id = useId();
  const number = parseStudyNumber(typed)?.id;
  const named = number === undefined ? numbersIn(typed) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = number ?? (named.length === 1 ? named[0] : undefined);
    setBad(chosen === undefined && named.length === 0);
    if (chosen !== undefined) onOpen(chosen);
  };
  return (
    <form onSubmit={submit} className="field">
      <label htmlFor={id}>{words.lookUp}</label>
      <div className="row">
        <input
          id={id}
          value={typed}
          placeholder="NCT01234567"
          aria-invalid={bad}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" className="button plain">
          {words.open}
        </button>
      </div>
      <p
        id={`${id}-hint`}
        className={bad ? 'fine caution' : 'fine'}
        role={bad ? 'alert' : undefined}
      >
        {bad ? words.badNumber : words.number}
      </p>
      {named.length > 0 && (
        <section aria-label={words.inText}>
          <p role="status">{words.inText}</p>
          <StudyButtons nctIds={named} onOpen={onOpen} />
        </section>
      )}
    </form>
  );
}
