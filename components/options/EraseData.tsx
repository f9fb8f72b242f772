// Erasing: what would go is said first, with counts, and asked once more.
import { useState } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import type { EraseChoice } from '../../lib/share/importPreview.ts';
import { ExportButton } from '../library/ExportButton.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const CHOICES: readonly EraseChoice[] = [
  'cache',
  'saved',
  'changes',
  'requestLog',
  'settings',
  'everything',
];
const NOTHING = {};

export function EraseData() {
  const { options: words } = usePageStrings();
  const { formats } = useStrings();
  const { ask } = useSurroundings();
  const {
    value: counts,
    failure: countFailure,
    reload,
  } = useAnswer('ui-bg-erase-counts', NOTHING, ['saved', 'changes', 'settings']);
  const [chosen, setChosen] = useState<readonly EraseChoice[]>([]);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const name = (choice: EraseChoice) => words.eraseWhat[choice](counts?.[choice] ?? 0);
  const erase = async () => {
    const reply = await ask('ui-bg-erase', { what: [...chosen] });
    setAsking(false);
    setFailure(reply.ok ? undefined : reply.error);
    setDone(reply.ok);
    if (reply.ok) setChosen([]);
    reload();
  };
  return (
    <section className="card">
      <h2>{words.erase}</h2>
      <p>{words.eraseText}</p>
      {countFailure && <ErrorNotice failure={countFailure} onRetry={reload} />}
      {CHOICES.map((choice) => (
        <Checkbox
          key={choice}
          label={name(choice)}
          checked={chosen.includes(choice)}
          onTurn={(yes) => {
            setDone(false);
            setChosen(yes ? [...chosen, choice] : chosen.filter((other) => other !== choice));
          }}
        />
      ))}
      <div className="row">
        <Button
          disabled={chosen.length === 0 || counts === undefined}
          onPress={() => setAsking(true)}
        >
          {words.eraseDo}
        </Button>
        <ExportButton label={words.eraseBackup} />
      </div>
      {asking && (
        <div className="notice risk" role="alertdialog" aria-label={words.erase}>
          <p>{words.eraseAsk(formats.list(chosen.map(name)))}</p>
          <div className="row">
            <Button writes onPress={erase}>
              {words.eraseYes}
            </Button>
            <Button look="main" onPress={() => setAsking(false)}>
              {words.eraseNo}
            </Button>
          </div>
        </div>
      )}
      {done && <p role="status">{words.erased}</p>}
      {failure && <ErrorNotice failure={failure} onRetry={erase} />}
    </section>
  );
}
