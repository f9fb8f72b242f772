// Two computers: the list through the browser's own sync, what that means, and how the last exchange went.
import type { SyncState } from '../../lib/follow/saved.ts';
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { Tick } from '../pages/SettingControls.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

const NOTHING = {};

export function SyncLists({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { value } = useAnswer('ui-bg-sync-state', NOTHING, ['settings']);
  return (
    <section className="card">
      <h2>{words.sync}</h2>
      <p>{words.syncText}</p>
      <Tick
        settings={settings}
        name="sync"
        label={words.syncDo}
        hint={words.syncHint}
        onChange={onChange}
      />
      {settings.sync && value && <LastExchange state={value} />}
    </section>
  );
}

function LastExchange({ state }: { state: SyncState }) {
  const { options: words } = usePageStrings();
  const { formats } = useStrings();
  const { problem, studies, tooLong, at } = state;
  return (
    <div role="status">
      {problem === undefined ? (
        <p className="fine">{words.syncDone(formats.date(at), studies)}</p>
      ) : (
        <p className="risk-text">{words.syncProblems[problem]}</p>
      )}
      {tooLong > 0 && <p className="fine">{words.syncTooLong(tooLong)}</p>}
    </div>
  );
}
