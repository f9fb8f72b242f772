// Reading all studies of a page ahead: asked for once, seen as it goes, stopped at will.
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const NOTHING = {};
/** As many as one run takes. */
const MOST = 100;

export function ReadAll({ nctIds }: { nctIds: readonly string[] }) {
  const { popup: words } = usePageStrings();
  const { ask } = useSurroundings();
  const { value: state, reload } = useAnswer('ui-bg-read-all-state', NOTHING, ['reading']);
  const known = useAnswer('ui-bg-known-heads', { nctIds: nctIds.slice(0, MOST) }, ['reading']);
  if (state === undefined || known.value === undefined) return null;
  const open = nctIds.filter((id) => !known.value?.some((head) => head.nctId === id));
  const start = async () => {
    await ask('ui-bg-read-all', { nctIds: open.slice(0, MOST) });
    reload();
  };
  const stop = async () => {
    await ask('ui-bg-read-all-stop', NOTHING);
    reload();
  };
  const past = state.done + state.failed;
  return (
    <div className="read-all">
      {state.running && (
        <>
          <p role="status">{words.reading(past, state.total)}</p>
          <progress aria-label={words.reading(past, state.total)} value={past} max={state.total} />
          <Button onPress={stop}>{words.stopReading}</Button>
        </>
      )}
      {!state.running && open.length > 1 && (
        <>
          <Button onPress={start}>{words.readAll(Math.min(open.length, MOST))}</Button>
          <p className="fine">{words.readAllHint}</p>
        </>
      )}
      {!state.running && state.failed > 0 && <p className="fine">{words.notRead(state.failed)}</p>}
      {state.failure && <ErrorNotice failure={state.failure} onRetry={start} />}
    </div>
  );
}
