// The overlay as one tree: settings that change at once and are saved behind, and the panel of the study asked for.
import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PanelPage } from '../panel/hooks/usePage.ts';
import type { TrialReply } from '../panel/hooks/useTrial.ts';
import { type PanelState, TrialPanel } from '../panel/TrialPanel.tsx';
import { Ambience } from '../shared/Ambience.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { type Surroundings, useSurroundings } from '../shared/hooks/useSurroundings.ts';

export interface OverlayRootProps {
  nctId: string;
  early?: TrialReply;
  /** Settings at the moment of opening; a new object replaces what is shown. */
  settings: Settings;
  page: PanelPage;
  surroundings: Surroundings;
  preferred: readonly string[];
  takeFocus: boolean;
  onState: (state: PanelState) => void;
  /** Told what is shown now, for what the page around the panel needs (width, pushing aside). */
  onSettings: (settings: Settings) => void;
  onClose: () => void;
}

export function OverlayRoot({
  settings: given,
  surroundings,
  preferred,
  ...rest
}: OverlayRootProps) {
  const [settings, setSettings] = useState(given);
  useEffect(() => setSettings(given), [given]);
  const { onSettings } = rest;
  useEffect(() => {
    onSettings(settings);
  }, [onSettings, settings]);
  return (
    <Ambience settings={settings} surroundings={surroundings} preferred={preferred}>
      <SavingPanel {...rest} settings={settings} setSettings={setSettings} />
    </Ambience>
  );
}

type SavingPanelProps = Omit<OverlayRootProps, 'surroundings' | 'preferred' | 'onSettings'> & {
  setSettings: (settings: Settings) => void;
};

/** Shows a changed setting at once; takes it back and says so when it could not be saved. */
function SavingPanel({ settings, setSettings, ...rest }: SavingPanelProps) {
  const { ask, onChanged } = useSurroundings();
  const { words } = useStrings();
  const announce = useAnnounce();

  const change = useCallback(
    async (part: Partial<Settings>) => {
      setSettings({ ...settings, ...part });
      const reply = await ask('ui-bg-set-settings', { settings: part });
      if (reply.ok) return setSettings(reply.value);
      setSettings(settings);
      announce(words.say.settingFailed, 'seen');
    },
    [ask, announce, words, settings, setSettings],
  );

  useEffect(
    () =>
      onChanged(async (what) => {
        if (!what.includes('settings')) return;
        const reply = await ask('ui-bg-get-settings', {});
        if (reply.ok) setSettings(reply.value);
      }),
    [ask, onChanged, setSettings],
  );

  return <TrialPanel {...rest} settings={settings} onSettings={change} />;
}
