// How a person wants to read: language, appearance, text size, length.
import { INTERFACE_LANGUAGES } from '../../lib/i18n/interfaceLanguage.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { Choice } from './SettingControls.tsx';
import { usePageStrings } from './usePageStrings.ts';

export interface SettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function ReadingSettings({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { words: panel } = useStrings();
  return (
    <div className="fields">
      <Choice
        label={words.language}
        value={settings.language}
        options={[
          ['auto', words.languageAuto],
          ...Object.values(INTERFACE_LANGUAGES).map(({ code, name }) => [code, name] as const),
        ]}
        onChoose={(language) => onChange({ language })}
      />
      <Choice
        label={words.textSize}
        value={settings.textSize}
        options={([16, 18, 21, 24] as const).map((size) => [size, panel.bar.sizes[size]] as const)}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <Choice
        label={words.appearance}
        value={settings.appearance}
        options={(['auto', 'light', 'dark'] as const).map(
          (appearance) => [appearance, words.appearances[appearance]] as const,
        )}
        onChoose={(appearance) => onChange({ appearance })}
      />
      <Choice
        label={words.length}
        value={settings.length}
        options={(['short', 'standard', 'registry'] as const).map(
          (length) => [length, words.lengths[length]] as const,
        )}
        onChoose={(length) => onChange({ length })}
      />
    </div>
  );
}
