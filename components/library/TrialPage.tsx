// A study read in a page of ours: for saved studies, for pages where no script may run, and for printing.
import { useEffect, useRef } from 'react';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { goTo } from '../pages/useHash.ts';
import { TrialPanel } from '../panel/TrialPanel.tsx';

export interface TrialPageProps extends SettingsProps {
  nctId: string;
  /** Opens the print dialogue once the study is there. */
  print: boolean;
}

export function TrialPage({ nctId, print, settings, onChange }: TrialPageProps) {
  const printed = useRef(false);
  useEffect(() => {
    printed.current = false;
  }, [nctId]);
  return (
    <div className="trial-page">
      <TrialPanel
        nctId={nctId}
        settings={settings}
        onSettings={onChange}
        onClose={() => goTo('saved')}
        onState={(state) => {
          if (!print || printed.current || (state !== 'ready' && state !== 'stale')) return;
          printed.current = true;
          window.print();
        }}
      />
    </div>
  );
}
