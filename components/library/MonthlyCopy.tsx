// Once a month: the offer to save everything into a file. A page may only save one when a person presses a button.
import type { SavedTrial } from '../../lib/follow/saved.ts';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { ExportButton } from './ExportButton.tsx';

const MONTH_MS = 30 * 86_400_000;

/** True when a month has passed since a copy was saved or put off, or, before that, since the first study was saved. */
function isDue(
  { monthlyCopy, copySavedAt, copyPutOffAt }: SettingsProps['settings'],
  trials: readonly SavedTrial[],
  now: number,
): boolean {
  // The list has the newest first.
  const first = trials.at(-1);
  if (!monthlyCopy || first === undefined) return false;
  const last = [copySavedAt, copyPutOffAt].sort().at(-1);
  return now - Date.parse(last || first.savedAt) > MONTH_MS;
}

export function MonthlyCopy({
  settings,
  onChange,
  trials,
}: SettingsProps & { trials: readonly SavedTrial[] }) {
  const { backup: words } = usePageStrings();
  const { now } = useSurroundings();
  if (!isDue(settings, trials, now())) return null;
  return (
    <section className="notice" aria-label={words.monthlyReady}>
      <p className="notice-title">{words.monthlyReady}</p>
      <p>{words.monthlyText}</p>
      <div className="row">
        <ExportButton label={words.exportDo} />
        <Button
          look="quiet"
          onPress={() => onChange({ copyPutOffAt: new Date(now()).toISOString() })}
        >
          {words.notNow}
        </Button>
      </div>
    </section>
  );
}
