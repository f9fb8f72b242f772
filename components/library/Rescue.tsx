// When saved things cannot be opened: a way to get what can still be read out into a file. Writes nothing.
import { usePageStrings } from '../pages/usePageStrings.ts';
import { ExportButton } from './ExportButton.tsx';

export function Rescue() {
  const { backup: words } = usePageStrings();
  return (
    <section className="card" aria-label={words.rescueTitle}>
      <h2>{words.rescueTitle}</h2>
      <p>{words.rescueText}</p>
      <ExportButton label={words.rescueDo} />
    </section>
  );
}
