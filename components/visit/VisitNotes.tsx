// A person's own notes on paper.
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';

const WRITING_LINES = [1, 2, 3, 4, 5, 6];

/** What the person wrote about the study, if it is in the list, and room for more. */
export function VisitNotes({ nctId }: { nctId: string }) {
  const { visit: words } = usePageStrings();
  const { value } = useAnswer('ui-bg-list-saved', { nctIds: [nctId] }, ['saved']);
  const notes = value?.[0]?.notes ?? '';
  return (
    <section>
      <h3>{notes === '' ? words.room : words.notes}</h3>
      {notes !== '' && <p className="visit-notes">{notes}</p>}
      {WRITING_LINES.map((line) => (
        <span key={line} className="writing-line" />
      ))}
    </section>
  );
}
