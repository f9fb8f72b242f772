// When saved things cannot be opened, or the background does not answer: a way to get what can still be read into a file. Writes nothing.
import { useState } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import { backupFilename } from '../../lib/share/writeBackup.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { BrowserStorage } from './browserStorage.ts';

export function Rescue({ storage }: { storage: BrowserStorage }) {
  const { backup: words } = usePageStrings();
  const { saveFile, now } = useSurroundings();
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    const at = new Date(now()).toISOString();
    const file = await storage.rescue(at);
    setFailure(file.ok ? undefined : file.error);
    if (file.ok) saveFile(backupFilename(at), 'application/json', file.value);
  };
  return (
    <section className="card" aria-label={words.rescueTitle}>
      <h2>{words.rescueTitle}</h2>
      <p>{words.rescueText}</p>
      <Button onPress={save}>{words.rescueDo}</Button>
      {failure && <ErrorNotice failure={failure} onRetry={save} />}
    </section>
  );
}
