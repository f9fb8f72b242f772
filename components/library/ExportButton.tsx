// Saves everything a person keeps here into a file of theirs.
import { useState } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

export function ExportButton({ label }: { label: string }) {
  const { ask, saveFile, now } = useSurroundings();
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    const reply = await ask('ui-bg-export', {});
    setFailure(reply.ok ? undefined : reply.error);
    if (!reply.ok) return;
    saveFile(reply.value.filename, 'application/json', reply.value.json);
    await ask('ui-bg-set-settings', { settings: { copySavedAt: new Date(now()).toISOString() } });
  };
  return (
    <>
      <Button onPress={save}>{label}</Button>
      {failure && <ErrorNotice failure={failure} onRetry={save} />}
    </>
  );
}
