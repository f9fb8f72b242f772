// The hours in which no notification is shown.
import type { QuietHours as Hours } from '../../lib/settings/settings.ts';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { Choice } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

const USUAL: Hours = { from: 22, to: 7 };
const HOUR_MS = 3_600_000;
const CLOCK = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
const ALL_HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function QuietHours({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { language } = useStrings();
  const { quietHours, notifications } = settings;
  const clock = new Intl.DateTimeFormat(language.locale, CLOCK);
  const hours = ALL_HOURS.map((hour) => [hour, clock.format(hour * HOUR_MS)] as const);
  return (
    <>
      <Checkbox
        label={words.quietHours}
        hint={words.quietHoursHint}
        checked={quietHours !== null}
        disabled={!notifications}
        onTurn={(on) => onChange({ quietHours: on ? USUAL : null })}
      />
      {quietHours && notifications && (
        <div className="fields">
          <Choice
            label={words.quietFrom}
            value={quietHours.from}
            options={hours}
            onChoose={(from) => onChange({ quietHours: { ...quietHours, from } })}
          />
          <Choice
            label={words.quietTo}
            value={quietHours.to}
            options={hours}
            onChoose={(to) => onChange({ quietHours: { ...quietHours, to } })}
          />
        </div>
      )}
    </>
  );
}
