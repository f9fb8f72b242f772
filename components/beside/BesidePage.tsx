// The browser's side panel: the read of the page in front, with the overlay's own parts, or what to do to get one.
import { useMemo } from 'react';
import { PageFrame } from '../pages/PageFrame.tsx';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import type { PanelPage } from '../panel/hooks/usePage.ts';
import { TrialPanel } from '../panel/TrialPanel.tsx';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import type { Front } from './front.ts';
import { useBeside } from './useBeside.ts';

export interface BesidePageProps extends SettingsProps {
  front: Front;
}

export function BesidePage({ settings, onChange, front }: BesidePageProps) {
  const { beside: words } = usePageStrings();
  const { ask } = useSurroundings();
  const { tab, nctId } = useBeside(front, settings.beside);
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
  if (nctId === null)
    return (
      <PageFrame title={words.choose}>
        <p>{words.chooseText}</p>
      </PageFrame>
    );
  return (
    <div className="beside">
      <TrialPanel
        nctId={nctId}
        settings={settings}
        onSettings={onChange}
        page={page}
        onClose={front.close}
      />
    </div>
  );
}
