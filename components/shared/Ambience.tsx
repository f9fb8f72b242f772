// Around every panel and page: language, direction, colours, text size, live region.
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { chooseLanguage } from '../../lib/i18n/interfaceLanguage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { Announcer } from './Announcer.tsx';
import { StringsContext, stringsFor } from './hooks/useStrings.ts';
import { type Surroundings, SurroundingsContext } from './hooks/useSurroundings.ts';
import { useTheme } from './hooks/useTheme.ts';

export interface AmbienceProps {
  settings: Settings;
  surroundings: Surroundings;
  /** The person's languages, best first (BCP 47). */
  preferred: readonly string[];
  children: ReactNode;
}

export function Ambience({ settings, surroundings, preferred, children }: AmbienceProps) {
  const language = chooseLanguage(settings.language, preferred);
  const strings = useMemo(() => stringsFor(language), [language]);
  const theme = useTheme(settings.appearance);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--text': `${settings.textSize}px`,
  };
  return (
    <SurroundingsContext value={surroundings}>
      <StringsContext value={strings}>
        <div
          className="pt-root"
          data-theme={theme}
          lang={language.code}
          dir={language.dir}
          style={style}
        >
          <Announcer>{children}</Announcer>
        </div>
      </StringsContext>
    </SurroundingsContext>
  );
}
