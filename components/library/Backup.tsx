// A backup file out, and one in: first what it would do, then, if wanted, merged.
import { useId, useState } from 'react';
import type { Failure, Result } from '../../lib/result/result.ts';
import type { ImportPreview } from '../../lib/share/importPreview.ts';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { Tick } from '../pages/SettingControls.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { BrowserStorage } from './browserStorage.ts';
import { ExportButton } from './ExportButton.tsx';
import { Keeping } from './Keeping.tsx';

const NOTHING = {};

export interface BackupProps extends SettingsProps {
  storage: BrowserStorage;
}

export function Backup({ storage, settings, onChange }: BackupProps) {
  const { backup: words } = usePageStrings();
  const { formats } = useStrings();
  return (
    <>
      <section className="card">
        <h2>{words.exportTitle}</h2>
        <p>{words.exportText}</p>
        <p className="fine">
          {settings.copySavedAt === ''
            ? words.neverSaved
            : words.lastSaved(formats.date(settings.copySavedAt))}
        </p>
        <ExportButton label={words.exportDo} />
        <Tick
          settings={settings}
          name="monthlyCopy"
          label={words.monthly}
          hint={words.monthlyHint}
          onChange={onChange}
        />
      </section>
      <Keeping storage={storage} />
      <ImportFile />
      <OwnCopies />
    </>
  );
}

/** A way in: what it would do is shown first, and done only when wanted. */
function useImport() {
  const { ask } = useSurroundings();
  const [preview, setPreview] = useState<ImportPreview>();
  const [failure, setFailure] = useState<Failure>();
  const [done, setDone] = useState(false);
  const look = async (request: Promise<Result<ImportPreview>>) => {
    const reply = await request;
    setDone(false);
    setFailure(reply.ok ? undefined : reply.error);
    setPreview(reply.ok ? reply.value : undefined);
  };
  const apply = async (token: string) => {
    const reply = await ask('ui-bg-import-apply', { token });
    setPreview(undefined);
    setFailure(reply.ok ? undefined : reply.error);
    setDone(reply.ok);
  };
  return { preview, failure, done, look, apply, cancel: () => setPreview(undefined) };
}

type Importing = ReturnType<typeof useImport>;

function ImportState({ preview, failure, done, apply, cancel }: Importing) {
  const { backup: words } = usePageStrings();
  return (
    <>
      {failure && <ErrorNotice failure={failure} />}
      {preview && (
        <Preview preview={preview} onApply={() => apply(preview.token)} onCancel={cancel} />
      )}
      {done && <p role="status">{words.done}</p>}
    </>
  );
}

function ImportFile() {
  const { backup: words } = usePageStrings();
  const { ask } = useSurroundings();
  const importing = useImport();
  const id = useId();
  const choose = async (file: File | undefined) => {
    if (file !== undefined)
      await importing.look(ask('ui-bg-import-preview', { json: await file.text() }));
  };
  return (
    <section className="card">
      <h2>{words.importTitle}</h2>
      <p>{words.importText}</p>
      <div className="field">
        <label htmlFor={id}>{words.importChoose}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            choose(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <ImportState {...importing} />
    </section>
  );
}

/** Copies the background put aside by itself. */
function OwnCopies() {
  const { backup: words } = usePageStrings();
  const { formats } = useStrings();
  const { ask } = useSurroundings();
  const importing = useImport();
  const { value, failure, reload } = useAnswer('ui-bg-list-backups', NOTHING, ['saved']);
  return (
    <section className="card">
      <h2>{words.ownTitle}</h2>
      <p>{words.ownText}</p>
      {failure && <ErrorNotice failure={failure} onRetry={reload} />}
      {value?.length === 0 && <p className="fine">{words.ownNone}</p>}
      <ul className="plain-list">
        {value?.map(({ at, trials }) => (
          <li key={at} className="row">
            <span>{words.own(formats.date(at), trials)}</span>
            <Button look="link" onPress={() => importing.look(ask('ui-bg-backup-preview', { at }))}>
              {words.ownRestore(formats.date(at))}
            </Button>
          </li>
        ))}
      </ul>
      <ImportState {...importing} />
    </section>
  );
}

interface PreviewProps {
  preview: ImportPreview;
  onApply: () => void;
  onCancel: () => void;
}

function Preview({ preview, onApply, onCancel }: PreviewProps) {
  const { backup: words } = usePageStrings();
  const { formats } = useStrings();
  return (
    <div className="notice" role="status">
      <p className="notice-title">{words.preview}</p>
      <p>{words.exported(formats.date(preview.exportedAt))}</p>
      <ul>
        <li>{words.trialsNew(preview.trialsNew)}</li>
        <li>{words.trialsMerged(preview.trialsMerged)}</li>
        <li>{words.trialsSame(preview.trialsSame)}</li>
        <li>{words.conditionsNew(preview.conditionsNew)}</li>
      </ul>
      <div className="row">
        <Button writes look="main" onPress={onApply}>
          {words.apply}
        </Button>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
