// A study read in a page of ours: for saved studies, for pages where no script may run, and for printing.
import { useRef, useState } from 'react';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { type PanelState, TrialPanel } from '../panel/TrialPanel.tsx';
import { EverythingContext } from '../shared/hooks/useEverything.ts';

export interface TrialPageProps extends SettingsProps {
  nctId: string;
  /** Opens the print dialogue once the study is there. */
  print: boolean;
}

export function TrialPage({ nctId, print, settings, onChange }: TrialPageProps) {
  const { visit: words } = usePageStrings();
  const printed = useRef('');
  const [state, setState] = useState<PanelState>('loading');
  return (
    <EverythingContext value={print}>
      <div className="trial-page">
        {state !== 'error' && (
          <p className="to-visit">
            <a href={`#visit/${nctId}`}>{words.open}</a>
          </p>
        )}
        <TrialPanel
          nctId={nctId}
          settings={settings}
          onSettings={onChange}
          onClose={() => goTo('saved')}
          onState={(state) => {
            setState(state);
            if (!print || printed.current === nctId || (state !== 'ready' && state !== 'stale'))
              return;
            printed.current = nctId;
            window.print();
          }}
        />
      </div>
    </EverythingContext>
  );
}
