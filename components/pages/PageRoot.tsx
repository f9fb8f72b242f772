// The root of every page of ours: surroundings, settings, language, appearance and text size.
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings.ts';
import { Announcer } from '../shared/Announcer.tsx';
import { StringsContext, stringsFor } from '../shared/hooks/useStrings.ts';
import { type Surroundings, SurroundingsContext } from '../shared/hooks/useSurroundings.ts';
import type { SettingsProps } from './ReadingSettings.tsx';

export interface PageRootProps {
  surroundings: Surroundings;
  /** The person's languages, best first (`navigator.languages`). */
  preferred: readonly string[];
  children: (settings: SettingsProps) => ReactNode;
}

const DARK = '(prefers-color-scheme: dark)';

function useDarkSystem(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return dark;
}

/** Settings as saved; shown as the defaults until they are known, and when they cannot be read. */
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
  const { settings, onChange } = useSavedSettings(surroundings);
  const darkSystem = useDarkSystem();
  const strings = useMemo(
    () => stringsFor(chooseLanguage(settings?.language ?? 'auto', preferred)),
    [settings?.language, preferred],
  );
  const { code, dir } = strings.language;
  const dark = settings?.appearance === 'dark' || (settings?.appearance !== 'light' && darkSystem);
  useEffect(() => {
    document.documentElement.lang = code;
    document.documentElement.dir = dir;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [code, dir, dark]);
  if (settings === null) return null;
  return (
    <SurroundingsContext value={surroundings}>
      <StringsContext value={strings}>
        <div
          className="pt-root page"
          lang={code}
          dir={dir}
          data-theme={dark ? 'dark' : 'light'}
          style={{ '--text': `${settings.textSize}px` }}
        >
          <Announcer>{children({ settings, onChange })}</Announcer>
        </div>
      </StringsContext>
    </SurroundingsContext>
  );
}
