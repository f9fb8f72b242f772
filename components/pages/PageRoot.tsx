// The root of every page of ours: its settings, and what they mean for language, colours and text size.
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { Ambience } from '../shared/Ambience.tsx';
import type { Surroundings } from '../shared/hooks/useSurroundings.ts';
import { useTheme } from '../shared/hooks/useTheme.ts';
import type { SettingsProps } from './ReadingSettings.tsx';
import { useSilence } from './useSilence.ts';

export interface PageRootProps {
  surroundings: Surroundings;
  /** The person's languages, best first (BCP 47). */
  preferred: readonly string[];
  children: (settings: SettingsProps) => ReactNode;
}

/** Settings as saved: null until they are known, the defaults when they cannot be read. */
function useSavedSettings({ ask, onChanged }: Surroundings) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const load = useCallback(async () => {
    const reply = await ask('ui-bg-get-settings', {});
    setSettings(reply.ok ? reply.value : DEFAULT_SETTINGS);
  }, [ask]);
  useEffect(() => {
    load();
    return onChanged((what) => {
      if (what.includes('settings')) load();
    });
  }, [load, onChanged]);
  const onChange = useCallback(
    async (change: Partial<Settings>) => {
      setSettings((before) => before && { ...before, ...change });
      const reply = await ask('ui-bg-set-settings', { settings: change });
      if (reply.ok) setSettings(reply.value);
      else load();
    },
    [ask, load],
  );
  return { settings, onChange };
}

export function PageRoot({ surroundings, preferred, children }: PageRootProps) {
  const { settings: saved, onChange } = useSavedSettings(surroundings);
  // A background that does not even start must not leave the page empty: there may be things to get out of it.
  const settings = useSilence(saved === null) ? DEFAULT_SETTINGS : saved;
  const { code, dir } = chooseLanguage(settings?.language ?? 'auto', preferred);
  const theme = useTheme(settings?.appearance ?? 'auto');
  useEffect(() => {
    Object.assign(document.documentElement, { lang: code, dir });
    document.documentElement.dataset.theme = theme;
  }, [code, dir, theme]);
  if (settings === null) return null;
  return (
    <Ambience settings={settings} surroundings={surroundings} preferred={preferred}>
      <div className="page">{children({ settings, onChange })}</div>
    </Ambience>
  );
}
