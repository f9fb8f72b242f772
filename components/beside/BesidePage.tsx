// The browser's side panel: the read of the page in front, with the overlay's own parts, or what to do to get one.
import { useEffect, useMemo, useState } from 'react';
import { PageFrame } from '../pages/PageFrame.tsx';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import type { PanelPage } from '../panel/hooks/usePage.ts';
import { TrialPanel } from '../panel/TrialPanel.tsx';
import { LookUp } from '../popup/LookUp.tsx';
import { StudyButtons } from '../popup/StudyButtons.tsx';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { Front } from './front.ts';
import { useBeside } from './useBeside.ts';

export interface BesidePageProps extends SettingsProps {
  front: Front;
}

export function BesidePage({ settings, onChange, front }: BesidePageProps) {
  const { beside: words } = usePageStrings();
  const { ask, voice } = useSurroundings();
  const { tab, nctId, last, failure, isFromHere, open } = useBeside(front, settings);
  const tabId = tab?.tabId ?? -1;
  const page = useMemo<PanelPage>(
    () => ({
      host: '',
      show: async ({ ptr, value }, nctIds) => {
        const source = { ptr, value };
        const reply = await ask('ui-bg-show-source', { tabId, source, nctIds: [...nctIds] });
        return reply.ok ? reply.value : 'elsewhere';
      },
    }),
    [ask, tabId],
  );
  // What nobody can tell of may be of another page.
  const isHidden = nctId === null || failure !== null;
  // What cannot be seen cannot be stopped.
  useEffect(() => {
    if (isHidden) voice?.stop();
  }, [voice, isHidden]);
  if (tab === null) return null;
  if (tab.isPrivate)
    return (
      <PageFrame title={words.title}>
        <p>{words.isPrivate}</p>
      </PageFrame>
    );
  if (!settings.beside)
    return (
      <PageFrame title={words.title}>
        <p>{words.over}</p>
        <Button look="main" onPress={() => onChange({ beside: true })}>
          {words.here}
        </Button>
      </PageFrame>
    );
  return (
    <>
      {failure && (
        <PageFrame title={words.title}>
          <ErrorNotice failure={failure} onRetry={() => open()} />
        </PageFrame>
      )}
      {isHidden && !failure && <NoStudy last={last} onOpen={open} />}
      {last !== undefined && (
        // What was read stays as it was left, for who comes back to it.
        <div className="beside" hidden={isHidden}>
          <TrialPanel
            nctId={last}
            settings={settings}
            onSettings={onChange}
            page={page}
            onClose={front.close}
            takeFocus={isFromHere}
          />
        </div>
      )}
    </>
  );
}

/** Ways on where the tab in front has no study. */
function NoStudy({ last, onOpen }: { last: string | undefined; onOpen: (nctId: string) => void }) {
  const { beside: words, openLibrary } = usePageStrings();
  const { ask } = useSurroundings();
  const [typed, setTyped] = useState('');
  return (
    <PageFrame title={words.none}>
      <p>{words.noneText}</p>
      <div className="ways">
        {last !== undefined && (
          <section aria-label={words.last}>
            <h2>{words.last}</h2>
            <StudyButtons nctIds={[last]} onOpen={onOpen} />
          </section>
        )}
        <LookUp typed={typed} onType={setTyped} onOpen={onOpen} />
        <div className="row">
          <Button onPress={() => ask('ui-bg-open-page', { page: 'library' })}>{openLibrary}</Button>
        </div>
      </div>
    </PageFrame>
  );
}
